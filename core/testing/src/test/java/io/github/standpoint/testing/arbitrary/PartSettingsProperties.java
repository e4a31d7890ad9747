package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.statement.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the settings of parts promise. */
class PartSettingsProperties {

  @Provide
  Arbitrary<Position> objections() {
    return Positions.valid().against().certain().conditional();
  }

  @Property(tries = 20)
  void positionsAreAsAskedFor(@ForAll("objections") Position position) {
    assertThat(position.getStance().direction()).isEqualTo(Direction.AGAINST);
    assertThat(position.getCertainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(position.getConditions()).isNotEmpty();
  }

  @Provide
  Arbitrary<Position> wishes() {
    return Positions.valid().inFavor();
  }

  @Property(tries = 20)
  void theOtherDirectionIsTheOther(@ForAll("wishes") Position position) {
    assertThat(position.getStance().direction()).isEqualTo(Direction.FOR);
  }

  @Provide
  Arbitrary<Statement> relayed() {
    return Statements.valid().quoted().onBehalfOfOthers().relayed();
  }

  @Property(tries = 20)
  void statementsAreAsAskedFor(@ForAll("relayed") Statement statement) {
    assertThat(statement.getQuotes()).isNotEmpty();
    assertThat(statement.getOnBehalfOf()).isNotEmpty();
    assertThat(statement.getAccordingTo()).isNotEmpty();
  }

  @Provide
  Arbitrary<SecurityPackage> promises() {
    return Packages.valid().funded().undelivered();
  }

  @Property(tries = 20)
  void aPromiseIsNotDelivered(@ForAll("promises") SecurityPackage promise) {
    assertThat(promise.getContributions()).isNotEmpty();
    assertThat(promise.getMilestones())
        .filteredOn(it -> it.getExpected().isEmpty())
        .extracting(it -> it.getStatus())
        .doesNotContain(PackageStatus.DELIVERED, PackageStatus.DISBURSED);
  }

  @Provide
  Arbitrary<SecurityPackage> deeds() {
    return Packages.valid().delivered();
  }

  @Property(tries = 20)
  void aDeedIsDelivered(@ForAll("deeds") SecurityPackage deed) {
    assertThat(deed.getMilestones())
        .extracting(it -> it.getStatus())
        .containsAnyOf(PackageStatus.DELIVERED, PackageStatus.DISBURSED);
  }
}
