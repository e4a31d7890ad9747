package io.github.standpoint.assistance;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * In which form something is contributed. An open vocabulary: other words are carried as they came.
 */
public final class ContributionForm extends Term {

  /** Money given without repayment; goods given free are in-kind. */
  public static final ContributionForm GRANT = new ContributionForm("grant");

  /**
   * Money handed over that the receiver, or assets named for it, must repay, on whatever soft
   * terms.
   */
  public static final ContributionForm LOAN = new ContributionForm("loan");

  /**
   * A promise to repay a third party's loan if the borrower fails; no money is handed over now.
   * Standard: IATI TransactionType 10.
   */
  public static final ContributionForm LOAN_GUARANTEE = new ContributionForm("loan-guarantee");

  /**
   * Goods or services are bought at a price, by the recipient for itself or by a funder for it,
   * instead of handing it money.
   */
  public static final ContributionForm PURCHASE = new ContributionForm("purchase");

  /**
   * Goods, services or personnel are given free instead of money, typically out of the
   * contributor's own stock. Standard: Kiel: in-kind.
   */
  public static final ContributionForm IN_KIND = new ContributionForm("in-kind");

  /**
   * Money that comes from the income of immobilized or held assets, while the assets themselves
   * stay untouched.
   */
  public static final ContributionForm ASSET_INCOME = new ContributionForm("asset-income");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ContributionForm> VOCABULARY =
      Vocabulary.of(
          "contribution-form",
          ContributionForm.class,
          ContributionForm::new,
          List.of(GRANT, LOAN, LOAN_GUARANTEE, PURCHASE, IN_KIND, ASSET_INCOME));

  private ContributionForm(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ContributionForm of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ContributionForm> vocabulary() {
    return VOCABULARY;
  }
}
