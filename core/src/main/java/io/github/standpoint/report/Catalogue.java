package io.github.standpoint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Texts by key and locale, from property files in UTF-8. They are read when first asked for. Not a
 * {@code ResourceBundle}: that would fall back to the locale of the machine, so that the same
 * report would read differently from host to host.
 */
public final class Catalogue {
  private final Function<String, InputStream> files;
  private final String name;
  private final Map<String, Properties> loaded = new ConcurrentHashMap<>();

  /**
   * Returns a catalogue over {@code name.properties}, {@code name_uk.properties} and so on.
   *
   * @param name the name of the files, without suffix
   * @param files opens a file, or gives null if there is none
   */
  public Catalogue(String name, Function<String, InputStream> files) {
    this.name = name;
    this.files = files;
  }

  /** Returns the text in the language of the locale, or else in English; empty if unknown. */
  public Optional<String> text(String key, Locale locale) {
    for (String suffix : List.of("_" + locale.getLanguage(), "")) {
      String text = loaded.computeIfAbsent(suffix, this::load).getProperty(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Returns the English text; empty if there is none. */
  public String english(String key) {
    return text(key, Locale.ROOT).orElse("");
  }

  private Properties load(String suffix) {
    Properties properties = new Properties();
    try (InputStream in = files.apply(name + suffix + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + suffix, e);
    }
    return properties;
  }
}
