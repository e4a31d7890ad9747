package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.QUOTE_LANGUAGE_UNMARKED;
import static io.github.standpoint.report.StandardRule.QUOTE_NOT_IN_TEXT;

import io.github.standpoint.Section;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quote is what the story prints, and says in which language it is. */
final class QuoteRules {

  private QuoteRules() {}

  static void check(IndexedStory story, Findings findings) {
    List<String> texts =
        story.story().getSections().stream()
            .map(Section::getText)
            .flatMap(Optional::stream)
            .toList();
    for (Located<Quote> quote : story.all(Quote.class)) {
      if (!printed(quote, texts)) {
        findings.report(QUOTE_NOT_IN_TEXT, quote.at("text"), quote.value().getText());
      }
      if (quote.value().getLanguage().isEmpty()
          && quote.value().getOriginal().isEmpty()
          && inAnotherScript(quote.value().getText(), texts)) {
        findings.report(QUOTE_LANGUAGE_UNMARKED, quote.at("text"), quote.value().getText());
      }
    }
  }

  /**
   * The words that the quote names as evidence; if it names none, those of its statement; if that
   * has none either, any text of the story. A story without text cannot be held against.
   */
  private static boolean printed(Located<Quote> quote, List<String> texts) {
    Stream<String> claimed = quote.value().getEvidence().stream().map(Evidence::getExact);
    if (quote.value().getEvidence().isEmpty()) {
      List<Evidence> ofStatement =
          quote.element() instanceof Statement statement ? statement.getEvidence() : List.of();
      claimed =
          ofStatement.isEmpty() ? texts.stream() : ofStatement.stream().map(Evidence::getExact);
    }
    List<String> places = claimed.toList();
    return places.isEmpty() || places.stream().anyMatch(it -> it.contains(quote.value().getText()));
  }

  /** What surrounds the quotation says in which script the story is written there. */
  private static boolean inAnotherScript(String quote, List<String> texts) {
    return texts.stream()
        .filter(it -> it.contains(quote))
        .findFirst()
        .filter(it -> Script.differ(quote, it.replace(quote, " ")))
        .isPresent();
  }
}
