package io.github.standpoint.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.report.Report;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackagesTest {
  private static final State FRANCE = State.of("france", "France");
  private static final State KENYA = State.of("kenya", "Kenya");
  private static final Source LEAK = Source.of("leak", SourceKind.LEAK);

  private static String shown(SecurityPackage one) {
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addActors(FRANCE, KENYA)
            .addSource(LEAK)
            .addPackage(one)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Picture.print(story, Report.empty(), new Page(stream, 1000, false));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static SecurityPackage.Builder onePackage() {
    return SecurityPackage.builder().id("p").title("Radars").addRecipient(KENYA);
  }

  @Test
  void everyStatusIsToldApart() {
    for (PackageStatus status : PackageStatus.VOCABULARY.known()) {
      PackageMilestone step = PackageMilestone.builder().status(status).build();
      assertThat(shown(onePackage().addMilestone(step).build()))
          .contains("Status: " + status + " (no date given)");
    }
  }

  @Test
  void aStepThatIsOnlyExpectedIsSaidNotToBeReached() {
    PackageMilestone step =
        PackageMilestone.builder().status(PackageStatus.DELIVERED).expected("2025-03").build();

    assertThat(shown(onePackage().addMilestone(step).build()))
        .contains("Status: not yet delivered, expected in March 2025");
  }

  @Test
  void whatNobodyIsSaidToPayOrSupplyIsSaidToBeOpen() {
    SecurityPackage one =
        onePackage().addContribution(Contribution.of(FRANCE, ContributionRole.SUPPLIER)).build();

    assertThat(shown(one)).contains("Pays: not said", "Supplies: France", "Receives: Kenya");
  }

  @Test
  void totalsThatDifferAreListedWithWhoReportsThem() {
    SecurityPackage one =
        onePackage()
            .addAmount(euros(5).build())
            .addAmount(euros(6).addAccordingTo(LEAK).build())
            .build();

    assertThat(shown(one))
        .contains("Amount: reports differ")
        .contains("• 5 EUR – in the story's own voice")
        .contains("• 6 EUR – according to a leak");
  }

  private static Amount.Builder euros(long value) {
    return Amount.builder().value(value).currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
  }
}
