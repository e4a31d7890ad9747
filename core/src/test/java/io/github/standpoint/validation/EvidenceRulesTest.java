package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.SECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.event.Event;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.Problem;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRulesTest {

  /** A story of nothing but this text and a place that these words bear out. */
  private static Story story(String text, Evidence.Builder evidence) {
    Section section = Section.builder().id("text").kind(SectionKind.BODY).text(text).build();
    Place place =
        Place.builder().id("p").name("P").addEvidence(evidence.section(section).build()).build();
    return Story.builder().id("story").language("en").addSection(section).addPlace(place).build();
  }

  private static Evidence.Builder exact(String words) {
    return Evidence.builder().exact(words);
  }

  private static List<Problem> problems(Story story) {
    return StoryValidator.standard().validate(story).problems();
  }

  private static Stream<String> codes(Story story) {
    return problems(story).stream().map(Problem::code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said: “No boots on the ground.” | “No boots on the ground.” | “No boots on the grounds.”",
        "It's Kyiv’s call. | Kyiv’s call | Kyiv's call",
        "Жодного солдата не буде, — сказав він. | Жодного солдата не буде | Жодного солдату не буде",
        "Об’єднані сили | Об’єднані сили | Об'єднані сили",
        "„Das kommt nicht infrage“, sagte er. | „Das kommt nicht infrage“ | „Das kommt nicht in Frage“",
        "Die Straße nach Kiew | Straße | Strasse",
        "« Jamais », a-t-il dit. | « Jamais » | «Jamais»",
        "L’Élysée a démenti. | L’Élysée | L’Elysée",
        "Этого ещё не было. | ещё | еще",
        "—No habrá tropas —dijo. | —No habrá tropas | -No habrá tropas",
        "Mañana, reunión | Mañana | Manana",
        "from 2024–2027 | 2024–2027 | 2024-2027",
      })
  void theWordsStandInTheTextLetterForLetter(String text, String words, String almost) {
    assertThat(codes(story(text, exact(words)))).isEmpty();
    assertThat(codes(story(text, exact(almost)))).containsExactly("evidence.not-in-text");
  }

  @Test
  void whatStandsSeveralTimesIsSingledOutByWhatSurroundsIt() {
    String text = "the guns and the gates of the town";

    assertThat(codes(story(text, exact("the")))).containsExactly("evidence.ambiguous");
    assertThat(codes(story(text, exact("the").suffix(" town")))).isEmpty();
    assertThat(codes(story(text, exact("the").prefix("and ")))).isEmpty();
    assertThat(codes(story(text, exact("the").prefix("and ").suffix(" gates")))).isEmpty();
    assertThat(codes(story(text, exact("the").suffix(" g")))).containsExactly("evidence.ambiguous");
    assertThat(problems(story(text, exact("the"))).get(0).getFacts()).containsEntry("count", "3");
  }

  @Test
  void whatIsSaidToSurroundTheWordsMustDoSo() {
    String text = "the guns and the gates";

    assertThat(codes(story(text, exact("the").suffix(" town"))))
        .containsExactly("evidence.not-in-text");
    assertThat(codes(story(text, exact("gates").prefix("guns and "))))
        .containsExactly("evidence.not-in-text");
    assertThat(problems(story(text, exact("gates").prefix("guns "))).get(0).message())
        .contains("between its prefix and suffix");
  }

  @Test
  void wordsThatOverlapThemselvesStandThereTwice() {
    assertThat(codes(story("ананас", exact("ана")))).containsExactly("evidence.ambiguous");
  }

  @Test
  void theStartSinglesOutAndCountsCodePoints() {
    String text = "🚀 the guns, the gates";

    assertThat(codes(story(text, exact("the").start(2)))).isEmpty();
    assertThat(codes(story(text, exact("the").start(12)))).isEmpty();
    assertThat(codes(story(text, exact("the").start(3)))).containsExactly("evidence.not-in-text");
    assertThat(codes(story(text, exact("🚀").start(0)))).isEmpty();
  }

  @Test
  void whatSurroundsTheWordsMustDoSoWhereTheyStart() {
    String text = "the guns, the gates";

    assertThat(codes(story(text, exact("the").start(10).prefix(", ").suffix(" gates")))).isEmpty();
    assertThat(codes(story(text, exact("the").start(0).suffix(" guns")))).isEmpty();
    assertThat(codes(story(text, exact("the").start(0).suffix(" gates"))))
        .containsExactly("evidence.not-in-text");
    assertThat(codes(story(text, exact("the").start(0).prefix(", "))))
        .containsExactly("evidence.not-in-text");
    assertThat(problems(story(text, exact("the").start(0).prefix(", "))).get(0).message())
        .contains(" at 0 between its prefix and suffix");
    assertThat(problems(story(text, exact("the").start(1).prefix(", "))).get(0).getFacts())
        .containsEntry("where", " at 1");
  }

  @Test
  void aStartOutsideTheTextIsAProblemAndNoFailure() {
    for (int start : new int[] {-1, 9, 10, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThat(codes(story("the guns", exact("guns").start(start))))
          .containsExactly("evidence.not-in-text");
    }
  }

  @Test
  void aSectionWithoutTextIsMentionedOnce() {
    Section empty = Section.of("more", SectionKind.BODY);
    Evidence evidence = Evidence.of(empty, "anything");
    Story story =
        Story.builder()
            .from(BaseStory.event(it -> it.evidence(List.of(evidence, evidence))))
            .addSection(empty)
            .build();

    assertThat(codes(story)).containsExactly("evidence.unverifiable");
  }

  @Test
  void evidenceIsAskedForOnlyIfTheStoryHasText() {
    Event unproven = Event.builder().from(BaseStory.TALKS).evidence(List.of()).build();
    Section withoutText = Section.of("text", SectionKind.BODY);
    Story story = BaseStory.with(it -> it.sections(List.of(withoutText)).events(List.of(unproven)));

    assertThat(codes(story)).containsExactly("evidence.unverifiable");
  }

  @Test
  void whatNobodyReportsNeedsNoEvidence() {
    assertThat(BaseStory.MEASURE.getEvidence()).isEmpty();
    assertThat(BaseStory.UKRAINE.getEvidence()).isEmpty();
    assertThat(codes(BaseStory.STORY)).isEmpty();
  }

  /** Kyiv's stance on American boots, with this quotation and this evidence in this text. */
  private static Story ruledOut(String text, Quote quote, Stance stance, String... evidence) {
    Section section = Section.builder().from(SECTION).text(BaseStory.TEXT + " " + text).build();
    Statement statement =
        Statement.builder()
            .from(BaseStory.STATEMENT)
            .quotes(List.of(quote))
            .evidence(List.of(Evidence.of(section, text)))
            .build();
    Position position =
        Position.builder()
            .from(BaseStory.POSITION)
            .stance(stance)
            .evidence(Stream.of(evidence).map(it -> Evidence.of(section, it)).toList())
            .build();
    return BaseStory.with(
        it ->
            it.sections(List.of(section))
                .statements(List.of(statement))
                .positions(List.of(position)));
  }

  @Test
  void aNoOutsideTheQuotationThatIsTheEvidenceIsMissed() {
    String text = "Kyiv ruled out “American boots on the ground”";
    Quote boots = Quote.of("American boots on the ground");

    for (String inside : List.of("American boots on", "“American boots on the ground”")) {
      assertThat(codes(ruledOut(text, boots, Stance.RULES_OUT, inside)))
          .containsExactly("evidence.negation-outside");
    }
    assertThat(codes(ruledOut(text, boots, Stance.RULES_OUT, text))).isEmpty();
    assertThat(codes(ruledOut(text, boots, Stance.RULES_OUT, "American boots", text))).isEmpty();
    assertThat(codes(ruledOut(text, boots, Stance.SUPPORTS, "American boots"))).isEmpty();
    assertThat(codes(ruledOut(text, boots, Stance.CONDEMNS, "American boots"))).isEmpty();
  }

  @Test
  void aNoInsideTheQuotationIsEnough() {
    String text = "Kyiv said there would be “no American boots”";

    assertThat(
            codes(
                ruledOut(text, Quote.of("no American boots"), Stance.RULES_OUT, "American boots")))
        .isEmpty();
  }

  @Test
  void ofSeveralQuotationsOneThatSaysNoIsEnough() {
    String text = "Kyiv said of “American boots”: “never”";
    Quote boots = Quote.of("American boots");
    Statement two =
        Statement.builder()
            .from(ruledOut(text, boots, Stance.RULES_OUT, text).getStatements().get(0))
            .addQuote(Quote.of("never"))
            .build();

    for (List<String> evidence :
        List.of(List.of("American boots", "never"), List.of("never", "American boots"))) {
      Story story = ruledOut(text, boots, Stance.RULES_OUT, evidence.toArray(String[]::new));
      assertThat(codes(Story.builder().from(story).statements(List.of(two)).build())).isEmpty();
    }
  }

  @Test
  void aQuotationInAForeignScriptIsNotSearchedForEnglishWords() {
    String text = "Kyiv replied: «Жодного солдата»";

    assertThat(
            codes(ruledOut(text, Quote.of("Жодного солдата"), Stance.RULES_OUT, "Жодного солдата")))
        .containsExactly("quote.language-unmarked");
  }
}
