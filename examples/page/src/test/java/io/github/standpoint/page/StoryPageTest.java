package io.github.standpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.report.Report;
import io.github.standpoint.sentence.Sentences;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.validation.StoryValidator;
import io.github.standpoint.value.FuzzyDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryPageTest {
  private static final State US = State.of("us", "United States");
  private static final Measure TROOPS =
      Measure.builder().id("troops").kind("deploy-forces").addAgent(US).build();
  private static final Position OPEN =
      Position.builder()
          .id("open")
          .holder(US)
          .stance("open-to")
          .about(TROOPS)
          .certainty(Certainty.POSSIBLE)
          .date("2025-07")
          .build();
  private static final Position RULED_OUT =
      Position.builder()
          .id("ruled-out")
          .holder(US)
          .stance("rules-out")
          .about(TROOPS)
          .certainty(Certainty.CERTAIN)
          .date("2025-08-19")
          .supersedes(OPEN)
          .build();

  static List<Path> files() {
    return Stories.files();
  }

  private static Story.Builder story() {
    return Story.builder()
        .id("s")
        .language("en")
        .addActor(US)
        .addMeasure(TROOPS)
        .addPositions(OPEN, RULED_OUT);
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<table"), page.indexOf("</table>"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLinkOfAPageLeadsToOnePlaceOnIt(Path file) {
    Markup page = new Markup(Stories.page(Stories.read(file)));

    assertThat(page.ids()).doesNotHaveDuplicates();
    assertThat(page.links())
        .filteredOn(it -> it.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(page.ids()).contains(it.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aPageNeedsNothingElseAndRunsNothing(Path file) throws Exception {
    Story story = Stories.read(file);
    String page = Stories.page(story);
    String sheet = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));

    assertThat(page)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "&#39;");
    assertThat(new Markup(page).skeleton())
        .noneMatch(it -> it.startsWith("script") || it.startsWith("link") || it.startsWith("img"))
        .noneMatch(it -> it.matches(".* (src|style|srcset|on\\w+)( .*)?"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPositionIsSaidBack(Path file) {
    Story story = Stories.read(file);
    String page = Stories.page(story);
    Sentences sentences = new Sentences(story);

    assertThat(story.getPositions())
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(page).contains(new Html().text(sentences.sentence(it)).toString()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCellOfTheTableHasAHeaderForItsRowAndColumn(Path file) {
    String table = table(Stories.page(Stories.read(file)));

    assertThat(table).doesNotContain("<th>");
    Matcher row = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL).matcher(table);
    assertThat(row.results().toList())
        .hasSizeGreaterThan(1)
        .allSatisfy(it -> assertThat(it.group(1)).startsWith("<th scope="));
  }

  @Test
  void theEvidenceOfFactThreeIsMarkedAndLinkedBothWays() {
    String page = Stories.page(Stories.real());
    Matcher mark =
        Pattern.compile(
                "id=\"(q\\d+)\"></span><mark class=\"against ([^\"]*)\">"
                    + "there will be no &#39;American boots on the ground&#39; in Ukraine</mark>")
            .matcher(page);

    assertThat(mark.find()).isTrue();
    List<String> covering = List.of(mark.group(2).split(" "));
    String card = card(page, "(“put American boots on the ground in Ukraine”) (certain)");
    Matcher toText = Pattern.compile("href=\"#(q\\d+)\"").matcher(card);
    assertThat(toText.find()).isTrue();
    assertThat(covering).contains(toText.group(1));
    Matcher own = Pattern.compile("^ id=\"(e\\d+)\"").matcher(card);
    assertThat(own.find()).isTrue();
    assertThat(page).contains("<sup><a href=\"#" + own.group(1) + "\"");
  }

  private static String card(String page, String words) {
    int at = page.indexOf(words);
    int from = page.lastIndexOf("<li", at);
    return page.substring(from + 3, page.indexOf("</li>", at));
  }

  @Test
  void theTableHasSignStanceHedgeAndVoice() {
    String table = table(Stories.page(Stories.real()));

    assertThat(table).containsSubsequence("−", "against: ", "rules out", "word of Donald Trump");
    assertThat(table)
        .containsSubsequence("stance for hedge", "is open to", "possible", "word of Donald Trump");
    assertThat(table).contains("nothing recorded");
  }

  @Test
  void payerSupplierAndReceiverStandInThatOrderAndTheAmountAsWritten() {
    String page = Stories.page(Stories.real());
    String packages = page.substring(page.indexOf("<article"), page.indexOf("</article>"));

    assertThat(packages)
        .containsSubsequence("“$90 billion”", "read as", "90 billion USD", "currency inferred")
        .containsSubsequence(
            "Pays", "European allies", "Supplies", "The United States", "Receives", "Ukraine")
        .containsOnlyOnce("class=\"reached\"")
        .contains("<li class=\"reached\"><span class=\"rung\">proposed</span>");
  }

  @Test
  void whatIsSupersededIsMarkedAndNotInTheTable() {
    String page = Stories.page(story().build());

    assertThat(page).contains("Replaced by a later position");
    assertThat(table(page)).contains("rules out").doesNotContain("is open to");
  }

  @Test
  void stancesCanBeShownAsOfADate() {
    String page =
        StoryPage.of(story().build(), Report.empty())
            .asOf(FuzzyDate.parse("2025-07-31"))
            .document();

    assertThat(page).contains("Stances side by side as of 31 July 2025");
    assertThat(table(page)).contains("is open to").doesNotContain("rules out");
  }

  @Test
  void problemsAreListed() {
    Story story = Story.builder().id("s").language("no language").build();
    Report report = StoryValidator.standard().validate(story);

    assertThat(StoryPage.of(story, report).document())
        .contains("<code>language.malformed</code> at <code>/language</code>");
  }

  @Test
  void evidenceThatIsNotInTheTextIsNotLinked() {
    Section body =
        Section.builder().id("body").kind(SectionKind.BODY).text("Something else.").build();
    Position unfounded =
        Position.builder().from(RULED_OUT).addEvidence(Evidence.of(body, "no troops")).build();
    String page =
        Stories.page(story().positions(List.of(OPEN, unfounded)).addSection(body).build());

    assertThat(page).contains("no troops</q> (not found in the text)");
    Markup markup = new Markup(page);
    assertThat(new HashSet<>(markup.ids()))
        .containsAll(markup.links().stream().map(it -> it.substring(1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//evil.example",
        "\thttps\t:x",
        "https"
      })
  void anAddressThatIsNotOfTheWebIsText(String url) {
    Source source = Source.builder().id("source").kind(SourceKind.ARTICLE).url(url).build();

    assertThat(new Markup(Stories.page(story().addSource(source).build())).links())
        .allMatch(it -> it.startsWith("#"));
  }

  @Test
  void anAddressOfTheWebIsALink() {
    Source source =
        Source.builder()
            .id("source")
            .kind(SourceKind.ARTICLE)
            .url("https://news.example/a?b=1&c=\"2\"")
            .build();

    assertThat(new Markup(Stories.page(story().addSource(source).build())).links())
        .contains("https://news.example/a?b=1&amp;c=&quot;2&quot;");
  }
}
