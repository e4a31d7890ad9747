package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.position.Claim;
import io.github.standpoint.query.Moment;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.query.Timeline;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The timeline of a story in words: for each moment what the story finds of it, what it is, and on
 * whose word. "Talks are planned" must not stand there alone if the story says that none are.
 * Immutable and safe for several threads.
 */
public final class Chronicle {

  /**
   * A moment in words.
   *
   * @param moment the moment
   * @param judgement what the story finds of it, such as {@code does not hold}; "" if nothing
   * @param what what it is; no two entries with the same date are the same
   * @param word on whose word; "" if on the story's own
   */
  public record Entry(Moment moment, String judgement, String what, String word) {

    /** Returns all of it in one line: {@code Does not hold: Talks are planned – said by A}. */
    public String line() {
      String lead = judgement.isEmpty() ? "" : English.capitalized(judgement) + ": ";
      return lead + what + (word.isEmpty() ? "" : " – " + word);
    }
  }

  private final StoryIndex index;
  private final Phrasing phrasing;
  private final List<Entry> dated;
  private final List<Entry> undated;

  private Chronicle(Story story) {
    this.index = StoryIndex.of(story);
    this.phrasing = new Sentences(story).phrasing();
    Timeline timeline = Timeline.of(story);
    this.dated = apart(timeline.moments());
    this.undated = apart(timeline.undated());
  }

  /** Returns the timeline of this story in words. */
  public static Chronicle of(Story story) {
    return new Chronicle(story);
  }

  /** Returns what has a date, in the order of {@link Timeline#moments()}. */
  public List<Entry> dated() {
    return dated;
  }

  /** Returns what could have a date and has none. */
  public List<Entry> undated() {
    return undated;
  }

  private List<Entry> apart(List<Moment> moments) {
    List<Entry> entries = moments.stream().map(this::entry).toList();
    List<String> lines =
        Labels.apart(entries, it -> date(it) + it.line(), (it, last) -> remark(it.moment(), last));
    List<Entry> apart = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String remark = lines.get(i).substring(date(entry).length() + entry.line().length());
      apart.add(new Entry(entry.moment(), entry.judgement(), entry.what() + remark, entry.word()));
    }
    return List.copyOf(apart);
  }

  private static String date(Entry entry) {
    return entry.moment().date().map(FuzzyDate::toString).orElse("");
  }

  private static String remark(Moment moment, boolean last) {
    return moment
        .element()
        .map(it -> last ? Details.id(it) : Details.of(moment.thing(), it))
        .orElse("");
  }

  private Entry entry(Moment moment) {
    return new Entry(
        moment,
        moment.verdict().map(phrasing::verdict).orElse(""),
        what(moment),
        phrasing.attribution(moment.accordingTo()));
  }

  private String what(Moment moment) {
    if (moment.thing() instanceof Claim claim) {
      String sure =
          claim.getCertainty().map(it -> " (" + phrasing.word("certainty", it) + ")").orElse("");
      return English.capitalized(phrasing.clause(claim)) + sure;
    }
    boolean takenBack =
        moment.thing() instanceof Statement statement
            && !index.retractionsOf(statement.getId()).isEmpty();
    return phrasing.moment(moment) + (takenBack ? ", in words since taken back" : "");
  }
}
