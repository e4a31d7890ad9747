package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import org.junit.jupiter.api.Test;

/** What cannot be read is left out, and everything else means what the document says. */
class LeftOutElementsTest {
  private static final String BAD_ACTOR = "{'type': 'state', 'id': 'bad'}";
  private static final String GOOD_ACTOR = "{'type': 'state', 'id': 'good', 'name': 'G'}";

  private static String position(String id, String holder, String about) {
    return "{'id': '%s', 'holder': '%s', 'stance': 'supports', 'about': '%s', 'certainty': 'certain'}"
        .formatted(id, holder, about);
  }

  @Test
  void aReferenceToWhatWasLeftOutIsNotUnresolvedBesides() {
    String document =
        story(
            "'actors': [" + BAD_ACTOR + ", " + GOOD_ACTOR + "]",
            "'positions': [" + position("p", "bad", "good") + "]");

    assertThat(problems(document)).containsExactly("json.missing /actors/0/name");
    assertThat(read(document).story().orElseThrow().getPositions()).hasSize(1);
  }

  @Test
  void aReferenceToNothingIsStillUnresolved() {
    String document =
        story(
            "'actors': [" + BAD_ACTOR + ", " + GOOD_ACTOR + "]",
            "'positions': [" + position("p", "nobody", "good") + "]");

    assertThat(problems(document))
        .containsExactly("json.missing /actors/0/name", "reference.unresolved /positions/0/holder");
  }

  @Test
  void whatStoodInsideAnElementThatWasLeftOutIsNotUnresolvedEither() {
    String document =
        story(
            "'actors': [" + GOOD_ACTOR + "]",
            "'proposals': [{'id': 'plan', 'kind': 'plan', 'provisions':"
                + " [{'id': 'p1', 'mode': 'omits', 'basis': 'stated'}]}]",
            "'positions': [" + position("p", "good", "p1") + "]");

    assertThat(problems(document)).containsExactly("json.missing /proposals/0/title");
  }

  @Test
  void whatStoodInAListThatIsNoneIsNotUnresolvedBesides() {
    String document = story("'publisher': 'good'", "'actors': " + GOOD_ACTOR);

    assertThat(problems(document)).containsExactly("json.wrong-type /actors");
  }

  @Test
  void whatStandsUnderASecondNameIsNotUnresolvedBesides() {
    String document =
        story("'publisher': 'good'", "'actors': []", "'actors': [" + GOOD_ACTOR + "]");

    assertThat(problems(document)).containsExactly("json.duplicate-key /actors");
  }

  @Test
  void problemsBehindWhatWasLeftOutHaveThePointersOfTheDocument() {
    String document =
        story(
            "'actors': ["
                + BAD_ACTOR
                + ", null, "
                + GOOD_ACTOR
                + ", 7, "
                + "{'type': 'state', 'id': 'land', 'name': 'L', 'country': 'xx'}]");

    assertThat(problems(document))
        .containsExactly(
            "json.missing /actors/0/name",
            "json.null-in-list /actors/1",
            "json.wrong-type /actors/3",
            "country.malformed /actors/4/country");
    Problem country = read(document).report().problems().get(3);
    assertAt(country, document, "\"xx\"");
  }

  @Test
  void relatedPointersAreThoseOfTheDocumentToo() {
    String document =
        story("'actors': [" + BAD_ACTOR + ", " + GOOD_ACTOR + ", 7, " + GOOD_ACTOR + "]");

    Problem duplicate = read(document).report().problems().get(2);

    assertThat(duplicate.code()).isEqualTo("id.duplicate");
    assertThat(duplicate.getPointer()).isEqualTo("/actors/3/id");
    assertThat(duplicate.getRelated()).containsExactly("/actors/1");
  }

  @Test
  void pointersAreShiftedOnEveryLevel() {
    String document =
        story(
            "'packages': [{'id': 'x'}, {'id': 'aid', 'title': 'Aid', 'components': [{'id': 'y'}, null,"
                + " {'id': 'c', 'kind': 'equipment', 'locations': [null, 'nowhere']}]}]");

    assertThat(problems(document))
        .containsExactly(
            "json.missing /packages/0/title",
            "json.missing /packages/1/components/0/kind",
            "json.null-in-list /packages/1/components/1",
            "json.null-in-list /packages/1/components/2/locations/0",
            "reference.unresolved /packages/1/components/2/locations/1");
  }

  @Test
  void whatWasLeftOutIsListed() {
    String document =
        story(
            "'actors': [" + BAD_ACTOR + ", null, " + GOOD_ACTOR + ", 7]",
            "'statements': [{'id': 's', 'speakers': ['good', 7], 'verb': 'says'}]");

    assertThat(read(document).unread())
        .containsExactly("/actors/0", "/actors/1", "/actors/3", "/statements/0/speakers/1");
  }

  @Test
  void whatWasLeftOutIsListedInTheOrderOfTheDocument() {
    String document = story("'sections': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]");

    assertThat(read(document).unread())
        .startsWith("/sections/0", "/sections/1", "/sections/2")
        .endsWith("/sections/9", "/sections/10");
  }

  @Test
  void nothingIsUnreadOfADocumentWithoutAFault() {
    assertThat(read(story("'actors': [" + GOOD_ACTOR + "]")).unread()).isEmpty();
  }

  @Test
  void aListWhoseOnlyEntryWasRefusedIsNotEmptyBesides() {
    String document = story("'statements': [{'id': 's', 'speakers': [7], 'verb': 'says'}]");

    assertThat(problems(document)).containsExactly("json.wrong-type /statements/0/speakers/0");
  }

  @Test
  void aValueThatWasRefusedIsNotAbsentBesides() {
    String document =
        story(
            "'measures': [{'id': 'm', 'kind': 'fund', 'amount':"
                + " {'value': 'much', 'currency': 'EUR', 'currencyBasis': 'written'}}]");

    assertThat(problems(document)).containsExactly("json.wrong-type /measures/0/amount/value");
  }

  @Test
  void whatElseIsWrongWithAnElementIsStillSaid() {
    String document =
        story(
            "'sections': [{'id': 'body', 'kind': 'body', 'text': 'Talks.'}]",
            "'events': [{'id': 'talks', 'kind': 'talks', 'status': 'occurred', 'date': 'today'}]");

    assertThat(problems(document))
        .containsExactlyInAnyOrder("json.date /events/0/date", "evidence.absent /events/0");
  }

  @Test
  void aRefusedRequiredValueIsNotMissingBesides() {
    assertThat(only(story("'events': [{'id': 7, 'kind': 'talks', 'status': 'occurred'}]")).code())
        .isEqualTo("json.wrong-type");
  }

  @Test
  void nullIsAbsent() {
    assertThat(
            only(story("'events': [{'id': null, 'kind': 'talks', 'status': 'occurred'}]")).code())
        .isEqualTo("json.missing");
    assertThat(read(story("'headline': null", "'actors': null", "'extensions': null")).orThrow())
        .isEqualTo(read(story()).orThrow());
  }

  @Test
  void theFirstOfTwoEqualNamesCounts() {
    assertThat(problems(story("'headline': null", "'headline': 'x'")))
        .containsExactly("json.duplicate-key /headline");
    assertThat(problems(story("'extensions': {'a:b': 'x', 'a:b': 'y'}")))
        .containsExactly("json.duplicate-key /extensions/a:b");
    assertThat(problems(story("'extensions': {'a:b': null, 'a:b': 'y'}")))
        .containsExactly("json.duplicate-key /extensions/a:b");
  }
}
