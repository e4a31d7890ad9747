package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.report.Problem;
import io.github.standpoint.statement.Original;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteRulesTest {

  /** A story of these texts, in which somebody is quoted, and the whole first text is evidence. */
  private static Story story(Quote quote, String... texts) {
    List<Section> sections =
        IntStream.range(0, texts.length)
            .mapToObj(
                it -> Section.builder().id("s" + it).kind(SectionKind.BODY).text(texts[it]).build())
            .toList();
    return story(quote, sections, Evidence.of(sections.get(0), texts[0]));
  }

  private static Story story(Quote quote, List<Section> sections, Evidence... evidence) {
    Statement statement =
        Statement.builder()
            .id("statement")
            .addSpeaker(BaseStory.KOVAL)
            .verb(ReportingVerb.SAYS)
            .addQuote(quote)
            .evidence(Arrays.asList(evidence))
            .build();
    return Story.builder()
        .id("story")
        .language("en")
        .sections(sections)
        .addActor(BaseStory.KOVAL)
        .addStatement(statement)
        .build();
  }

  private static Stream<String> codes(Story story) {
    return StoryValidator.standard().validate(story).stream().map(Problem::code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“No boots on the ground,” he said. | No boots on the ground | No boot on the ground",
        "“It’s a lie,” he said. | It’s a lie | It's a lie",
        "Він сказав: «Жодного солдата не буде». | Жодного солдата не буде | Жодного солдата не буде.",
        "«Це наша п’ята умова», — сказав він. | Це наша п’ята умова | Це наша п'ята умова",
        "„Keine Soldaten“, sagte er. | Keine Soldaten | keine Soldaten",
        "„Das heißt: nein.“ | Das heißt: nein. | Das heisst: nein.",
        "« Pas de troupes », dit-il. | Pas de troupes | Pas des troupes",
        "« À l’heure » | À l’heure | A l’heure",
        "«Никаких войск», — сказал он. | Никаких войск | Никаких войск!",
        "«Это всё». | Это всё | Это все",
        "«No habrá tropas», dijo. | No habrá tropas | No habra tropas",
        "—¿Tropas? —dijo. | ¿Tropas? | Tropas??",
      })
  void aQuoteStandsInTheTextLetterForLetter(String text, String quote, String almost) {
    assertThat(codes(story(Quote.of(quote), text))).isEmpty();
    assertThat(codes(story(Quote.of(almost), text))).containsExactly("quote.not-in-text");
  }

  @Test
  void aQuoteStandsInTheWordsThatItNamesItself() {
    Section section =
        Section.builder().id("s").kind(SectionKind.BODY).text("He said no. She said yes.").build();
    Evidence he = Evidence.of(section, "He said no");
    Evidence she = Evidence.of(section, "She said yes");

    assertThat(codes(story(quote("yes", she), List.of(section), he))).isEmpty();
    assertThat(codes(story(quote("yes", he), List.of(section), she)))
        .containsExactly("quote.not-in-text");
  }

  private static Quote quote(String text, Evidence evidence) {
    return Quote.builder().text(text).evidence(evidence).build();
  }

  @Test
  void aQuoteMayStandInAnyOfTheWordsThatItsStatementNames() {
    Section section =
        Section.builder().id("s").kind(SectionKind.BODY).text("“No,” he said. “Never.”").build();
    Evidence first = Evidence.of(section, "“No,”");
    Evidence second = Evidence.of(section, "“Never.”");

    assertThat(codes(story(Quote.of("Never."), List.of(section), first, second))).isEmpty();
    assertThat(codes(story(Quote.of("he said"), List.of(section), first, second)))
        .containsExactly("quote.not-in-text");
  }

  @Test
  void withoutAnyEvidenceAQuoteMayStandInAnyText() {
    Section one = Section.builder().id("a").kind(SectionKind.BODY).text("He said no.").build();
    Section two = Section.builder().id("b").kind(SectionKind.BODY).text("She said yes.").build();

    assertThat(codes(story(Quote.of("yes"), List.of(one, two)))).containsExactly("evidence.absent");
    assertThat(codes(story(Quote.of("maybe"), List.of(one, two))))
        .containsExactlyInAnyOrder("evidence.absent", "quote.not-in-text");
  }

  @Test
  void aStoryWithoutTextCannotBeHeldAgainstAQuote() {
    assertThat(codes(story(Quote.of("yes"), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said «Слава Україні». | Слава Україні",
        "He said “Ελλάδα”. | Ελλάδα",
        "He said “שלום”. | שלום",
        "He said “السلام”. | السلام",
        "He said “平和”. | 平和",
        "Він сказав: “Peace through strength”. | Peace through strength",
        "Он сказал: «Make peace». | Make peace",
        "他说“No deal”。 | No deal",
      })
  void aQuoteInAnotherScriptNamesItsLanguage(String text, String quote) {
    assertThat(codes(story(Quote.of(quote), text))).containsExactly("quote.language-unmarked");
    assertThat(codes(story(Quote.builder().text(quote).language("x-any").build(), text))).isEmpty();
    Original original = Original.builder().text("…").language("en").build();
    assertThat(codes(story(Quote.builder().text(quote).original(original).build(), text)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Він сказав: «F-16 змінять хід війни». | F-16 змінять хід війни",
        "«НАТО чи NATO — байдуже», — сказав він. | NATO — байдуже",
        "«Patriot нам потрібен завтра», — сказав він. | Patriot нам потрібен завтра",
        "F-16 для України: «Це історичне рішення». | Це історичне рішення",
        "NATO обещает: «Мы поможем». | Мы поможем",
        "首相は「これは重要だ」と述べた。 | これは重要だ",
        "首相は「ウクライナを支える」と述べた。 | ウクライナを支える",
        "大統領은 “평화를 원한다”고 말했다. | 평화를 원한다",
        "He said “2024”. | 2024",
        "He said “…”. | …",
      })
  void aQuoteInTheScriptOfItsTextNeedsNoMark(String text, String quote) {
    assertThat(codes(story(Quote.of(quote), text))).isEmpty();
  }

  @Test
  void theScriptIsThatOfTheSectionInWhichTheQuoteStands() {
    String ukrainian = "Він сказав: «Це історичне рішення».";

    assertThat(codes(story(Quote.of("Це історичне рішення"), ukrainian, "F-16, Patriot, HIMARS")))
        .isEmpty();
    Section title = Section.builder().id("h").kind(SectionKind.HEADLINE).text("BBC NEWS").build();
    Section body = Section.builder().id("b").kind(SectionKind.BODY).text(ukrainian).build();
    assertThat(
            codes(
                story(
                    Quote.of("Це історичне рішення"),
                    List.of(title, body),
                    Evidence.of(body, ukrainian))))
        .isEmpty();
  }
}
