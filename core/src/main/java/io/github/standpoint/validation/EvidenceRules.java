package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.EVIDENCE_ABSENT;
import static io.github.standpoint.report.StandardRule.EVIDENCE_AMBIGUOUS;
import static io.github.standpoint.report.StandardRule.EVIDENCE_NEGATION_OUTSIDE;
import static io.github.standpoint.report.StandardRule.EVIDENCE_NOT_IN_TEXT;
import static io.github.standpoint.report.StandardRule.EVIDENCE_UNVERIFIABLE;
import static io.github.standpoint.report.StandardRule.POSITION_NEGATION_LOST;

import io.github.standpoint.Section;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.statement.Quote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evidence stands in the text, once, and what is reported has some. */
final class EvidenceRules {
  private static final String BETWEEN = " between its prefix and suffix";

  private EvidenceRules() {}

  static void check(IndexedStory story, Findings findings) {
    Set<String> withoutText = new HashSet<>();
    Map<String, SearchedText> texts = new HashMap<>();
    for (Located<Evidence> evidence : story.all(Evidence.class)) {
      Section section = story.find(evidence.value().getSection(), Section.class).orElse(null);
      if (section == null) {
        continue;
      }
      String id = section.getId().toString();
      if (section.getText().isPresent()) {
        SearchedText text = texts.get(id);
        if (text == null) {
          text = new SearchedText(section.getText().get());
          texts.put(id, text);
        }
        anchored(evidence, text, findings);
      } else if (withoutText.add(id)) {
        unverifiable(story, section, findings);
      }
    }
    absent(story, findings);
    negations(story, findings);
    if (findings.asks(POSITION_NEGATION_LOST)) {
      negationLost(story, findings);
    }
  }

  private static void absent(IndexedStory story, Findings findings) {
    if (story.story().getSections().stream().noneMatch(it -> it.getText().isPresent())) {
      return;
    }
    for (Located<? extends Attributed> reported : story.having(Attributed.class)) {
      if (reported.value().getEvidence().isEmpty()) {
        findings.report(EVIDENCE_ABSENT, reported.at(), reported.value().getId());
      }
    }
  }

  private static void unverifiable(IndexedStory story, Section section, Findings findings) {
    story
        .find(section.getId())
        .ifPresent(it -> findings.report(EVIDENCE_UNVERIFIABLE, it.at(), section.getId()));
  }

  private static void anchored(Located<Evidence> located, SearchedText text, Findings findings) {
    Evidence evidence = located.value();
    Anchor anchor = Anchor.of(evidence, text);
    if (evidence.getStart().isPresent()) {
      int start = evidence.getStart().get();
      if (!anchor.standsAt(start)) {
        String between = anchor.startsAt(start) ? BETWEEN : "";
        notInText(located, " at " + start + between, findings);
      }
    } else if (!anchor.stands()) {
      boolean alone = text.contains(evidence.getExact());
      notInText(located, alone ? BETWEEN : "", findings);
    } else if (anchor.times() > 1) {
      String count = Integer.toString(anchor.times());
      findings.report(
          EVIDENCE_AMBIGUOUS,
          located.at("exact"),
          facts -> facts.shortened(evidence.getExact()).putFact("count", count));
    }
  }

  private static void notInText(Located<Evidence> located, String where, Findings findings) {
    findings.report(
        EVIDENCE_NOT_IN_TEXT,
        located.at("exact"),
        facts -> facts.shortened(located.value().getExact()).putFact("where", where));
  }

  /** "Will pay nothing" does not bear out that somebody will pay. */
  private static void negationLost(IndexedStory story, Findings findings) {
    String language = story.story().getLanguage();
    for (Located<Position> located : story.all(Position.class)) {
      Position position = located.value();
      List<Evidence> evidence = position.getEvidence();
      boolean says =
          position.getStance().direction() == Direction.FOR
              || position.getStance().equals(Stance.AFFIRMS);
      if (says
          && position.getVerdict().isEmpty()
          && !evidence.isEmpty()
          && evidence.stream().allMatch(it -> Negation.plain(it.getExact(), language))) {
        findings.report(
            POSITION_NEGATION_LOST,
            located.at("stance"),
            facts ->
                facts
                    .shortened(evidence.get(0).getExact())
                    .putFact("stance", position.getStance().text()));
      }
    }
  }

  /** A "no" in front of a quotation is lost if the evidence is the quotation alone. */
  private static void negations(IndexedStory story, Findings findings) {
    Quotes quotes = null;
    String language = story.story().getLanguage();
    for (Located<Position> position : story.all(Position.class)) {
      List<Evidence> evidence = position.value().getEvidence();
      if (Negation.saidBy(position.value().getStance()) && !evidence.isEmpty()) {
        quotes = quotes == null ? new Quotes(story) : quotes;
        if (quotes.withoutNegation(evidence, language)) {
          findings.report(
              EVIDENCE_NEGATION_OUTSIDE,
              position.at("evidence").child(0),
              facts ->
                  facts
                      .shortened(evidence.get(0).getExact())
                      .putFact("stance", position.value().getStance().text()));
        }
      }
    }
  }

  /** All quotes of a story in one text, so that each evidence is looked for once. */
  private static final class Quotes {
    /** Not a character (Unicode 23.7): words do not run from one quote into the next. */
    private static final char BETWEEN = '\uFFFF';

    private final List<Located<Quote>> quotes;
    private final int[] starts;
    private final SearchedText all;

    Quotes(IndexedStory story) {
      StringBuilder text = new StringBuilder();
      quotes = story.all(Quote.class);
      starts = new int[quotes.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = text.length();
        text.append(quotes.get(i).value().getText()).append(BETWEEN);
      }
      all = new SearchedText(text.toString());
    }

    /** Whether all of the evidence lies within quotations that have no negating word. */
    boolean withoutNegation(List<Evidence> evidence, String language) {
      for (Evidence each : evidence) {
        Optional<Quote> quote = around(each);
        if (quote.isEmpty() || !Negation.missingFrom(quote.get(), language)) {
          return false;
        }
      }
      return true;
    }

    private Optional<Quote> around(Evidence evidence) {
      String words = strip(evidence.getExact());
      int at = words.isEmpty() ? -1 : all.indexOf(words);
      if (at < 0) {
        return Optional.empty();
      }
      int found = Arrays.binarySearch(starts, at);
      return Optional.of(quotes.get(found >= 0 ? found : -found - 2).value());
    }
  }

  /** By hand: an expression anchored at the end alone would try every white space in between. */
  private static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && surrounds(words.charAt(start))) {
      start++;
    }
    while (end > start && surrounds(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean surrounds(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
        || "\"'„‚.,".indexOf(c) >= 0;
  }
}
