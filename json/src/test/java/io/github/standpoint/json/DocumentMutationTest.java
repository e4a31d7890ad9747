package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.mutation.BrokenDocument;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.Document;
import io.github.standpoint.testing.mutation.DocumentMutation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mutations of documents times rules of the format is the diagonal, and nothing beside it. */
class DocumentMutationTest {
  private static final int SEEDS = Integer.getInteger("seeds", 10);

  /** This takes a second and is the same for every story. */
  private static final String ONE_FOR_ALL = "json.expands-too-much";

  private static final List<Function<Story, String>> WRITERS =
      List.of(StoryJson.standard()::writeString, StoryJson.standard().indented()::writeString);

  private static Stream<Story> stories() {
    return Stream.concat(
        Stream.of(Choices.simplest(), Choices.richest())
            .map(it -> StoryGenerator.story(BrokenStories.plan(), it)),
        LongStream.range(0, SEEDS).mapToObj(BrokenStories::valid));
  }

  private static List<String> found(Document document) {
    return VerdictOn.document(document).stream()
        .map(it -> it.getSeverity() + " " + it.code() + " at " + it.getPointer())
        .toList();
  }

  @Test
  void mutationsTimesRulesIsExactlyTheDiagonal() {
    Map<String, Set<String>> broken = new TreeMap<>();
    int checked = 0;
    for (Story story : stories().toList()) {
      for (DocumentMutation mutation : DocumentMutation.all()) {
        if (mutation.code().equals(ONE_FOR_ALL) && broken.containsKey(ONE_FOR_ALL)) {
          continue;
        }
        Function<Story, String> writer = WRITERS.get(checked++ % WRITERS.size());
        BrokenDocument made = mutation.in(story, writer);
        List<Problem> problems = VerdictOn.document(made.document());
        problems.forEach(
            it -> broken.computeIfAbsent(mutation.code(), code -> new TreeSet<>()).add(it.code()));
        assertThat(found(made.document()))
            .as("%s", mutation)
            .containsExactly(
                mutation.severity() + " " + mutation.code() + " at " + made.expectedPointer());
        assertThat(found(mutation.neighbour(story, writer)))
            .as("the neighbour of %s", mutation)
            .isEmpty();
      }
    }
    System.out.printf(
        "rules %d = mutations %d, seeds %d, documents broken %d%n",
        JsonRule.values().length, DocumentMutation.all().size(), SEEDS, checked);

    for (JsonRule rule : JsonRule.values()) {
      assertThat(broken.get(rule.code())).as(rule.code()).containsExactly(rule.code());
      assertThat(DocumentMutation.of(rule.code()).severity()).isEqualTo(rule.severity());
    }
    assertThat(DocumentMutation.all())
        .extracting(DocumentMutation::code)
        .containsExactlyElementsOf(Arrays.stream(JsonRule.values()).map(JsonRule::code).toList());
  }
}
