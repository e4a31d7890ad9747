package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the nearest neighbour of a fault does not show: the other ways in which a rule is silent.
 */
class RuleEdgesTest {

  private static List<String> codes(Story story) {
    return StoryValidator.standard().validate(story).stream().map(it -> it.code()).toList();
  }

  private static Story saidOn(String day, String term) {
    Affiliation office = Affiliation.builder().from(BaseStory.OFFICE).during(term).build();
    return Story.builder()
        .from(BaseStory.statement(it -> it.date(day)))
        .affiliations(List.of(office))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-10, 2024-03-13/..",
    "2024-03-10, 2025/2027",
    "2024-03-10, 2019/2023",
    "2024-03-10, ../2024-03-07",
    "2024-02, 2024-04/..",
  })
  void anOfficeThatIsOverOrStillToComeIsNotHeld(String day, String term) {
    assertThat(codes(saidOn(day, term))).containsExactly("statement.office-not-held");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-10, 2024-03-11/..",
    "2024-03-10, ../2024-03-10",
    "2024-03, 2024-03-31/..",
    "2024-03-10, 2024",
    "2024-03-10, 2019/",
    "2024-03-10, 2023/2024-03",
    "2024-03-10?, 2024-03-10~",
    "2024-24, 2024-12-31/..",
  })
  void anOfficeThatMayHaveBeenHeldOnTheDayIsNotDoubted(String day, String term) {
    assertThat(codes(saidOn(day, term))).doesNotContain("statement.office-not-held");
  }

  @Test
  void groupsOfOneNameMayBeDifferentPeople() {
    Story groups =
        BaseStory.with(
            it ->
                it.addActor(
                        Group.builder()
                            .id("allies-1")
                            .name("allies")
                            .kind(GroupKind.ALLIES)
                            .build())
                    .addActor(
                        Group.builder()
                            .id("allies-2")
                            .name("allies")
                            .kind(GroupKind.ALLIES)
                            .build()));
    Story persons =
        BaseStory.with(
            it -> it.addActor(Person.of("ivan-1", "Ivan")).addActor(Person.of("ivan-2", "Ivan")));
    Story unnamed =
        BaseStory.with(
            it ->
                it.addActor(Person.builder().id("o1").name("an official").anonymous(true).build())
                    .addActor(
                        Person.builder().id("o2").name("an official").anonymous(true).build()));

    assertThat(codes(groups)).isEmpty();
    assertThat(codes(unnamed)).isEmpty();
    assertThat(codes(persons)).containsExactly("actor.duplicate");
  }

  private static Story providing(ProvisionMode mode, ProvisionBasis basis) {
    Measure measure = Measure.of("defend", MeasureKind.DEFEND);
    Provision provision =
        Provision.builder()
            .id("provision")
            .mode(mode)
            .measure(measure)
            .basis(basis)
            .addEvidence(BaseStory.says(BaseStory.PLEDGE))
            .build();
    return BaseStory.with(
        it ->
            it.addMeasure(measure)
                .addProposal(
                    Proposal.builder()
                        .id("pact")
                        .title("pact")
                        .kind(ProposalKind.TREATY)
                        .addProvision(provision)
                        .addEvidence(BaseStory.says(BaseStory.PLEDGE))
                        .build()));
  }

  @Test
  void onlyAnObligationThatIsStatedSaysWhoHasToAct() {
    assertThat(codes(providing(ProvisionMode.OBLIGES, ProvisionBasis.STATED)))
        .containsExactly("provision.without-agent");
    assertThat(codes(providing(ProvisionMode.OBLIGES, ProvisionBasis.INFERRED_FROM_LIKENESS)))
        .isEmpty();
    assertThat(codes(providing(ProvisionMode.FORBIDS, ProvisionBasis.STATED))).isEmpty();
    assertThat(codes(providing(ProvisionMode.OMITS, ProvisionBasis.STATED))).isEmpty();
  }
}
