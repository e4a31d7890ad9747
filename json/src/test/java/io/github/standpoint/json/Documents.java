package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short documents, and what is wrong with them in a line each. */
final class Documents {
  /** The start of every story; what follows is put in before the last brace. */
  private static final String START =
      "{\"standpoint\": \"1.0\", \"id\": \"s1\", \"language\": \"en\"";

  private Documents() {}

  /** Returns a story on one line; names and texts may stand in single quotes. */
  static String story(String... attributes) {
    StringBuilder story = new StringBuilder(START);
    for (String attribute : attributes) {
      story.append(", ").append(attribute.replace('\'', '"'));
    }
    return story.append('}').toString();
  }

  static ReadResult read(String document) {
    return StoryJson.standard().tryRead(document);
  }

  /** Returns every problem with its fix. */
  static List<Problem> explained(String document) {
    return StoryJson.standard().explain(document.getBytes(StandardCharsets.UTF_8)).problems();
  }

  /** Returns code and pointer of each problem. */
  static List<String> problems(String document) {
    return read(document).report().stream().map(it -> it.code() + " " + it.getPointer()).toList();
  }

  /** Returns the only problem of a document. */
  static Problem only(String document) {
    List<Problem> problems = read(document).report().problems();
    assertThat(problems).as(problems.toString()).hasSize(1);
    return problems.get(0);
  }

  /** Holds that the problem stands where these words first do. */
  static void assertAt(Problem problem, String document, String words) {
    PlacedTokens.Place place = PlacedTokens.place(document, document.indexOf(words));
    assertThat(problem.getLine()).as("line of %s", problem).contains(place.line());
    assertThat(problem.getColumn()).as("column of %s", problem).contains(place.column());
  }
}
