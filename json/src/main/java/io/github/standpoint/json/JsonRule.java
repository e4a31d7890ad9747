package io.github.standpoint.json;

import io.github.standpoint.report.Catalogue;
import io.github.standpoint.report.CataloguedRule;
import io.github.standpoint.report.Severity;
import java.util.Locale;

/**
 * What must hold of a document so that it can be read as a story. Codes are a public contract. What
 * each means stands in {@code json-rules.properties} beside this class.
 */
public enum JsonRule implements CataloguedRule {
  SYNTAX("json.syntax"),
  NOT_UTF8("json.not-utf8"),
  DUPLICATE_KEY("json.duplicate-key"),
  TRAILING_DATA("json.trailing-data"),
  TOO_LONG("json.too-long"),
  TOO_DEEP("json.too-deep"),
  TEXT_TOO_LONG("json.text-too-long"),
  NUMBER_TOO_LARGE("json.number-too-large"),
  TOO_MANY_ELEMENTS("json.too-many-elements"),
  WRONG_TYPE("json.wrong-type"),
  MISSING("json.missing"),
  UNKNOWN_PROPERTY("json.unknown-property", Severity.WARNING),
  UNKNOWN_TYPE("json.unknown-type"),
  UNKNOWN_WORD("json.unknown-word"),
  DATE("json.date"),
  PERIOD("json.period"),
  NULL_IN_LIST("json.null-in-list"),
  VERSION_UNSUPPORTED("json.version-unsupported"),
  GZIP("json.gzip"),
  EXPANDS_TOO_MUCH("json.expands-too-much");

  private static final Catalogue TEXTS =
      new Catalogue("json-rules", JsonRule.class::getResourceAsStream);

  private final String code;
  private final Severity severity;

  JsonRule(String code) {
    this(code, Severity.ERROR);
  }

  JsonRule(String code, Severity severity) {
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

  /** Only what has an unknown name is ever passed over; whatever else breaks a rule is lost. */
  @Override
  public boolean adjustable() {
    return this == UNKNOWN_PROPERTY;
  }

  @Override
  public Catalogue texts() {
    return TEXTS;
  }

  @Override
  public String message(Locale locale) {
    return TEXTS.text(code + ".message", locale).orElseThrow();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
