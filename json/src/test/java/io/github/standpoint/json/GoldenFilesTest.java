package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of the model has a minimal and a full document, read and written byte for byte. */
class GoldenFilesTest {
  private static final StoryJson JSON = StoryJson.standard().indented();

  /** What a rule asks for although the type could be built without it. */
  private static final Map<String, Set<String>> ASKED_BY_RULES =
      Map.of(
          "Statement", Set.of("speakers"),
          "Amount", Set.of("value"),
          "Quantity", Set.of("value"),
          "TimeLimit", Set.of("within"),
          // Of these nothing is required, and nothing at all would say nothing.
          "Ballot", Set.of("outcome"),
          "Tally", Set.of("inFavor"));

  static List<GoldenFile> stories() {
    return GoldenFile.stories();
  }

  static List<ModelType<?>> types() {
    return Model.types();
  }

  static Stream<ModelType<?>> typesWithOpenWords() {
    return Model.types().stream()
        .filter(it -> it.attributes().stream().anyMatch(a -> a.kind() instanceof OpenWord<?>));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aGoldenFileHasNoErrorAndNoWarningThatIsNotDocumented(GoldenFile file) {
    ReadResult result = JSON.tryRead(file.bytes());

    assertThat(result.valid()).as("%s: %s", file, result.report()).isTrue();
    assertThat(
            result.report().stream()
                .map(
                    it ->
                        List.of(
                            it.code(),
                            it.getSeverity().name().toLowerCase(Locale.ROOT),
                            it.getPointer())))
        .as(file.toString())
        .isEqualTo(
            file.report().stream()
                .map(it -> List.of(it.text("code"), it.text("severity"), it.text("pointer")))
                .toList());
    assertThat(result.unread()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aGoldenFileIsWrittenBackByteForByte(GoldenFile file) {
    String written = JSON.writeString(JSON.read(file.bytes()));
    String difference = file.difference(written);

    assertThat(difference).as(() -> "what was written is kept in " + file.keep(written)).isEmpty();
    assertThat(JSON.write(JSON.read(file.bytes()))).isEqualTo(file.bytes());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aGoldenFileMakesTheRoundTripUnchanged(GoldenFile file) {
    Story story = JSON.read(file.bytes());

    assertThat(JSON.read(JSON.write(story))).isEqualTo(story);
    assertThat(StoryJson.standard().read(StoryJson.standard().write(story))).isEqualTo(story);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theMinimalFileHasOnlyWhatIsRequired(ModelType<T> type) {
    Set<String> required = new TreeSet<>(ASKED_BY_RULES.getOrDefault(type.name(), Set.of()));
    type.attributes().stream().filter(Attribute::required).forEach(it -> required.add(it.name()));

    assertThat(values(type, "minimal").map(it -> filled(type, it)))
        .as(type.name())
        .contains(required);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theFullFileFillsEveryAttribute(ModelType<T> type) {
    Set<String> filled = new TreeSet<>();
    values(type, "full").forEach(it -> filled.addAll(filled(type, it)));

    assertThat(filled)
        .containsExactlyInAnyOrderElementsOf(
            type.attributes().stream().map(Attribute::name).toList());
  }

  @ParameterizedTest
  @MethodSource("typesWithOpenWords")
  void anUnknownTermIsKeptLetterForLetterAndWarnedAbout(ModelType<?> type) {
    GoldenFile file = GoldenFile.of(concept(type), "unknown-term");
    ReadResult result = JSON.tryRead(file.bytes());
    long openWords =
        type.attributes().stream().filter(it -> it.kind() instanceof OpenWord<?>).count();

    assertThat(result.report().problems()).hasSizeGreaterThanOrEqualTo((int) openWords);
    assertThat(result.report())
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("vocabulary.unknown-term");
              String word = problem.getValue().orElseThrow();
              assertThat(word).doesNotStartWith("x-");
              assertThat(file.text()).contains('"' + word + '"');
              assertThat(JSON.writeString(result.orThrow())).contains('"' + word + '"');
            });
    assertThat(file.text()).as("a word that nobody is warned about").contains("\"x-desk-");
  }

  @Test
  void everyFolderIsThatOfAConcept() {
    List<String> concepts = new ArrayList<>(Model.types().stream().map(it -> concept(it)).toList());
    concepts.add("actor"); // what persons, states, organizations and groups have in common

    assertThat(GoldenFile.named("").stream().map(GoldenFile::concept).distinct())
        .containsExactlyInAnyOrderElementsOf(concepts);
  }

  private static <T> Stream<T> values(ModelType<T> type, String name) {
    Story story = JSON.read(GoldenFile.of(concept(type), name).bytes());
    return IndexedStory.of(story).all(type.type()).stream().map(Located::value);
  }

  private static <T> Set<String> filled(ModelType<T> type, T value) {
    Set<String> filled = new TreeSet<>();
    for (Attribute<T> attribute : type.attributes()) {
      boolean absent =
          attribute.cardinality() == Cardinality.MAP
              ? attribute.entries(value).isEmpty()
              : attribute.values(value).isEmpty();
      if (!absent) {
        filled.add(attribute.name());
      }
    }
    return filled;
  }

  /** The name of the folder: {@code ProposalMilestone} is {@code proposal-milestone}. */
  private static String concept(ModelType<?> type) {
    return type.name().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
