package io.github.standpoint.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.element.Word;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.ParticipantRole;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("stance", Stance.VOCABULARY.known()),
        Arguments.of("measure", MeasureKind.VOCABULARY.known()),
        Arguments.of("claim", ClaimRelation.VOCABULARY.known()),
        Arguments.of("effect", Effect.VOCABULARY.known()),
        Arguments.of("change", Change.VOCABULARY.known()),
        Arguments.of("event", EventKind.VOCABULARY.known()),
        Arguments.of("participant", ParticipantRole.VOCABULARY.known()),
        Arguments.of("proposal", ProposalKind.VOCABULARY.known()),
        Arguments.of("relation", ResponseRelation.VOCABULARY.known()),
        Arguments.of("verb", ReportingVerb.VOCABULARY.known()),
        Arguments.of("source", SourceKind.VOCABULARY.known()),
        Arguments.of("contribution", ContributionRole.VOCABULARY.known()),
        Arguments.of("form", ContributionForm.VOCABULARY.known()),
        Arguments.of("status", List.of(EventStatus.values())),
        Arguments.of("mode", List.of(ProvisionMode.values())),
        Arguments.of("verdict", List.of(Verdict.values())),
        Arguments.of("certainty", List.of(Certainty.values())),
        Arguments.of("condition", List.of(ConditionKind.values())));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyKnownWordHasItsPhrase(String vocabulary, Collection<? extends Word> words) {
    assertThat(words)
        .filteredOn(it -> !Phrases.english().has(vocabulary, it))
        .extracting(Word::text)
        .isEmpty();
  }

  @Test
  void everyWordOfAScaleHasItsPhrase() {
    assertThat(LikelihoodTerm.VOCABULARY.known())
        .filteredOn(it -> !Phrases.english().has("likelihood", it))
        .extracting(Word::text)
        .containsExactlyInAnyOrder("unquantified", "stated-as-fact", "not-assessed");
  }

  @Test
  void measuresHaveAGerundAnInfinitiveAndANoun() {
    assertThat(MeasureKind.VOCABULARY.known())
        .allSatisfy(
            it ->
                assertThat(Phrases.english().columns("measure", it).orElseThrow())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .first()
                    .asString()
                    .containsPattern("^\\w+ing\\b"));
  }

  @Test
  void whatIsDoneToItsBeneficiariesHasThemAsItsObject() {
    assertThat(MeasureKind.VOCABULARY.known())
        .filteredOn(it -> Phrases.english().has("measure-on", it))
        .containsExactlyInAnyOrder(MeasureKind.RELEASE_CAPTIVES, MeasureKind.EVACUATE)
        .allSatisfy(
            it ->
                assertThat(Phrases.english().column("measure-on", it, 5, "")).isEqualTo("direct"));
  }

  @Test
  void anUnknownWordIsShownWithSpaces() {
    assertThat(Phrases.english().of("stance", Stance.of("half-agrees"))).isEqualTo("half agrees");
    assertThat(Phrases.plain(Stance.of("x-"))).isEqualTo("x-");
  }
}
