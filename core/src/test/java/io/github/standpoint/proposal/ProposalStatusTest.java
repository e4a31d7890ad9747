package io.github.standpoint.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalStatusTest {

  @Test
  void theRanksFollowTheOrderOfTheDesignWithoutTies() {
    List<ProposalStatus> ranked =
        ProposalStatus.VOCABULARY.known().stream()
            .filter(it -> it.rank().isPresent())
            .sorted(Comparator.comparingInt(it -> it.rank().getAsInt()))
            .toList();

    assertThat(ranked)
        .extracting(ProposalStatus::text)
        .containsExactly(
            "floated",
            "proposed",
            "under-negotiation",
            "agreed-in-principle",
            "agreed",
            "initialled",
            "signed",
            "ratified",
            "in-force");
    assertThat(ranked).extracting(ProposalStatus::rank).doesNotHaveDuplicates();
  }

  @Test
  void afterTerminatedWithdrawnOrSupersededOnlyANewProposalFollows() {
    assertThat(ProposalStatus.VOCABULARY.known())
        .filteredOn(ProposalStatus::terminal)
        .extracting(ProposalStatus::text)
        .containsExactlyInAnyOrder("terminated", "withdrawn", "superseded");
  }

  @Test
  void anUnknownStatusHasNoRankAndEndsNothing() {
    assertThat(ProposalStatus.of("x-leaked").rank()).isEmpty();
    assertThat(ProposalStatus.of("x-leaked").terminal()).isFalse();
  }
}
