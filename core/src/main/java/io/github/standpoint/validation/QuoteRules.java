package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.QUOTE_LANGUAGE_UNMARKED;
import static io.github.standpoint.report.StandardRule.QUOTE_NOT_IN_TEXT;

import io.github.standpoint.Section;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quote is what the story prints, and says in which language it is. */
final class QuoteRules {

  /** Where the quotes of the statement may stand that was looked at last. */
  private @Nullable Statement statement;

  private SearchedText evidence = new SearchedText("");

  private QuoteRules() {}

  /** A text of the story, and how many letters of each script it has. */
  private record Printed(SearchedText text, Map<UnicodeScript, Integer> letters) {
    Printed(String text) {
      this(new SearchedText(text), Script.letters(text));
    }

    /** Whether the words stand here among words of another script. */
    boolean foreign(String words) {
      int times = text.count(words);
      Map<UnicodeScript, Integer> around = new EnumMap<>(letters);
      Script.letters(words)
          .forEach((script, it) -> around.merge(script, -it * times, Integer::sum));
      return Script.differ(Script.letters(words), around);
    }
  }

  static void check(IndexedStory story, Findings findings) {
    List<Printed> texts =
        story.story().getSections().stream()
            .map(Section::getText)
            .flatMap(Optional::stream)
            .map(Printed::new)
            .toList();
    QuoteRules places = new QuoteRules();
    for (Located<Quote> quote : story.all(Quote.class)) {
      if (!places.printed(quote, texts)) {
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
  private boolean printed(Located<Quote> located, List<Printed> texts) {
    Quote quote = located.value();
    if (quote.getEvidence().isPresent()) {
      return quote.getEvidence().get().getExact().contains(quote.getText());
    }
    if (located.element() instanceof Statement said && !said.getEvidence().isEmpty()) {
      if (said != statement) {
        statement = said;
        evidence =
            new SearchedText(
                said.getEvidence().stream()
                    .map(Evidence::getExact)
                    .collect(Collectors.joining("\uFFFF")));
      }
      return evidence.contains(quote.getText());
    }
    return texts.isEmpty() || texts.stream().anyMatch(it -> it.text().contains(quote.getText()));
  }

  /** What surrounds the quotation says in which script the story is written there. */
  private static boolean inAnotherScript(String quote, List<Printed> texts) {
    return texts.stream()
        .filter(it -> it.text().contains(quote))
        .findFirst()
        .filter(it -> it.foreign(quote))
        .isPresent();
  }
}
