package io.github.standpoint.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Country and currency codes are ones that a standard lists or once listed. The tables are our own,
 * so that the verdict is the same on every JDK.
 */
final class CodeRules {

  private CodeRules() {}

  /** Read when the first code is looked up, and not before. */
  private static final class Tables {
    static final Set<String> COUNTRIES = read("country-codes.txt");
    static final Set<String> CURRENCIES = read("currency-codes.txt");
  }

  static boolean country(String code) {
    return Tables.COUNTRIES.contains(code);
  }

  static boolean currency(String code) {
    return Tables.CURRENCIES.contains(code);
  }

  private static Set<String> read(String file) {
    try (InputStream in = CodeRules.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.trim().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
