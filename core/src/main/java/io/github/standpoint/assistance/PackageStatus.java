package io.github.standpoint.assistance;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;
import java.util.OptionalInt;

/**
 * How far goods and money have come (Kiel Ukraine Support Tracker, IATI, OCDS). An open vocabulary:
 * other words are carried as they came.
 */
public final class PackageStatus extends Term {

  /**
   * Aired as a possibility only; nobody has put the package forward for decision or promised
   * anything.
   */
  public static final PackageStatus FLOATED =
      new PackageStatus("floated", OptionalInt.of(1), false);

  /**
   * Put forward or asked for as a package to be decided on; no promise by those who would pay or
   * supply is reported. Standard: IATI ActivityStatus 1.
   */
  public static final PackageStatus PROPOSED =
      new PackageStatus("proposed", OptionalInt.of(2), false);

  /**
   * Promised by a contributor as an intention, without binding effect in law or contract; a binding
   * promise is committed. Standard: IATI TransactionType 12.
   */
  public static final PackageStatus PLEDGED =
      new PackageStatus("pledged", OptionalInt.of(3), false);

  /**
   * Promised with binding effect, by law, decision or written agreement, but particular money or
   * goods are not yet set aside. Standard: IATI TransactionType 2; Kiel: commitment.
   */
  public static final PackageStatus COMMITTED =
      new PackageStatus("committed", OptionalInt.of(4), false);

  /**
   * Particular money or goods are set aside or earmarked for this recipient; no order is placed and
   * nothing is handed over yet. Standard: Kiel: allocation.
   */
  public static final PackageStatus ALLOCATED =
      new PackageStatus("allocated", OptionalInt.of(5), false);

  /**
   * An order or contract with a supplier has been concluded; setting money aside for one is only
   * allocated. Standard: OCDS contract; SIPRI: order.
   */
  public static final PackageStatus CONTRACTED =
      new PackageStatus("contracted", OptionalInt.of(6), false);

  /**
   * Money has been paid out to the recipient or for its account; goods and services handed over are
   * delivered. Standard: IATI TransactionType 3; Kiel: disbursement.
   */
  public static final PackageStatus DISBURSED =
      new PackageStatus("disbursed", OptionalInt.of(7), false);

  /**
   * Goods, services or personnel have reached the recipient; money paid out is disbursed. Standard:
   * Kiel: delivery; SIPRI: delivery.
   */
  public static final PackageStatus DELIVERED =
      new PackageStatus("delivered", OptionalInt.of(7), false);

  /**
   * A member or body whose consent is needed withholds it, so that the package cannot go on for
   * now.
   */
  public static final PackageStatus BLOCKED =
      new PackageStatus("blocked", OptionalInt.empty(), false);

  /**
   * Halted by decision for a time, with the possibility that it goes on; cancelled is final.
   * Standard: IATI ActivityStatus 6.
   */
  public static final PackageStatus SUSPENDED =
      new PackageStatus("suspended", OptionalInt.empty(), false);

  /**
   * Called off for good by decision before all of it was provided; running out of time is expired.
   * Standard: IATI ActivityStatus 5.
   */
  public static final PackageStatus CANCELLED =
      new PackageStatus("cancelled", OptionalInt.empty(), true);

  /**
   * Its authority, offer or period of use ran out before all of it was provided, without a decision
   * to end it.
   */
  public static final PackageStatus EXPIRED =
      new PackageStatus("expired", OptionalInt.empty(), true);

  /**
   * Finished and wound up: what was due has been provided or settled, and nothing more will follow.
   * Standard: IATI ActivityStatus 4.
   */
  public static final PackageStatus CLOSED = new PackageStatus("closed", OptionalInt.empty(), true);

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<PackageStatus> VOCABULARY =
      Vocabulary.of(
          "package-status",
          PackageStatus.class,
          PackageStatus::new,
          List.of(
              FLOATED,
              PROPOSED,
              PLEDGED,
              COMMITTED,
              ALLOCATED,
              CONTRACTED,
              DISBURSED,
              DELIVERED,
              BLOCKED,
              SUSPENDED,
              CANCELLED,
              EXPIRED,
              CLOSED));

  private final OptionalInt rank;
  private final boolean terminal;

  private PackageStatus(String text) {
    this(text, OptionalInt.empty(), false);
  }

  private PackageStatus(String text, OptionalInt rank, boolean terminal) {
    super(text);
    this.rank = rank;
    this.terminal = terminal;
  }

  /** Returns the word with this text, known or not. */
  public static PackageStatus of(String text) {
    return VOCABULARY.term(text);
  }

  /** Returns how far along this status is; empty for one outside the order, or an unknown word. */
  public OptionalInt rank() {
    return rank;
  }

  /** Returns whether after this status nothing may follow but a new package. */
  public boolean terminal() {
    return terminal;
  }

  @Override
  public Vocabulary<PackageStatus> vocabulary() {
    return VOCABULARY;
  }
}
