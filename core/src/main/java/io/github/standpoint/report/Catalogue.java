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

  /**
   * Returns a phrase that a fact of a problem is, such as {@code a number}, in the language of the
   * locale; as it is, if nobody has put it into that language. A phrase has the key {@code
   * phrase.a-number}: its words, and a star for what is quoted or counted in it, which stands as
   * {@code {0}} in the text.
   */
  public String phrase(String english, Locale locale) {
    return locale.getLanguage().equals("en") ? english : new Phrases(this, locale).of(english);
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
