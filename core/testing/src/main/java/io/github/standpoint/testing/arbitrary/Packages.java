package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Packages of goods and money, each as it stands in some valid story.
 *
 * <pre>{@code
 * Arbitrary<SecurityPackage> promises = Packages.valid().funded().undelivered();
 * }</pre>
 *
 * <p>Immutable: each setting gives another arbitrary, and all of them hold together.
 */
public final class Packages implements Arbitrary<SecurityPackage> {
  private final Parts<SecurityPackage> parts;

  private Packages(Parts<SecurityPackage> parts) {
    this.parts = parts;
  }

  /** Returns all that can stand in a valid story. */
  public static Packages valid() {
    return new Packages(Parts.all(SecurityPackage.class));
  }

  /** Leaves out all of which nobody is said to give anything. */
  public Packages funded() {
    return new Packages(parts.that(it -> !it.getContributions().isEmpty()));
  }

  /** Leaves out all of which nothing is delivered or paid out yet. */
  public Packages delivered() {
    return new Packages(parts.that(Packages::reached));
  }

  /** Leaves out all of which something is delivered or paid out: what is left is only promised. */
  public Packages undelivered() {
    return new Packages(parts.that(it -> !reached(it)));
  }

  /** What is only expected is not yet so. */
  private static boolean reached(SecurityPackage whole) {
    return whole.getMilestones().stream()
        .filter(it -> it.getExpected().isEmpty())
        .map(PackageMilestone::getStatus)
        .anyMatch(it -> it.equals(PackageStatus.DELIVERED) || it.equals(PackageStatus.DISBURSED));
  }

  @Override
  public RandomGenerator<SecurityPackage> generator(int genSize) {
    return parts.generator(genSize);
  }

  @Override
  public EdgeCases<SecurityPackage> edgeCases(int maxEdgeCases) {
    return parts.edgeCases(maxEdgeCases);
  }
}
