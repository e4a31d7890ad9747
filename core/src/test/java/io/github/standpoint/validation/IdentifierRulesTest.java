package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.report.Problem;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierRulesTest {

  private static List<Problem> problems(String scheme, String value) {
    Identifier identifier = Identifier.of(IdentifierScheme.of(scheme), value);
    State state = State.builder().id("s").name("S").addIdentifier(identifier).build();
    Story story = Story.builder().id("story").language("en").addActor(state).build();
    return StoryValidator.standard().validate(story).problems();
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata, Q212",
    "wikidata, Q1",
    "wikidata, P31",
    "iso3166-1, UA",
    "iso3166-1, UKR",
    "iso3166-1, 804",
    "iso3166-2, UA-30",
    "iso3166-2, GB-ENG",
    "iso3166-2, FR-2A",
    "lei, 5493000IBP32UQZ0KL24",
    "lei, 529900T8BM49AURSDO55",
    "imo, 9074729",
    "imo, IMO 9074729",
    "imo, IMO9074729",
    "isni, anything",
    "x-desk, anything at all",
  })
  void anIdentifierHasTheFormOfItsScheme(String scheme, String value) {
    assertThat(problems(scheme, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata, 212",
    "wikidata, q212",
    "wikidata, Q0212",
    "wikidata, https://www.wikidata.org/wiki/Q212",
    "iso3166-1, ua",
    "iso3166-1, U",
    "iso3166-1, UKRA",
    "iso3166-1, 80",
    "iso3166-2, UA",
    "iso3166-2, UA-",
    "iso3166-2, ua-30",
    "lei, 5493000IBP32UQZ0KL25",
    "lei, 5493000IBP32UQZ0KL2",
    "lei, 5493000ibp32uqz0kl24",
    "imo, 9074728",
    "imo, 907472",
    "imo, 90747290",
  })
  void anotherFormIsFoundWithWhatIsExpected(String scheme, String value) {
    assertThat(problems(scheme, value))
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo("identifier.malformed"))
        .satisfies(it -> assertThat(it.getPointer()).isEqualTo("/actors/0/identifiers/0/value"))
        .satisfies(it -> assertThat(it.message()).contains(scheme, value));
  }

  @Test
  void aTrailingSpaceIsNoPartOfAnIdentifier() {
    assertThat(problems("wikidata", "Q212 ")).hasSize(1);
  }
}
