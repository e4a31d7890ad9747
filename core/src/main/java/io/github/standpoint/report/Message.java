package io.github.standpoint.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a sentence of a problem. Facts are put in after the template is taken apart, so that what
 * somebody wrote into a story is never read as a part of the template.
 */
final class Message {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private Message() {}

  static String of(Problem problem, Locale locale) {
    Matcher place = PLACE.matcher(problem.getRule().message(locale));
    StringBuilder sentence = new StringBuilder();
    while (place.find()) {
      String fact = fact(problem, place.group(1), locale).orElse(place.group());
      place.appendReplacement(sentence, Matcher.quoteReplacement(fact));
    }
    place.appendTail(sentence);
    problem
        .getSuggestion()
        .map(it -> phrase(problem, "; did you mean '" + it + "'?", locale))
        .ifPresent(sentence::append);
    return sentence.toString();
  }

  private static Optional<String> fact(Problem problem, String name, Locale locale) {
    return switch (name) {
      case "value" ->
          Optional.of(
              problem
                  .getValue()
                  .map(v -> "'" + v + "'")
                  .orElseGet(() -> phrase(problem, "nothing", locale)));
      case "related" -> Optional.of(String.join(", ", problem.getRelated()));
      case "attribute", "expected", "found", "owner", "reason", "where" ->
          Optional.ofNullable(problem.getFacts().get(name)).map(it -> phrase(problem, it, locale));
      default -> Optional.ofNullable(problem.getFacts().get(name));
    };
  }

  private static String phrase(Problem problem, String english, Locale locale) {
    return problem.getRule() instanceof CataloguedRule rule
        ? rule.texts().phrase(english, locale)
        : Phrases.COMMON.phrase(english, locale);
  }

  /** Cuts after a whole code point and marks the cut. */
  static String cut(CharSequence value) {
    if (value.length() <= Problem.MAX_VALUE_LENGTH) {
      return value.toString();
    }
    int end = Problem.MAX_VALUE_LENGTH - 1;
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return value.subSequence(0, end) + "…";
  }
}
