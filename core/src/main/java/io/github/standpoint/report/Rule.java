package io.github.standpoint.report;

import java.util.Locale;

/**
 * Something that must hold of a story or of its JSON. The rules of the model are {@link
 * StandardRule}; those of an application carry a prefix in their code, such as {@code
 * desk:two-sources}.
 */
public interface Rule {

  /** Returns the stable code, such as {@code id.duplicate}. */
  String code();

  /** Returns the severity unless a validator was told otherwise. */
  Severity severity();

  /** Returns whether the rule is off unless somebody asks for it, by raising or lowering it. */
  default boolean onRequest() {
    return false;
  }

  /**
   * Returns whether a validator may lower the rule or leave it out. Not if what breaks it could not
   * be read: then something is lost, and nothing makes that right.
   */
  default boolean adjustable() {
    return true;
  }

  /** Returns what must hold, in one full sentence. */
  String mustHold();

  /** Returns why that matters to a reader of the news. */
  default String why() {
    return "";
  }

  /** Returns the standard behind the rule; empty if it is our own. */
  default String standard() {
    return "";
  }

  /** Returns the shortest piece of JSON that breaks the rule; empty if there is none. */
  default String breakingExample() {
    return "";
  }

  /**
   * Returns the message in this locale, or in English. In it {@code {value}}, {@code {suggestion}},
   * {@code {related}} and the names of other facts stand for what a problem says.
   */
  default String message(Locale locale) {
    return mustHold();
  }
}
