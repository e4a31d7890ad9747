package io.github.standpoint.assistance;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What kind of package it is. An open vocabulary: other words are carried as they came. */
public final class PackageKind extends Term {

  /**
   * Arms, military goods, training or services that the recipient does not pay for, even if a third
   * party buys them. Standard: Kiel: military.
   */
  public static final PackageKind MILITARY_AID = new PackageKind("military-aid");

  /**
   * Money for the recipient's budget, economy or debts, not tied to arms or relief; a package only
   * to be repaid is a loan. Standard: Kiel: financial.
   */
  public static final PackageKind FINANCIAL_AID = new PackageKind("financial-aid");

  /**
   * Food, medicine, shelter, evacuation or other relief for civilians, or money earmarked for it.
   * Standard: Kiel: humanitarian.
   */
  public static final PackageKind HUMANITARIAN_AID = new PackageKind("humanitarian-aid");

  /**
   * Arms or military goods that the recipient itself pays for; if others bear the cost, it is
   * military-aid.
   */
  public static final PackageKind ARMS_SALE = new PackageKind("arms-sale");

  /** A package that consists of money to be repaid, by the recipient or out of asset income. */
  public static final PackageKind LOAN = new PackageKind("loan");

  /**
   * The sending of troops, police, observers or experts as an organized operation with a task,
   * rather than of goods or money.
   */
  public static final PackageKind MISSION = new PackageKind("mission");

  /**
   * A package that combines several of these kinds, with none that clearly gives it its character.
   */
  public static final PackageKind MIXED = new PackageKind("mixed");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<PackageKind> VOCABULARY =
      Vocabulary.of(
          "package-kind",
          PackageKind.class,
          PackageKind::new,
          List.of(MILITARY_AID, FINANCIAL_AID, HUMANITARIAN_AID, ARMS_SALE, LOAN, MISSION, MIXED));

  private PackageKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static PackageKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<PackageKind> vocabulary() {
    return VOCABULARY;
  }
}
