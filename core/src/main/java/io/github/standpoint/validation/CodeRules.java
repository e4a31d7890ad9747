package io.github.standpoint.validation;

import io.github.standpoint.constraint.WellFormed;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.StandardRule;
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

  static void check(Scalar<?> kind, CharSequence code, Pointer at, Findings findings) {
    if (kind == Scalar.COUNTRY
        && WellFormed.country(code)
        && !Tables.COUNTRIES.contains(code.toString())) {
      findings.report(StandardRule.COUNTRY_UNKNOWN, at, code);
    }
    if (kind == Scalar.CURRENCY
        && WellFormed.currency(code)
        && !Tables.CURRENCIES.contains(code.toString())) {
      findings.report(StandardRule.CURRENCY_UNKNOWN, at, code);
    }
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
