package io.github.standpoint.sentence;

import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How likely something is said to be, as a part of the sentence that says it. */
final class Hedges {
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "can", "will", "would", "should", "shall", "must");

  private static final String LEFT_OPEN = "it is left open whether ";

  private final Phrases phrases;

  Hedges(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Returns a clause with its hedge: {@code talks may resume}, {@code it is likely that talks
   * resume (scale ICD 203)}.
   *
   * @param rest what stands behind the verb, with a space before it
   */
  String say(Noun subject, Verb verb, String rest, Likelihood likelihood) {
    String written = likelihood.getAsWritten().orElse("").strip();
    String modal = MODALS.contains(written.toLowerCase(Locale.ROOT)) ? written : "";
    LikelihoodTerm term = likelihood.getTerm();
    String plain = subject + " " + verb.after(subject) + rest;
    List<String> remarks = remarks(likelihood, modal.isEmpty() ? written : "");
    String clause;
    if (term.equals(LikelihoodTerm.UNQUANTIFIED)) {
      clause = subject + " " + (modal.isEmpty() ? "may" : modal) + " " + verb.infinitive() + rest;
    } else if (term.equals(LikelihoodTerm.STATED_AS_FACT)) {
      clause = modal.isEmpty() ? plain : subject + " " + modal + " " + verb.infinitive() + rest;
      remarks.add(0, "stated as fact");
    } else if (term.equals(LikelihoodTerm.NOT_ASSESSED)) {
      clause = LEFT_OPEN + plain;
      remarks.add(0, "likelihood not assessed");
    } else {
      String itself = "it is " + English.quoted(Phrases.plain(term)) + " that";
      clause = phrases.column("likelihood", term, 0, itself) + " " + plain;
    }
    return clause + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")");
  }

  /** Returns the clause for behind "it is not asserted that": without "it is left open whether". */
  static String behindLead(String clause) {
    return clause.startsWith(LEFT_OPEN) ? clause.substring(LEFT_OPEN.length()) : clause;
  }

  private List<String> remarks(Likelihood likelihood, String written) {
    List<String> remarks = new ArrayList<>();
    likelihood.getScale().ifPresent(it -> remarks.add(phrases.of("scale", it)));
    if (!written.isEmpty()) {
      remarks.add("in the words of the text: " + English.quoted(written));
    }
    likelihood
        .getProbability()
        .ifPresent(
            it ->
                remarks.add(
                    percent(it.getAtLeast()) + " to " + percent(it.getAtMost()) + " percent"));
    likelihood
        .getConfidence()
        .ifPresent(it -> remarks.add("confidence in the basis: " + it.text()));
    return remarks;
  }

  private static String percent(BigDecimal probability) {
    return Figures.number(probability.movePointRight(2));
  }
}
