package io.github.standpoint.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageStatusTest {
  private static final List<String> IN_ORDER =
      List.of(
          "floated",
          "proposed",
          "pledged",
          "committed",
          "allocated",
          "contracted",
          "disbursed",
          "delivered");

  @Test
  void onlyTheWordsOfTheOrderHaveARank() {
    assertThat(PackageStatus.VOCABULARY.known())
        .filteredOn(it -> it.rank().isPresent())
        .extracting(PackageStatus::text)
        .containsExactlyElementsOf(IN_ORDER);
  }

  @Test
  void theRanksRiseUpToMoneyPaidAndGoodsArrivedWhichAreEquallyFar() {
    for (int i = 1; i < IN_ORDER.size() - 1; i++) {
      assertThat(rank(i)).isGreaterThan(rank(i - 1));
    }
    assertThat(PackageStatus.DISBURSED.rank()).isEqualTo(PackageStatus.DELIVERED.rank());
  }

  private static int rank(int place) {
    return PackageStatus.of(IN_ORDER.get(place)).rank().orElseThrow();
  }

  @Test
  void whatIsCancelledExpiredOrClosedIsOver() {
    assertThat(PackageStatus.VOCABULARY.known())
        .filteredOn(PackageStatus::terminal)
        .extracting(PackageStatus::text)
        .containsExactly("cancelled", "expired", "closed");
  }

  @Test
  void anUnknownStatusHasNoRankAndEndsNothing() {
    assertThat(PackageStatus.of("x-frozen").rank()).isEmpty();
    assertThat(PackageStatus.of("x-frozen").terminal()).isFalse();
  }
}
