package io.github.standpoint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.position.Position;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.FuzzyDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every line of the part of the README on questions stands here too, and prints what it says. */
class ReadmeTest {
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/query/ReadmeTest.java");
  private static final Pattern PART = Pattern.compile("(?ms)^## Ask a story$(.*?)^## ");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private static String block(String language) throws IOException {
    Matcher part = PART.matcher(Files.readString(Path.of("README.md")));
    assertThat(part.find()).isTrue();
    return BLOCK
        .matcher(part.group(1))
        .results()
        .filter(it -> it.group(1).equals(language))
        .findFirst()
        .orElseThrow()
        .group(2);
  }

  @Test
  void everyLineOfTheSnippetStandsInThisTest() throws IOException {
    List<String> snippet = Arrays.stream(block("java").split("\n")).map(ReadmeTest::bare).toList();
    List<String> here = Files.readString(THIS).lines().map(ReadmeTest::bare).toList();

    assertThat(here).containsSubsequence(snippet.stream().filter(it -> !it.isEmpty()).toList());
  }

  private static String bare(String line) {
    return line.replaceAll(" *// .*", "").strip();
  }

  @Test
  void theSnippetPrintsWhatTheReadmeSays() throws IOException {
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addContribution(Contribution.of(Examples.EU, ContributionRole.FUNDER))
            .build();
    Story yesterday = Examples.story().addPackage(aid).addPosition(Examples.OPEN).build();
    Story today = Story.builder().from(yesterday).addPosition(Examples.RULED_OUT).build();
    Story story = today;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      StoryIndex index = StoryIndex.of(story);
      List<Position> held = index.heldBy("us");
      List<Statement> said = index.saidBy("trump");
      List<StoryIndex.Share> paid = index.paidBy("eu");
      List<Located<?>> fall = index.knownFrom("said-in-july");
      List<IndexedStory.Link> links = index.referringTo("us");

      StanceMatrix stances = StanceMatrix.asOf(story, FuzzyDate.parse("2025-07-31"));
      for (StanceEntry entry : stances.at("us", "troops")) {
        System.out.println(entry.position().getStance() + ", hedged: " + entry.hedged());
      }

      for (Moment moment : Timeline.of(story).moments()) {
        System.out.println(moment.date().orElseThrow() + " " + moment.mood());
      }

      StoryDiff diff = StoryDiff.between(yesterday, today);
      System.out.print(diff.text());
      Story again = diff.applyTo(yesterday);

      assertThat(held).hasSize(2);
      assertThat(said).hasSize(2);
      assertThat(paid).extracting(StoryIndex.Share::whole).containsExactly(aid);
      assertThat(fall).extracting(Located::value).isEqualTo(List.of(Examples.OPEN));
      assertThat(links).hasSize(5);
      assertThat(again).isEqualTo(today);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block(""));
  }
}
