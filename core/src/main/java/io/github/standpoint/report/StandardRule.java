package io.github.standpoint.report;

import java.util.Locale;

/**
 * The rules of the model. Codes are a public contract: never renamed, never reused. What each means
 * stands in {@code rules.properties} beside this class and in {@code core/docs/rules.md}.
 */
public enum StandardRule implements CataloguedRule {
  ID_MALFORMED("id.malformed", Severity.ERROR),
  ID_DUPLICATE("id.duplicate", Severity.ERROR),
  ID_DIFFERS_ONLY_IN_CASE("id.differs-only-in-case", Severity.WARNING),
  REFERENCE_UNRESOLVED("reference.unresolved", Severity.ERROR),
  REFERENCE_WRONG_KIND("reference.wrong-kind", Severity.ERROR),
  REFERENCE_SELF("reference.self", Severity.ERROR),
  REFERENCE_CYCLE("reference.cycle", Severity.ERROR),
  TEXT_BLANK("text.blank", Severity.ERROR),
  TEXT_CONTROL_CHARACTER("text.control-character", Severity.WARNING),
  LANGUAGE_MALFORMED("language.malformed", Severity.ERROR),
  COUNTRY_MALFORMED("country.malformed", Severity.ERROR),
  COUNTRY_UNKNOWN("country.unknown", Severity.WARNING),
  CURRENCY_MALFORMED("currency.malformed", Severity.ERROR),
  CURRENCY_UNKNOWN("currency.unknown", Severity.WARNING),
  URL_MALFORMED("url.malformed", Severity.ERROR),
  IDENTIFIER_MALFORMED("identifier.malformed", Severity.ERROR),
  EXTENSION_KEY_MALFORMED("extension.key-malformed", Severity.ERROR),
  VOCABULARY_UNKNOWN_TERM("vocabulary.unknown-term", Severity.WARNING),
  EVIDENCE_NOT_IN_TEXT("evidence.not-in-text", Severity.ERROR),
  EVIDENCE_AMBIGUOUS("evidence.ambiguous", Severity.WARNING),
  EVIDENCE_ABSENT("evidence.absent", Severity.WARNING),
  EVIDENCE_UNVERIFIABLE("evidence.unverifiable", Severity.WARNING),
  EVIDENCE_NEGATION_OUTSIDE("evidence.negation-outside", Severity.WARNING),
  QUOTE_NOT_IN_TEXT("quote.not-in-text", Severity.ERROR),
  QUOTE_LANGUAGE_UNMARKED("quote.language-unmarked", Severity.WARNING),
  STATEMENT_NO_SPEAKER("statement.no-speaker", Severity.ERROR),
  STATEMENT_ANONYMOUS_BUT_NAMED("statement.anonymous-but-named", Severity.WARNING),
  STATEMENT_WITHOUT_MANDATE("statement.without-mandate", Severity.WARNING),
  STATEMENT_OFFICE_NOT_HELD("statement.office-not-held", Severity.WARNING),
  STATEMENT_RETRACTS_ANOTHERS("statement.retracts-anothers", Severity.WARNING),
  STATEMENT_RETRACTS_LATER("statement.retracts-later", Severity.ERROR),
  STATEMENT_RETRACTED_STILL_RELIED_ON("statement.retracted-still-relied-on", Severity.WARNING),
  ATTRIBUTION_ANONYMOUS_ONLY("attribution.anonymous-only", Severity.WARNING),
  ATTRIBUTION_AFTER_PUBLICATION("attribution.after-publication", Severity.WARNING),
  SOURCE_CONFIRMED_BY_ONE("source.confirmed-by-one", Severity.WARNING),
  POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE(
      "position.commissive-on-anothers-measure", Severity.WARNING),
  POSITION_CONTRADICTS_ITSELF("position.contradicts-itself", Severity.WARNING),
  POSITION_SUPERSEDES_LATER("position.supersedes-later", Severity.ERROR),
  POSITION_SUPERSEDES_ANOTHER_HOLDER("position.supersedes-another-holder", Severity.WARNING),
  POSITION_REACTION_BEFORE_CAUSE("position.reaction-before-cause", Severity.WARNING),
  POSITION_NEGATION_LOST("position.negation-lost", Severity.WARNING),
  STANCE_DOES_NOT_FIT("stance.does-not-fit", Severity.WARNING),
  AFFILIATION_PERIOD_REVERSED("affiliation.period-reversed", Severity.ERROR),
  AFFILIATION_OVERLAPPING_OFFICE("affiliation.overlapping-office", Severity.WARNING),
  GROUP_COMPLETE_WITHOUT_MEMBERS("group.complete-without-members", Severity.WARNING),
  GROUP_SIZE_CONTRADICTS_MEMBERS("group.size-contradicts-members", Severity.WARNING),
  ACTOR_DUPLICATE("actor.duplicate", Severity.WARNING),
  DATE_REVERSED("date.reversed", Severity.ERROR),
  PROPOSAL_STATUS_ORDER("proposal.status-order", Severity.WARNING),
  PROPOSAL_COUNTERS_ITSELF("proposal.counters-itself", Severity.WARNING),
  PROPOSAL_AGREED_OVER_OBJECTION("proposal.agreed-over-objection", Severity.WARNING),
  PROPOSAL_STATUS_CONTRADICTS_BALLOT("proposal.status-contradicts-ballot", Severity.WARNING),
  PROVISION_WITHOUT_AGENT("provision.without-agent", Severity.WARNING),
  AMOUNT_FORM("amount.form", Severity.ERROR),
  AMOUNT_RANGE_REVERSED("amount.range-reversed", Severity.ERROR),
  AMOUNT_NEGATIVE("amount.negative", Severity.ERROR),
  AMOUNT_AMBIGUOUS_SYMBOL("amount.ambiguous-symbol", Severity.WARNING),
  AMOUNT_VALUE_CONTRADICTS_WORDS("amount.value-contradicts-words", Severity.WARNING),
  AMOUNT_VAGUENESS_LOST("amount.vagueness-lost", Severity.WARNING),
  AMOUNT_REPORTS_UNATTRIBUTED("amount.reports-unattributed", Severity.WARNING),
  AMOUNT_EQUIVALENT_IMPLAUSIBLE("amount.equivalent-implausible", Severity.WARNING),
  QUANTITY_FORM("quantity.form", Severity.ERROR),
  QUANTITY_RANGE_REVERSED("quantity.range-reversed", Severity.ERROR),
  QUANTITY_NEGATIVE("quantity.negative", Severity.ERROR),
  QUANTITY_VALUE_CONTRADICTS_WORDS("quantity.value-contradicts-words", Severity.WARNING),
  QUANTITY_VAGUENESS_LOST("quantity.vagueness-lost", Severity.WARNING),
  PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL("package.contributions-exceed-total", Severity.WARNING),
  PACKAGE_CONTRIBUTIONS_INCOMPLETE("package.contributions-incomplete", Severity.WARNING),
  PACKAGE_SHARES_EXCEED_HUNDRED("package.shares-exceed-hundred", Severity.WARNING),
  PACKAGE_STATUS_ORDER("package.status-order", Severity.WARNING),
  PACKAGE_MORE_DELIVERED_THAN_COMMITTED("package.more-delivered-than-committed", Severity.WARNING),
  PACKAGE_FUNDER_IS_RECIPIENT("package.funder-is-recipient", Severity.WARNING),
  PACKAGE_NO_FUNDER("package.no-funder", Severity.WARNING),
  EVENT_STATUS_CONTRADICTS_DATE("event.status-contradicts-date", Severity.WARNING),
  EVENT_PLAN_OVERDUE("event.plan-overdue", Severity.WARNING),
  EVENT_VOTE_WITHOUT_BALLOT("event.vote-without-ballot", Severity.WARNING),
  BALLOT_DUPLICATE_VOTER("ballot.duplicate-voter", Severity.ERROR),
  BALLOT_VOTES_EXCEED_TALLY("ballot.votes-exceed-tally", Severity.WARNING),
  BALLOT_TALLY_EXCEEDS_ELIGIBLE("ballot.tally-exceeds-eligible", Severity.WARNING),
  BALLOT_OUTCOME_CONTRADICTS_TALLY("ballot.outcome-contradicts-tally", Severity.WARNING),
  BALLOT_ABSENT_VOTER_TOOK_PART("ballot.absent-voter-took-part", Severity.WARNING),
  LIKELIHOOD_PROBABILITY_RANGE("likelihood.probability-range", Severity.ERROR),
  LIKELIHOOD_TERM_NOT_ON_SCALE("likelihood.term-not-on-scale", Severity.WARNING),
  LIKELIHOOD_PROBABILITY_WITHOUT_SCALE("likelihood.probability-without-scale", Severity.WARNING),
  LIKELIHOOD_TERM_CONTRADICTS_PROBABILITY(
      "likelihood.term-contradicts-probability", Severity.WARNING),
  LIKELIHOOD_HEDGE_QUANTIFIED("likelihood.hedge-quantified", Severity.WARNING),
  LIKELIHOOD_HEDGE_LOST("likelihood.hedge-lost", Severity.WARNING),
  CONDITION_EMPTY("condition.empty", Severity.ERROR),
  CONDITION_NONE_NOT_ALONE("condition.none-not-alone", Severity.ERROR),
  CONDITION_ON_ITSELF("condition.on-itself", Severity.ERROR),
  TIME_LIMIT_FORM("time-limit.form", Severity.ERROR),
  TIME_LIMIT_BEFORE_ITS_START("time-limit.before-its-start", Severity.WARNING),
  IMPLICATION_RELATION_NEEDS_TWO("implication.relation-needs-two", Severity.ERROR),
  IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE(
      "implication.stated-as-fact-in-own-voice", Severity.WARNING),
  REVISION_REPLACES_ITSELF("revision.replaces-itself", Severity.ERROR),
  REVISION_CORRECTION_WITHOUT_ELEMENT("revision.correction-without-element", Severity.WARNING),
  REPORT_TRUNCATED("report.truncated", Severity.WARNING);

  private static final Catalogue TEXTS =
      new Catalogue("rules", StandardRule.class::getResourceAsStream);
  private static final Catalogue MESSAGES =
      new Catalogue("messages", StandardRule.class::getResourceAsStream);

  private final String code;
  private final Severity severity;

  StandardRule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public boolean onRequest() {
    return this == IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE || this == POSITION_NEGATION_LOST;
  }

  @Override
  public Catalogue texts() {
    return TEXTS;
  }

  @Override
  public String message(Locale locale) {
    return MESSAGES.text(code, locale).orElseThrow();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
