package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.AMOUNT_AMBIGUOUS_SYMBOL;
import static io.github.standpoint.report.StandardRule.AMOUNT_EQUIVALENT_IMPLAUSIBLE;
import static io.github.standpoint.report.StandardRule.AMOUNT_FORM;
import static io.github.standpoint.report.StandardRule.AMOUNT_NEGATIVE;
import static io.github.standpoint.report.StandardRule.AMOUNT_RANGE_REVERSED;
import static io.github.standpoint.report.StandardRule.AMOUNT_VAGUENESS_LOST;
import static io.github.standpoint.report.StandardRule.AMOUNT_VALUE_CONTRADICTS_WORDS;

import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum is given in one form, and says what the words say that it was read from. */
final class AmountRules {
  /** Signs that several currencies share; not behind letters, as in US$ or C$. */
  private static final Pattern AMBIGUOUS_SIGN = Pattern.compile("[$£¥](?<!\\p{L}[$£¥])");

  private static final WordPattern AMBIGUOUS_WORD =
      WordPattern.of("kr\\.?|pounds?|francs?|dollars?|pesos?|dinars?", "(?!\\p{L})");

  /** A word beside "dollars" that says whose they are makes them unambiguous. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iU)(?:u\\.?s\\.?|american|canadian|australian|hong kong|new"
              + " zealand|singapore|taiwan|british|"
              + "egyptian|lebanese|syrian|sudanese|sterling|swiss|cfa|norwegian|swedish|danish|icelandic|mexican|"
              + "philippine|argentine|chilean|colombian|cuban|uruguayan|dominican|iraqi|kuwaiti|serbian|jordanian|"
              + "tunisian|algerian|libyan|bahraini)[\\s-]+(?:\\$|(?:dollars?|pounds?|francs?|kr\\.?|pesos?|dinars?)(?!\\p{L}))"
              + "|(?:dollars?|pounds?|francs?|pesos?)\\s+(?:sterling|américains?|canadiens?|australiens?|suisses?|"
              + "cfa|mexicanos?|argentinos?|chilenos?|colombianos?|cubanos?|uruguayos?|dominicanos?)");

  private AmountRules() {}

  static void check(Located<Amount> located, Findings findings) {
    boolean wellFormed =
        FigureForm.check(located, AMOUNT_FORM, AMOUNT_RANGE_REVERSED, AMOUNT_NEGATIVE, findings);
    if (wellFormed) {
      located.value().getAsWritten().ifPresent(it -> againstWords(located, it, findings));
      equivalents(located, findings);
    }
  }

  private static void againstWords(Located<Amount> located, String words, Findings findings) {
    Amount amount = located.value();
    if (amount.getCurrencyBasis() == CurrencyBasis.WRITTEN && ambiguous(words)) {
      findings.report(AMOUNT_AMBIGUOUS_SYMBOL, located.at("currencyBasis"), words);
    }
    FigureWords.check(
        located, words, AMOUNT_VALUE_CONTRADICTS_WORDS, AMOUNT_VAGUENESS_LOST, findings);
  }

  private static boolean ambiguous(String words) {
    boolean sign = AMBIGUOUS_SIGN.matcher(words).find();
    return (sign || AMBIGUOUS_WORD.isIn(words)) && !NAMED.matcher(words).find();
  }

  private static void equivalents(Located<Amount> located, Findings findings) {
    Amount amount = located.value();
    for (int i = 0; i < amount.getEquivalents().size(); i++) {
      Equivalent equivalent = amount.getEquivalents().get(i);
      boolean same = equivalent.getCurrency().equals(amount.getCurrency());
      boolean other =
          amount.getValue().filter(it -> it.compareTo(equivalent.getValue()) != 0).isPresent();
      if (same && other && !FigureForm.tooLong(Optional.of(equivalent.getValue()))) {
        findings.report(
            AMOUNT_EQUIVALENT_IMPLAUSIBLE,
            located.at("equivalents").child(i),
            equivalent.getValue().toPlainString());
      }
    }
  }
}
