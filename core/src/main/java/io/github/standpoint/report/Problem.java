package io.github.standpoint.report;

import io.github.standpoint.internal.ModelStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, and where. A problem holds facts; the text is made of them when somebody
 * asks, in the language that is asked for.
 */
@Value.Immutable
@ModelStyle
public sealed interface Problem permits ImmutableProblem {
  /** The longest value that a problem keeps, in characters; what is longer is cut. */
  int MAX_VALUE_LENGTH = 120;

  /** {@return the rule that is broken} */
  Rule getRule();

  /**
   * {@return how bad it is here: the severity of the rule, unless a validator was told otherwise}
   */
  @Value.Default
  default Severity getSeverity() {
    return getRule().severity();
  }

  /** {@return where, as a JSON Pointer (RFC 6901); empty: the whole document} */
  String getPointer();

  /** {@return the line, from 1, if the story was read from text} */
  Optional<Integer> getLine();

  /** {@return the column in code points, from 1, if the story was read from text} */
  Optional<Integer> getColumn();

  /** {@return the value that breaks the rule, as it came, cut at {@value #MAX_VALUE_LENGTH}} */
  Optional<String> getValue();

  /** {@return the pointers of what else takes part in the problem} */
  List<String> getRelated();

  /** {@return what was probably meant} */
  Optional<String> getSuggestion();

  /**
   * {@return the change that cures this problem and brings no other, if there is one that is
   * certain; places are those of the document that was read}
   */
  Optional<Patch> getFix();

  /** {@return other facts that the message names, by the name of their place in it} */
  Map<String, String> getFacts();

  /**
   * {@return the language in which the message is shown if nobody asks for another: English, unless
   * a validator was told otherwise} Problems that differ in it alone are equal.
   */
  @Value.Default
  @Value.Auxiliary
  default Locale getLocale() {
    return Locale.ENGLISH;
  }

  /** Returns the code of the rule. */
  default String code() {
    return getRule().code();
  }

  /** Returns the message in the language of this locale, or in English. */
  default String message(Locale locale) {
    return Message.of(this, locale);
  }

  /** Returns the message in the language of {@link #getLocale()}. */
  default String message() {
    return message(getLocale());
  }

  /** Returns the text as a problem keeps it, cut at {@value #MAX_VALUE_LENGTH} characters. */
  static String cut(CharSequence text) {
    return Message.cut(text);
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Problem}. */
  final class Builder extends ImmutableProblem.Builder {
    Builder() {}

    /** Sets the value, cut if it is long. */
    public Builder shortened(CharSequence value) {
      return value(cut(value));
    }
  }
}
