package io.github.standpoint.newsdesk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private final AtomicLong seconds = new AtomicLong();

  private Allowance perMinute(int number) {
    return new Allowance(number, () -> seconds.get() * 1_000_000_000L);
  }

  @Test
  void whatIsUsedUpComesBackWithTime() {
    Allowance allowance = perMinute(2);
    allowance.take("a");
    allowance.take("a");

    assertThat(allowance.take("a")).isEqualTo(30);
    seconds.addAndGet(29);
    assertThat(allowance.take("a")).isEqualTo(1);
    seconds.addAndGet(1);
    assertThat(allowance.take("a")).isZero();
    assertThat(allowance.take("a")).isEqualTo(30);
  }

  @Test
  void oneClientDoesNotUseUpWhatAnotherHas() {
    Allowance allowance = perMinute(1);
    allowance.take("a");

    assertThat(allowance.take("b")).isZero();
  }

  @Test
  void nothingIsSavedUpBeyondAMinute() {
    Allowance allowance = perMinute(1);
    seconds.addAndGet(1_000_000);
    allowance.take("a");
    seconds.addAndGet(1_000_000);

    assertThat(allowance.take("a")).isZero();
    assertThat(allowance.take("a")).isEqualTo(60);
  }

  @Test
  void zeroIsNoLimit() {
    Allowance allowance = perMinute(0);

    for (int i = 0; i < 1_000; i++) {
      assertThat(allowance.take("a")).isZero();
    }
  }
}
