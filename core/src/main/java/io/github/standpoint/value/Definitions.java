package io.github.standpoint.value;

import io.github.standpoint.element.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of one vocabulary mean. The table stands beside the class of the vocabulary and is
 * read only when somebody asks, so that it costs nothing at start-up.
 */
public final class Definitions {
  private final Map<String, Definition> byWord;

  private Definitions(Map<String, Definition> byWord) {
    this.byWord = byWord;
  }

  /**
   * What one word means.
   *
   * @param word the word as it stands in JSON
   * @param meaning one sentence
   * @param standard the standard or codebook behind it, with its code; may be empty
   * @param roles what agents, beneficiaries and others mean for it; may be empty
   */
  public record Definition(String word, String meaning, String standard, String roles) {}

  /**
   * Returns the definitions of an open or closed vocabulary.
   *
   * @param vocabulary the class of its words, such as {@code Stance} or {@code Certainty}
   */
  public static Definitions of(Class<? extends Word> vocabulary) {
    String file = nameOf(vocabulary) + ".tsv";
    try (InputStream in = vocabulary.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no definitions beside " + vocabulary + ": " + file);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Returns the name of a vocabulary: that of its class, such as {@code measure-kind}. */
  public static String nameOf(Class<? extends Word> vocabulary) {
    return vocabulary
        .getSimpleName()
        .replaceAll("(?<!^)([A-Z])", "-$1")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static Definitions read(BufferedReader lines) throws IOException {
    Map<String, Definition> byWord = new LinkedHashMap<>();
    lines.readLine(); // the names of the columns
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      byWord.put(cells[0], new Definition(cells[0], cells[1], cells[2], cells[3]));
    }
    return new Definitions(byWord);
  }

  /** Returns the definition of this word; empty if the vocabulary does not know it. */
  public Optional<Definition> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** Returns all definitions, in the order of the vocabulary. */
  public Iterable<Definition> all() {
    return byWord.values();
  }
}
