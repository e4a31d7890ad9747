package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever is done to a document, reading it ends in a story or in the one documented exception.
 */
class MutationProperties {
  /** Of each level, so that there are more than ten thousand. */
  private static final int TRIES = 3_400;

  private static final List<byte[]> DOCUMENTS = documents();
  private static final List<GoldenFile> STORIES = GoldenFile.stories();
  private static final String BITS = "{}[]\",:\\/0123456789.-+eE \n\t'u~_#\u0001\u00FF";

  private static List<byte[]> documents() {
    List<byte[]> documents = new ArrayList<>();
    GoldenFile.named("full", "unknown-term", "invalid-", "valid-", "ten-")
        .forEach(it -> documents.add(it.bytes()));
    documents.add(new RealStory(false, true, "", 0).document().getBytes(StandardCharsets.UTF_8));
    return List.copyOf(documents);
  }

  /** What can stand where a value stood. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.50",
          "1e400",
          "1e1000000000",
          "99999999999",
          "\"\"",
          "\"x\"",
          "\"2.0\"",
          "\"\\ud800\"",
          "\"2024-13\"",
          "\"P0D\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "[7, \"a\"]",
          "{\"type\": \"state\"}",
          "{\"type\": 7}",
          "{\"id\": \"a\", \"id\": \"b\"}",
          "{\"Їжа\": {\"~/\": 1}}");

  @Property(tries = TRIES)
  void mutatedBytesGiveNothingButAReportInItsPlaces(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int mutations) {
    Random random = new Random(seed);
    byte[] document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    for (int i = 0; i < mutations; i++) {
      document = mutated(document, random);
    }

    readsOrRefuses(document);
  }

  /** Names, texts, numbers, whole objects and lists: left out, doubled, swapped with others. */
  @Property(tries = TRIES)
  void mutatedTokensGiveNothingButAReportInItsPlaces(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int mutations) {
    Random random = new Random(seed);
    String document = STORIES.get(random.nextInt(STORIES.size())).text();
    for (int i = 0; i < mutations; i++) {
      List<PlacedTokens.Token> tokens = PlacedTokens.ofBroken(document).tokens();
      PlacedTokens.Token to = tokens.get(random.nextInt(tokens.size()));
      PlacedTokens.Token from = tokens.get(random.nextInt(tokens.size()));
      String by =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> document.substring(to.start(), to.end()).repeat(2);
            default -> document.substring(from.start(), from.end());
          };
      document = document.substring(0, to.start()) + by + document.substring(to.end());
      if (document.isBlank() || document.length() > 200_000) {
        break;
      }
    }

    readsOrRefuses(document.getBytes(StandardCharsets.UTF_8));
  }

  /** The document stays well-formed, and whatever stands in it may stand anywhere. */
  @Property(tries = TRIES)
  void mutatedValuesGiveNothingButAReportInItsPlaces(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int mutations) {
    Random random = new Random(seed);
    String document = STORIES.get(random.nextInt(STORIES.size())).text();
    for (int i = 0; i < mutations && document.length() < 200_000; i++) {
      List<PlacedTokens.Token> values =
          PlacedTokens.of(document).tokens().stream().filter(it -> !it.name()).toList();
      PlacedTokens.Token to = values.get(random.nextInt(values.size()));
      PlacedTokens.Token from = values.get(random.nextInt(values.size()));
      String by =
          random.nextBoolean()
              ? VALUES.get(random.nextInt(VALUES.size()))
              : document.substring(from.start(), from.end());
      document = document.substring(0, to.start()) + by + document.substring(to.end());
    }

    readsOrRefuses(document.getBytes(StandardCharsets.UTF_8));
  }

  private static void readsOrRefuses(byte[] document) {
    ReadResult result = StoryJson.standard().tryRead(document);
    for (Problem problem : result.report()) {
      assertThat(problem.getLine().orElse(0)).isPositive();
      assertThat(problem.getColumn().orElse(0)).isPositive();
      assertThat(problem.message()).isNotBlank();
    }
    assertThat(ReportPlaces.wrong(document, result.report())).isEmpty();
    assertThat(result.story().isPresent() || !result.report().valid())
        .as("a document without a story has an error")
        .isTrue();
    try {
      Story story = StoryJson.standard().read(document);
      assertThat(story).isEqualTo(result.story().orElseThrow());
      assertThat(StoryJson.standard().read(StoryJson.standard().write(story))).isEqualTo(story);
    } catch (InvalidStoryException e) {
      assertThat(e.report()).isEqualTo(result.report());
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.getCause()).isNull();
      assertThat(result.valid()).isFalse();
    }
  }

  private static byte[] mutated(byte[] document, Random random) {
    int at = document.length == 0 ? 0 : random.nextInt(document.length);
    int end = Math.min(document.length, at + 1 + random.nextInt(20));
    byte[] piece = Arrays.copyOfRange(document, at, end);
    return switch (random.nextInt(6)) {
      case 0 -> spliced(document, at, Math.min(at + 1, document.length), one(random));
      case 1 -> spliced(document, at, at, one(random));
      case 2 -> spliced(document, at, end, new byte[0]);
      case 3 -> spliced(document, at, at, piece);
      case 4 -> {
        int to = random.nextInt(document.length + 1);
        yield spliced(document, to, Math.min(to + piece.length, document.length), piece);
      }
      default -> spliced(document, at, Math.min(at + 1, document.length), any(random));
    };
  }

  private static byte[] one(Random random) {
    return new byte[] {(byte) BITS.charAt(random.nextInt(BITS.length()))};
  }

  private static byte[] any(Random random) {
    return new byte[] {(byte) random.nextInt(256)};
  }

  private static byte[] spliced(byte[] document, int start, int end, byte[] by) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream(document.length + by.length);
    spliced.write(document, 0, start);
    spliced.writeBytes(by);
    spliced.write(document, end, document.length - end);
    return spliced.toByteArray();
  }
}
