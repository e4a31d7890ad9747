package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.QUOTE_LANGUAGE_UNMARKED;
import static io.github.standpoint.report.StandardRule.QUOTE_NOT_IN_TEXT;

import io.github.standpoint.Section;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quote is what the story prints, and says in which language it is. */
final class QuoteRules {

  /** Where the quotes of the statement may stand that was looked at last. */
  private @Nullable Statement statement;

  private SearchedText evidence = new SearchedText("");

  private QuoteRules() {}

  /** A text of the story, and, once that is asked for, how many letters of each script it has. */
  private static final class Printed {
    private final String text;
    private final SearchedText searched;
    private @Nullable Map<UnicodeScript, Integer> letters;

    Printed(String text) {
      this.text = text;
      this.searched = new SearchedText(text);
    }

    boolean contains(String words) {
      return searched.contains(words);
    }

    /** Whether the words stand here among words of another script. */
    boolean foreign(String words) {
      Map<UnicodeScript, Integer> all = letters();
      Map<UnicodeScript, Integer> own = Script.letters(words);
      if (own.isEmpty() || all.size() == 1) {
        return false;
      }
      int times = searched.count(words);
      Map<UnicodeScript, Integer> around = new EnumMap<>(all);
      own.forEach((script, it) -> around.merge(script, -it * times, Integer::sum));
      return Script.differ(own, around);
    }

    private Map<UnicodeScript, Integer> letters() {
      if (letters == null) {
        letters = Script.letters(text);
      }
      return letters;
    }
  }

  static void check(IndexedStory story, Findings findings) {
    List<Located<Quote>> quotes = story.all(Quote.class);
    if (quotes.isEmpty()) {
      return;
    }
    List<Printed> texts = new ArrayList<>();
    for (Section section : story.story().getSections()) {
      section.getText().ifPresent(it -> texts.add(new Printed(it)));
    }
    QuoteRules places = new QuoteRules();
    for (Located<Quote> located : quotes) {
      Quote quote = located.value();
      if (!places.printed(located, texts)) {
        findings.report(QUOTE_NOT_IN_TEXT, located.at("text"), quote.getText());
      }
      if (quote.getLanguage().isEmpty()
          && quote.getOriginal().isEmpty()
          && inAnotherScript(quote.getText(), texts)) {
        findings.report(QUOTE_LANGUAGE_UNMARKED, located.at("text"), quote.getText());
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
        evidence = new SearchedText(joined(said.getEvidence()));
      }
      return evidence.contains(quote.getText());
    }
    return texts.isEmpty() || first(quote.getText(), texts) != null;
  }

  private static String joined(List<Evidence> evidence) {
    if (evidence.size() == 1) {
      return evidence.get(0).getExact();
    }
    // Not a character (Unicode 23.7): words do not run from one evidence into the next.
    return evidence.stream().map(Evidence::getExact).collect(Collectors.joining("\uFFFF"));
  }

  /** What surrounds the quotation says in which script the story is written there. */
  private static boolean inAnotherScript(String quote, List<Printed> texts) {
    Printed text = first(quote, texts);
    return text != null && text.foreign(quote);
  }

  /** The first text that has these words. */
  private static @Nullable Printed first(String words, List<Printed> texts) {
    for (Printed text : texts) {
      if (text.contains(words)) {
        return text;
      }
    }
    return null;
  }
}
