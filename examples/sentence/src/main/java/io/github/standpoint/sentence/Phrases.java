package io.github.standpoint.sentence;

import io.github.standpoint.element.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The English for the words of the vocabularies, from {@code phrases.properties}. A word that is
 * not there stands for itself, with spaces for its hyphens.
 */
public final class Phrases {
  private static final Phrases ENGLISH = new Phrases(load());

  private final Map<String, List<String>> texts;

  private Phrases(Map<String, List<String>> texts) {
    this.texts = texts;
  }

  /** Returns the English phrases. */
  public static Phrases english() {
    return ENGLISH;
  }

  private static Map<String, List<String>> load() {
    Properties texts = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.properties")) {
      if (in == null) {
        throw new IllegalStateException("phrases.properties is missing");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> split = new HashMap<>();
    texts.stringPropertyNames().forEach(it -> split.put(it, split(texts.getProperty(it))));
    return Map.copyOf(split);
  }

  /** Returns the word itself for a reader, such as {@code peace plan} for {@code peace-plan}. */
  public static String plain(Word word) {
    String text = word.text();
    String bare = text.startsWith("x-") ? text.substring(2) : text;
    String spaced = bare.replace('-', ' ').strip();
    return spaced.isEmpty() ? text : spaced;
  }

  /** Returns the first phrase for this word of this vocabulary, or the word itself. */
  public String of(String vocabulary, Word word) {
    return columns(vocabulary, word).map(it -> it.get(0)).orElseGet(() -> plain(word));
  }

  /** Returns whether there is a phrase for this word. */
  public boolean has(String vocabulary, Word word) {
    return texts.containsKey(vocabulary + "." + word.text());
  }

  /** Returns all phrases for this word; empty if there is none. */
  Optional<List<String>> columns(String vocabulary, Word word) {
    return Optional.ofNullable(texts.get(vocabulary + "." + word.text()));
  }

  /** Returns a column of the phrases for this word, or what is given instead of it. */
  String column(String vocabulary, Word word, int index, String otherwise) {
    List<String> columns = columns(vocabulary, word).orElse(List.of());
    return index < columns.size() && !columns.get(index).isEmpty() ? columns.get(index) : otherwise;
  }

  /** Returns the verb of this word: third person, plural and, where they differ, infinitive. */
  Verb verb(String vocabulary, Word word) {
    String itself = English.quoted(plain(word));
    String plural = column(vocabulary, word, 1, itself);
    return new Verb(
        column(vocabulary, word, 0, itself), plural, column(vocabulary, word, 2, plural));
  }

  /** Returns the list of words under this key. */
  List<String> list(String key) {
    return texts.getOrDefault(key, List.of());
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }
}
