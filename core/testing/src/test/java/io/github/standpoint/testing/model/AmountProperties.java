package io.github.standpoint.testing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.report.Problem;
import io.github.standpoint.testing.arbitrary.Parts;
import io.github.standpoint.validation.StoryValidator;
import io.github.standpoint.value.Amount;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every sum, and which slips never pass. */
class AmountProperties {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static List<String> codes(Amount amount) {
    Measure measure = Measure.builder().id("m").kind(MeasureKind.FUND).amount(amount).build();
    Story story = Story.builder().id("s").language("en").addMeasure(measure).build();
    return StoryValidator.standard().validate(story).stream()
        .map(Problem::code)
        .filter(it -> it.startsWith("amount."))
        .toList();
  }

  @Property
  void aSumHasOneFormAndItsBoundsAreInOrder(@ForAll Amount amount) {
    boolean bounds = amount.getAtLeast().isPresent() || amount.getAtMost().isPresent();

    assertThat(codes(amount)).isEmpty();
    assertThat(amount.getValue().isPresent() && bounds).isFalse();
    assertThat(amount.getValue().isPresent() || bounds || amount.getAsWritten().isPresent())
        .isTrue();
  }

  @Provide
  Arbitrary<Amount> written() {
    return Parts.of(Amount.class)
        .filter(it -> it.getValue().isPresent() && it.getAsWritten().isPresent());
  }

  @Provide
  Arbitrary<Amount> ranges() {
    return Parts.of(Amount.class).filter(AmountProperties::range);
  }

  private static boolean range(Amount amount) {
    return amount.getAtLeast().isPresent()
        && amount.getAtMost().filter(it -> it.compareTo(amount.getAtLeast().get()) > 0).isPresent();
  }

  @Property
  void millionForBillionNeverPasses(@ForAll("written") Amount amount) {
    BigDecimal slip = amount.getValue().get().multiply(THOUSAND);

    assertThat(codes(Amount.builder().from(amount).value(slip).build()))
        .containsExactly("amount.value-contradicts-words");
  }

  @Property
  void aSignNeverPasses(@ForAll("written") Amount amount) {
    Amount negative = Amount.builder().from(amount).value(amount.getValue().get().negate()).build();

    assertThat(codes(negative)).contains("amount.negative");
  }

  @Property
  void boundsTheWrongWayRoundNeverPass(@ForAll("ranges") Amount amount) {
    Amount reversed =
        Amount.builder()
            .from(amount)
            .atLeast(amount.getAtMost().get())
            .atMost(amount.getAtLeast().get())
            .build();

    assertThat(codes(reversed)).contains("amount.range-reversed");
  }
}
