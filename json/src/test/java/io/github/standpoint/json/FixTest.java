package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which problems carry a fix, which do not because no cure of them is certain, and what it does.
 */
class FixTest {
  private static final String ACTORS =
      "'actors': [{'type': 'state', 'id': 'us', 'name': 'US', 'country': 'US'}]";

  private static String fixed(String document) {
    return StoryJson.standard().fix(document.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static Problem only(String document) {
    List<Problem> problems = Documents.explained(document);
    assertThat(problems).as(problems.toString()).hasSize(1);
    return problems.get(0);
  }

  private static void assertFix(String wrong, String right) {
    Problem problem = only(wrong);
    assertThat(problem.getFix()).as(problem.toString()).isPresent();
    byte[] patched =
        JsonPatch.apply(problem.getFix().get(), wrong.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(patched, StandardCharsets.UTF_8)).isEqualTo(right);
    assertThat(fixed(wrong)).isEqualTo(right);
    assertThat(Documents.problems(right)).isEmpty();
  }

  private static void assertNoFix(String document) {
    assertThat(Documents.explained(document)).isNotEmpty();
    assertThat(Documents.explained(document)).noneMatch(it -> it.getFix().isPresent());
    assertThat(fixed(document)).isEqualTo(document);
  }

  private static String event(String attributes) {
    return story(
        "'events': [{'id': 'e', 'kind': 'summit', 'status': 'occurred'" + attributes + "}]");
  }

  private static String position(String stance, String certainty) {
    return story(
        ACTORS,
        "'events': [{'id': 'e', 'kind': 'summit', 'status': 'occurred'}]",
        "'positions': [{'id': 'p', 'holder': 'us', 'stance': '"
            + stance
            + "', 'about': 'e', 'certainty': '"
            + certainty
            + "'}]");
  }

  @Test
  void aMistypedNameIsRenamedInItsPlace() {
    assertFix(story("'headlin' : 'No'"), story("'headline' : 'No'"));
    assertFix(story("'Headline': 'No'"), story("'headline': 'No'"));
    assertFix(event(", 'date_status': 'not-set'"), event(", 'dateStatus': 'not-set'"));
  }

  @Test
  void aNameIsNotRenamedWhereAnotherIsTakenOrAsNear() {
    assertNoFix(story("'headline': 'No'", "'headlin': 'Yes'"));
    assertNoFix(story("'headlin': 'No'", "'headlinee': 'Yes'"));
    assertNoFix(story("'colour': 'red'"));
  }

  @ParameterizedTest
  @CsvSource({
    "welcomes, certian, welcomes, certain",
    "welcomes, Certain, welcomes, certain",
    "welcomes, certan, welcomes, certain",
    "welcome, certain, welcomes, certain",
    "WELCOMES, certain, welcomes, certain"
  })
  void aMistypedWordIsRespelled(String stance, String certainty, String right, String certain) {
    assertFix(position(stance, certainty), position(right, certain));
  }

  /** Suggestions may err, for somebody decides; a fix must not lose a not, a may or a doubt. */
  @ParameterizedTest
  @CsvSource({
    "welcomes, uncertain",
    "welcomes, impossible",
    "welcomes, improbable",
    "welcomes, sure",
    "defies, certain",
    "dooms, certain",
    "unwelcomes, certain"
  })
  void anotherWordIsNoSlip(String stance, String certainty) {
    assertNoFix(position(stance, certainty));
  }

  @Test
  void valuesOfTheWrongKindAreFixedWhereNothingIsLost() {
    assertFix(event(", 'ordinal': '32'"), event(", 'ordinal': 32"));
    assertFix(event(", 'ordinal': 32.0"), event(", 'ordinal': 32"));
    assertFix(event(", 'date': 2024"), event(", 'date': '2024'"));
    assertFix(event(", 'date': ['2024-03']"), event(", 'date': '2024-03'"));
    assertFix(
        story("'actors': [{'type': 'person', 'id': 'a', 'name': 'A', 'anonymous': 'True'}]"),
        story("'actors': [{'type': 'person', 'id': 'a', 'name': 'A', 'anonymous': true}]"));
    assertFix(
        story("'actors': {'type': 'person',  'id': 'a', 'name': 'A'}"),
        story("'actors': [{'type': 'person',  'id': 'a', 'name': 'A'}]"));
    assertFix(
        "{\"standpoint\": 1.0, \"id\": \"s\", \"language\": \"en\"}",
        "{\"standpoint\": \"1.0\", \"id\": \"s\", \"language\": \"en\"}");
  }

  @Test
  void valuesAreLeftWhereSomethingWouldBeLostOrGuessed() {
    assertNoFix(event(", 'ordinal': '4,000'"));
    assertNoFix(event(", 'ordinal': 1.5"));
    assertNoFix(event(", 'ordinal': -1"));
    assertNoFix(event(", 'date': ['2024', '2025']"));
    assertNoFix(event(", 'date': true"));
    assertNoFix(story("'headline': 1e5"));
  }

  @Test
  void aNullIsTakenOutOfItsList() {
    assertFix(
        story(ACTORS, "'statements': [{'id': 's', 'speakers': [null, 'us'], 'verb': 'says'}]"),
        story(ACTORS, "'statements': [{'id': 's', 'speakers': ['us'], 'verb': 'says'}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024/03/15;2024-03-15",
        "2024-3-5;2024-03-05",
        "15 March 2024;2024-03-15",
        "March 15th, 2024;2024-03-15",
        "march 2024;2024-03"
      })
  void aDateThatCanMeanButOneDayIsWrittenAsEdtf(String wrong, String right) {
    assertFix(event(", 'date': '" + wrong + "'"), event(", 'date': '" + right + "'"));
  }

  @ParameterizedTest
  @CsvSource({"03/04/2024", "30 February 2024", "2024/02/30", "yesterday", "15.3.24"})
  void anyOtherDateIsLeft(String date) {
    assertNoFix(event(", 'date': '" + date + "'"));
  }

  @ParameterizedTest
  @CsvSource({"30 days, P30D", "1 week, P1W", "48 hours, PT48H", "p1m, P1M"})
  void aPeriodInPlainWordsIsWrittenAsIso8601(String wrong, String right) {
    assertFix(event(", 'every': '" + wrong + "'"), event(", 'every': '" + right + "'"));
  }

  @Test
  void codesAndTagsAreWrittenAsTheirStandardsHaveThem() {
    assertFix(
        "{\"standpoint\": \"1.0\", \"id\": \"s\", \"language\": \"en_US\"}",
        "{\"standpoint\": \"1.0\", \"id\": \"s\", \"language\": \"en-US\"}");
    assertFix(
        story("'places': [{'id': 'k', 'name': 'Kyiv', 'country': 'ua'}]"),
        story("'places': [{'id': 'k', 'name': 'Kyiv', 'country': 'UA'}]"));
    assertNoFix(story("'places': [{'id': 'k', 'name': 'Kyiv', 'country': 'ux'}]"));
  }

  @Test
  void aReferenceTakesTheLetterCaseOfTheOneIdThatIsMeant() {
    String statement = "'statements': [{'id': 's', 'speakers': ['US'], 'verb': 'says'}]";
    assertFix(story(ACTORS, statement), story(ACTORS, statement.replace("['US']", "['us']")));
    assertNoFix(story(ACTORS, statement.replace("['US']", "['usa']")));
    assertNoFix(story("'places': [{'id': 'us', 'name': 'US'}]", statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'type': 'country', 'id': 'a', 'name': 'A';'type': 'state', 'id': 'a', 'name': 'A'",
        "'type': 'Person', 'id': 'a', 'name': 'A';'type': 'person', 'id': 'a', 'name': 'A'",
        "'type': 'x', 'id': 'a', 'name': 'A', 'kind': 'ministry';"
            + "'type': 'organization', 'id': 'a', 'name': 'A', 'kind': 'ministry'",
        "'id': 'a', 'name': 'A', 'kind': 'ministry';"
            + "'type': 'organization', 'id': 'a', 'name': 'A', 'kind': 'ministry'",
        "'id': 'ua', 'name': 'Ukraine', 'country': 'UA';"
            + "'type': 'state', 'id': 'ua', 'name': 'Ukraine', 'country': 'UA'"
      })
  void theTypeOfAnActorIsFoundWhereOnlyOneFits(String wrong, String right) {
    assertFix(
        story("'actors': [{" + wrong.replace("'", "''").replace("''", "'") + "}]"),
        story("'actors': [{" + right + "}]"));
  }

  @Test
  void nobodyIsTurnedIntoAStateForHavingACountry() {
    assertNoFix(story("'actors': [{'id': 'putin', 'name': 'Putin', 'country': 'RU'}]"));
    assertNoFix(story("'actors': [{'type': 'leader', 'id': 'x', 'name': 'X', 'country': 'RU'}]"));
    assertNoFix(story("'actors': [{'type': 'person', 'id': 'x', 'name': 'X', 'country': 'RU'}]"));
    assertNoFix(story("'actors': [{'id': 'x', 'name': 'X'}]"));
  }

  private static String evidence(String evidence) {
    return story(
        "'sections': [{'id': 'b', 'kind': 'body', 'text': 'It will not send troops, he said. “No.”'}]",
        "'events': [{'id': 'e', 'kind': 'summit', 'status': 'occurred', "
            + "'evidence': [{'section': 'b', "
            + evidence
            + "}]}]");
  }

  @Test
  void evidenceIsMovedToWhereItsWordsStandOnce() {
    assertFix(
        evidence("'exact': 'not send', 'start': 9"), evidence("'exact': 'not send', 'start': 8"));
    assertFix(evidence("'exact': 'will  not send '"), evidence("'exact': 'will not send'"));
    assertFix(
        evidence("'exact': 'said. \\\"No.\\\"', 'start': 3"),
        evidence("'exact': 'said. “No.”', 'start': 28"));
  }

  @Test
  void evidenceIsLeftWhereItsWordsAreNotThoseOfTheText() {
    assertNoFix(evidence("'exact': 'will send troops'"));
    assertNoFix(evidence("'exact': 's', 'start': 1"));
  }

  @Test
  void whereANameStandsTwiceNoPointerIsCertain() {
    assertNoFix(event(", 'ordinal': '3', 'ordinal': 4"));
  }

  @Test
  void aStaleFixChangesNothing() {
    Patch fix = only(event(", 'ordinal': '32'")).getFix().orElseThrow();
    byte[] edited = event(", 'ordinal': '33'").getBytes(StandardCharsets.UTF_8);

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> JsonPatch.apply(fix, edited))
        .isInstanceOf(PatchConflictException.class);
  }

  @Test
  void fixesThatDependOnEachOtherAreMadeTogether() {
    String wrong = story(ACTORS, "'measures': [{'id': 'm', 'kind': 'sanctions', 'agent': 'US'}]");

    FixResult result = StoryJson.standard().fix(wrong.getBytes(StandardCharsets.UTF_8));

    assertThat(result.text())
        .isEqualTo(
            story(ACTORS, "'measures': [{'id': 'm', 'kind': 'sanction', 'agents': ['us']}]"));
    assertThat(result.fixed())
        .extracting(Problem::code)
        .containsExactly(
            "vocabulary.unknown-term",
            "json.unknown-property",
            "json.wrong-type",
            "reference.unresolved");
    assertThat(result.report()).isEmpty();
    assertThat(result.changed()).isTrue();
  }

  @Test
  void aFixOfAStoryInSomebodyElsesDocumentHasThePlacesOfThatDocument() {
    String story = story("'headlin': 'No'", "'actors': {'type': 'person', 'id': 'a', 'name': 'A'}");
    byte[] body = ("{\"headlin\": 1, \"story\": " + story + "}").getBytes(StandardCharsets.UTF_8);

    List<Problem> problems = StoryJson.standard().explain(body, "/story").problems();

    assertThat(problems)
        .map(it -> it.getFix().orElseThrow().operations().get(0).path())
        .containsExactly("/story/headlin", "/story/actors");
    byte[] patched = JsonPatch.apply(problems.get(0).getFix().orElseThrow(), body);
    assertThat(StoryJson.standard().explain(patched, "/story").problems()).hasSize(1);
  }

  @Test
  void whatIsNoJsonIsLeft() {
    for (String document : List.of("", "{", "[]", "{} {}", "\"\uFEFF\"")) {
      assertThat(fixed(document)).isEqualTo(document);
    }
  }
}
