package io.github.standpoint.assistance;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * Which part somebody takes in a package. An open vocabulary: other words are carried as they came.
 */
public final class ContributionRole extends Term {

  /**
   * Asks for the package or names the needs it is to meet, which others then check, pay for or
   * supply. Standard: NATO PURL. Says what is needed.
   */
  public static final ContributionRole REQUESTER = new ContributionRole("requester");

  /**
   * Checks or approves the request or the list of needs, without having made it and without paying.
   * Standard: NATO PURL. Confirms that the need is real and fits.
   */
  public static final ContributionRole VALIDATOR = new ContributionRole("validator");

  /**
   * Bears the cost, in money or by giving up its own goods, whoever makes or ships the goods.
   * Standard: IATI OrganisationRole 1; OCDS funder. Pays or gives without being paid.
   */
  public static final ContributionRole FUNDER = new ContributionRole("funder");

  /**
   * Provides the goods, technology or services from its stock or industry, whoever pays for them.
   * Standard: OCDS supplier; SIPRI supplier. Hands over goods or services.
   */
  public static final ContributionRole SUPPLIER = new ContributionRole("supplier");

  /**
   * Brings the contributions together, sets their order or steers delivery, without paying,
   * supplying or passing money on. Standard: NATO PURL. Organizes what others give.
   */
  public static final ContributionRole COORDINATOR = new ContributionRole("coordinator");

  /**
   * Passes money or goods on between funder or supplier and recipient, or manages the funds, and
   * bears no cost of its own. Standard: IATI OrganisationRole 3. Manages or forwards what others
   * give.
   */
  public static final ContributionRole INTERMEDIARY = new ContributionRole("intermediary");

  /**
   * Carries out the work on the ground, such as building, demining or distributing, with means that
   * others provide. Standard: IATI OrganisationRole 4. Does the work.
   */
  public static final ContributionRole IMPLEMENTER = new ContributionRole("implementer");

  /**
   * Trains the recipient's forces or staff with its own instructors; giving only the place for it
   * is host. Teaches.
   */
  public static final ContributionRole TRAINER = new ContributionRole("trainer");

  /**
   * Gives territory, bases or premises on which forces, training, storage or repair take place.
   * Provides the place.
   */
  public static final ContributionRole HOST = new ContributionRole("host");

  /**
   * Answers for a loan or promise if the debtor does not pay or perform, and pays nothing until
   * then. Covers the risk.
   */
  public static final ContributionRole GUARANTOR = new ContributionRole("guarantor");

  /**
   * Owns the assets whose value or income is used, willingly or not; it is not the funder of what
   * others take from them. Owns what is drawn on.
   */
  public static final ContributionRole ASSET_OWNER = new ContributionRole("asset-owner");

  /**
   * Sends its own troops, police, observers or experts to take part; instructors who only teach are
   * trainers. Provides people.
   */
  public static final ContributionRole PERSONNEL_CONTRIBUTOR =
      new ContributionRole("personnel-contributor");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ContributionRole> VOCABULARY =
      Vocabulary.of(
          "contribution-role",
          ContributionRole.class,
          ContributionRole::new,
          List.of(
              REQUESTER,
              VALIDATOR,
              FUNDER,
              SUPPLIER,
              COORDINATOR,
              INTERMEDIARY,
              IMPLEMENTER,
              TRAINER,
              HOST,
              GUARANTOR,
              ASSET_OWNER,
              PERSONNEL_CONTRIBUTOR));

  private ContributionRole(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ContributionRole of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ContributionRole> vocabulary() {
    return VOCABULARY;
  }
}
