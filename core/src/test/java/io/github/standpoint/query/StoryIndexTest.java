package io.github.standpoint.query;

import static io.github.standpoint.query.Examples.AUGUST;
import static io.github.standpoint.query.Examples.EU;
import static io.github.standpoint.query.Examples.JULY;
import static io.github.standpoint.query.Examples.OPEN;
import static io.github.standpoint.query.Examples.PRESIDENCY;
import static io.github.standpoint.query.Examples.RULED_OUT;
import static io.github.standpoint.query.Examples.TROOPS;
import static io.github.standpoint.query.Examples.US;
import static io.github.standpoint.query.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.query.StoryIndex.Share;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
  private static final Contribution PAYS = Contribution.of(EU, ContributionRole.FUNDER);
  private static final Contribution SUPPLIES = Contribution.of(US, ContributionRole.SUPPLIER);
  private static final SecurityPackage AID =
      SecurityPackage.builder().id("aid").title("Aid").addContributions(PAYS, SUPPLIES).build();
  private static final Proposal PLAN =
      Proposal.builder().id("plan").title("Plan").kind("peace-plan").addProposer(US).build();

  private final StoryIndex index =
      StoryIndex.of(
          story().addProposal(PLAN).addPackage(AID).addPositions(OPEN, RULED_OUT).build());

  @Test
  void anElementIsFoundById() {
    assertThat(index.find("troops")).contains(TROOPS);
    assertThat(index.find("troops", SecurityPackage.class)).isEmpty();
    assertThat(index.find("nobody")).isEmpty();
  }

  @Test
  void noIdIsNamedAsWhatIsMissing() {
    assertThatNullPointerException().isThrownBy(() -> index.find(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> index.find("troops", null))
        .withMessage("type");
    assertThatNullPointerException().isThrownBy(() -> index.referringTo(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> StoryIndex.of((Story) null))
        .withMessage("story");
  }

  @Test
  void everyReferenceToAnElementIsKnownWithItsAttributeAndPlace() {
    assertThat(index.referringTo("us"))
        .extracting(it -> it.at().toString())
        .containsExactly(
            "/affiliations/0/organization",
            "/statements/0/onBehalfOf/0",
            "/statements/1/onBehalfOf/0",
            "/proposals/0/proposers/0",
            "/packages/0/contributions/1/contributor",
            "/positions/0/holder",
            "/positions/1/holder");
    assertThat(index.referringTo("us").get(4).from().element()).isEqualTo(AID);
  }

  @Test
  void holderSpeakerAndTheOneSpokenForAreToldApart() {
    assertThat(index.heldBy("us")).containsExactly(OPEN, RULED_OUT);
    assertThat(index.heldBy("trump")).isEmpty();
    assertThat(index.saidBy("trump")).containsExactly(JULY, AUGUST);
    assertThat(index.saidBy("us")).isEmpty();
    assertThat(index.saidFor("us")).containsExactly(JULY, AUGUST);
    assertThat(index.knownFrom("said-in-july")).extracting(Located::value).isEqualTo(List.of(OPEN));
    assertThat(index.positionsOn("troops")).containsExactly(OPEN, RULED_OUT);
  }

  @Test
  void whatFallsWithAStatementNamesTheMoneyToo() {
    Amount five = Amount.builder().from(Amount.written(5, "USD")).addAccordingTo(JULY).build();
    SecurityPackage aid =
        SecurityPackage.builder()
            .from(AID)
            .addAmount(five)
            .addContribution(
                Contribution.builder().from(PAYS).amount(five).addAccordingTo(JULY).build())
            .addMilestone(PackageMilestone.builder().status("pledged").addAccordingTo(JULY).build())
            .build();
    StoryIndex money = StoryIndex.of(story().addPackage(aid).addPosition(OPEN).build());

    assertThat(money.knownFrom("said-in-july"))
        .extracting(it -> it.at().toString())
        .containsExactly(
            "/packages/0/amounts/0",
            "/packages/0/contributions/2/amount",
            "/packages/0/contributions/2",
            "/packages/0/milestones/0",
            "/positions/0");
    assertThat(money.knownFrom("said-in-july").get(2).element()).isEqualTo(aid);
    assertThat(money.knownFrom("said-in-august")).isEmpty();
  }

  @Test
  void aReferenceThatNoSuchTypeHasIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referringTo("us", Position.class, "hodler"))
        .withMessage("a position has no attribute 'hodler'; did you mean 'holder'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referringTo("us", Position.class, "stance"))
        .withMessageContaining("'stance' of Position refers to nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referringTo("us", Attributed.class, "acordingTo"))
        .withMessageContaining("'acordingTo'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referringTo("us", String.class, "holder"))
        .withMessage("no type of the model is a java.lang.String");
    assertThat(index.referringTo("said-in-july", Attributed.class, "accordingTo"))
        .containsExactly(OPEN);
  }

  @Test
  void valuesAreAskedForByTypeOrByWhatTypesHaveInCommon() {
    IndexedStory values = index.values();

    assertThat(values.having(Actor.class)).hasSize(4);
    assertThat(values.having(State.class)).hasSize(2).isEqualTo(values.all(State.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.all(Actor.class))
        .withMessageContaining("having(Actor.class)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.all(Element.class))
        .withMessageContaining("having(Element.class)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.all(String.class))
        .withMessage("no type of the model is a java.lang.String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.having(String.class))
        .withMessage("no type of the model is a java.lang.String");
  }

  @Test
  void aPlaceIsAskedForByTheNameOfAnAttribute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.values().all(Position.class).get(0).at("dat"))
        .withMessage("a position has no attribute 'dat'; did you mean 'date'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.values().all(Position.class).get(0).at("xyzzy"))
        .withMessage("a position has no attribute 'xyzzy'");
  }

  @Test
  void whoPaysIsNotWhoSupplies() {
    assertThat(index.paidBy("eu")).containsExactly(new Share(AID, PAYS));
    assertThat(index.paidBy("us")).isEmpty();
    assertThat(index.sharesOf("us")).containsExactly(new Share(AID, SUPPLIES));
  }

  @Test
  void proposalsOfficesAndBodiesAreFound() {
    assertThat(index.proposedBy("us")).containsExactly(PLAN);
    assertThat(index.affiliationsOf("trump")).containsExactly(PRESIDENCY);
    assertThat(index.affiliationsIn("us")).containsExactly(PRESIDENCY);
  }

  @Test
  void whatAnActorDoesTwiceIsListedOnce() {
    Proposal twice = Proposal.builder().from(PLAN).id("twice").addProposer(US).build();

    assertThat(StoryIndex.of(story().addProposal(twice).build()).proposedBy("us"))
        .containsExactly(twice);
  }

  @Test
  void anIndexCanBeBuiltOnWhatARuleHas() {
    IndexedStory taken = IndexedStory.of(story().addPosition(OPEN).build());

    assertThat(StoryIndex.of(taken).heldBy("us")).containsExactly(OPEN);
    assertThat(StoryIndex.of(taken).values()).isSameAs(taken);
  }
}
