package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import io.github.standpoint.testing.mutation.BrokenDocument;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.Document;
import io.github.standpoint.testing.mutation.DocumentMutation;
import io.github.standpoint.testing.mutation.Mutation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Over every mutation there is: a fix removes its problem and adds none, so that what had one fault
 * has none.
 */
class FixLawTest {
  private static final int SEEDS = Integer.getInteger("seeds", 10);

  private final Set<String> fixed = new TreeSet<>();
  private int fixes;

  private static List<Story> stories() {
    return LongStream.range(0, SEEDS).mapToObj(BrokenStories::valid).toList();
  }

  @Test
  void whatIsFixedKeepsAllRulesAgain() throws Exception {
    for (Story story : stories()) {
      for (Mutation mutation : Mutation.all()) {
        StoryJson reader = StoryJson.standard().with(mutation.validator());
        holds(reader, reader.write(mutation.in(story).story()), mutation.toString());
      }
      for (DocumentMutation mutation : DocumentMutation.all()) {
        if (!mutation.code().equals(ConformanceKit.LEFT_OUT)) {
          BrokenDocument broken = mutation.in(story, StoryJson.standard()::writeString);
          if (broken.document().form() == Document.Form.JSON) {
            holds(
                VerdictOn.within(broken.document().limits()),
                broken.document().bytes(),
                mutation.toString());
          }
        }
      }
    }
    System.out.printf("fixes applied %d, of problems with the codes %s%n", fixes, fixed);

    assertThat(fixed)
        .containsExactly(
            "country.malformed",
            "currency.malformed",
            "json.null-in-list",
            "json.period",
            "json.unknown-type",
            "json.wrong-type",
            "language.malformed");
  }

  private void holds(StoryJson reader, byte[] document, String mutation) throws Exception {
    List<Problem> problems = reader.explain(document).problems();
    for (Problem problem : problems) {
      if (problem.getFix().isPresent()) {
        Patch fix = problem.getFix().get();
        List<Problem> left = reader.tryRead(JsonPatch.apply(fix, document)).report().problems();
        assertThat(left)
            .as("%s, after %s", mutation, fix)
            .hasSize(problems.size() - 1)
            .doesNotContain(problem);
        fixes++;
        fixed.add(problem.code());
      }
    }
    if (problems.stream().anyMatch(it -> it.getFix().isPresent()) && problems.size() == 1) {
      assertThat(reader.fix(document).report()).as(mutation).isEmpty();
    }
  }
}
