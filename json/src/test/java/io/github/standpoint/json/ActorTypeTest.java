package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.State;
import io.github.standpoint.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an actor is stands in its {@code type}, first as it is written or anywhere else. */
class ActorTypeTest {

  @Test
  void theTypeMayComeLast() {
    String document =
        story("'actors': [{'id': 'a', 'name': 'A', 'country': 'XA', 'type': 'state'}]");

    assertThat(read(document).orThrow().getActors())
        .containsExactly(State.builder().id("a").name("A").country("XA").build());
  }

  @Test
  void theTypeMayComeAfterTheKindThatOnlySomeActorsHave() {
    String document =
        story(
            "'actors': [{'id': 'a', 'name': 'A', 'kind': 'alliance', 'type': 'organization'},"
                + " {'id': 'b', 'name': 'B', 'kind': 'allies', 'type': 'group'}]");

    assertThat(read(document).orThrow().getActors())
        .containsExactly(
            Organization.builder().id("a").name("A").kind(OrganizationKind.ALLIANCE).build(),
            Group.builder().id("b").name("B").kind(GroupKind.ALLIES).build());
  }

  @Test
  void whatTheTypeDoesNotHaveIsUnknownAndNotWrongWhereverTheTypeStands() {
    String wrong =
        "'kind': 1.5, 'size': {'value': '7'}, 'excludes': [null, 3], 'excludes': 'b', 'kind': 2";

    for (String actor :
        List.of(
            "{'type': 'state', 'id': 'a', 'name': 'A', " + wrong + "}",
            "{" + wrong + ", 'id': 'a', 'type': 'state', 'name': 'A'}")) {
      ReadResult result = read(story("'actors': [" + actor + "]"));

      assertThat(result.valid()).as(actor + result.report()).isTrue();
      assertThat(result.unread()).isEmpty();
      assertThat(result.report())
          .extracting(it -> it.code() + " " + it.getPointer())
          .contains(
              "json.unknown-property /actors/0/kind",
              "json.unknown-property /actors/0/size",
              "json.unknown-property /actors/0/excludes");
    }
  }

  @Test
  void aMissingTypeIsReportedAtTheBraceAndNothingElseIsGuessed() {
    String document = story("'actors': [{'id': 'a', 'name': 'A', 'kind': 'alliance'}]");

    Problem missing = only(document);

    assertThat(missing.code()).isEqualTo("json.missing");
    assertThat(missing.getPointer()).isEqualTo("/actors/0/type");
    assertAt(missing, document, "{\"id\": \"a\"");
    assertThat(read(document).unread()).containsExactly("/actors/0");
  }

  @Test
  void whatAllActorsRequireIsMissingWhateverTheirTypeIs() {
    assertThat(problems(story("'actors': [{'id': 'a'}]")))
        .containsExactly("json.missing /actors/0/type", "json.missing /actors/0/name");
    assertThat(problems(story("'actors': [{'type': 'country', 'name': 'A'}]")))
        .containsExactly("json.missing /actors/0/id", "json.unknown-type /actors/0/type");
  }

  @Test
  void whatIsMissingOfAnUnknownActorIsNotMissingOfAPerson() {
    Problem name =
        read(story("'actors': [{'id': 'a'}]")).report().problems().stream()
            .filter(it -> it.getPointer().equals("/actors/0/name"))
            .findFirst()
            .orElseThrow();

    assertThat(name.getFacts()).containsEntry("owner", "an actor");
  }

  @Test
  void anUnknownTypeIsReportedWithTheOnesThatThereAre() {
    String document = story("'actors': [{'type': 'stat', 'id': 'a', 'name': 'A'}]");

    Problem unknown = only(document);

    assertThat(unknown.code()).isEqualTo("json.unknown-type");
    assertThat(unknown.getPointer()).isEqualTo("/actors/0/type");
    assertThat(unknown.getSuggestion()).contains("state");
    assertThat(unknown.getFacts()).containsEntry("expected", "person, state, organization, group");
    assertAt(unknown, document, "\"stat\"");
  }

  @Test
  void anUnknownTypeMayComeLastToo() {
    assertThat(problems(story("'actors': [{'id': 'a', 'name': 'A', 'type': 'country'}]")))
        .containsExactly("json.unknown-type /actors/0/type");
  }

  @Test
  void aTypeThatIsNoTextIsReportedOnce() {
    for (String type : List.of("7", "['state']", "{'is': 'state'}", "true")) {
      String first = story("'actors': [{'type': " + type + ", 'id': 'a', 'name': 'A'}]");
      String last = story("'actors': [{'id': 'a', 'name': 'A', 'type': " + type + "}]");

      assertThat(problems(first)).containsExactly("json.wrong-type /actors/0/type");
      assertThat(problems(last)).containsExactly("json.wrong-type /actors/0/type");
    }
  }

  @Test
  void aSecondTypeIsADuplicateKeyWhereverTheFirstStands() {
    String first = story("'actors': [{'type': 'person', 'id': 'a', 'type': 'state', 'name': 'A'}]");
    String later = story("'actors': [{'id': 'a', 'type': 'person', 'type': 'state', 'name': 'A'}]");

    assertThat(problems(later)).containsExactly("json.duplicate-key /actors/0/type");
    assertThat(problems(first)).containsExactly("json.duplicate-key /actors/0/type");
  }

  @Test
  void anAttributeOfAnotherTypeIsUnknownOnBothSidesOfTheType() {
    String before =
        story("'actors': [{'id': 'a', 'name': 'A', 'country': 'XA', 'type': 'person'}]");
    String behind =
        story("'actors': [{'type': 'person', 'id': 'a', 'name': 'A', 'country': 'XA'}]");

    assertThat(problems(before)).containsExactly("json.unknown-property /actors/0/country");
    assertThat(problems(behind)).containsExactly("json.unknown-property /actors/0/country");
    assertThat(only(before).getFacts()).isEqualTo(only(behind).getFacts());
    assertAt(only(before), before, "\"country\"");
  }

  @Test
  void aMistypedNameBeforeTheTypeIsLikeOneBehindIt() {
    String before = story("'actors': [{'id': 'a', 'name': 'A', 'countri': 'XA', 'type': 'state'}]");
    String behind = story("'actors': [{'type': 'state', 'id': 'a', 'name': 'A', 'countri': 'XA'}]");

    assertThat(only(behind).getSuggestion()).contains("country");
    assertThat(only(before).getSuggestion()).contains("country");
    assertThat(only(before).getFacts()).isEqualTo(only(behind).getFacts());
  }

  @Test
  void aDuplicateKeyBeforeTheTypeIsReportedAtItsSecondName() {
    String document = story("'actors': [{'id': 'a', 'name': 'A', 'name':  'B', 'type': 'state'}]");

    assertThat(only(document).code()).isEqualTo("json.duplicate-key");
    assertAt(only(document), document, "\"name\":  \"B\"");
    assertThat(read(document).story().orElseThrow().getActors().get(0).getName()).isEqualTo("A");
  }

  @Test
  void aFaultBeforeTheTypeKeepsItsPlace() {
    String document =
        story("'actors': [{'id': 'a', 'name': 'A', 'aliases': [{'text': 7}], 'type': 'state'}]");

    assertThat(only(document).getPointer()).isEqualTo("/actors/0/aliases/0/text");
    assertAt(only(document), document, "7}");
    assertThat(read(document).unread()).containsExactly("/actors/0/aliases/0");
  }
}
