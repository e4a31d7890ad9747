package io.github.standpoint.json.fuzz;

import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import java.nio.charset.StandardCharsets;

/** A text is a date or is refused; a date is written as it came, and is not before itself. */
public final class FuzzyDateFuzz {
  private static final FuzzyDate ANOTHER = FuzzyDate.parse("2024-03-15");

  private FuzzyDateFuzz() {}

  /** Parses these bytes, as UTF-8. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    FuzzyDate date;
    try {
      date = FuzzyDate.parse(text);
    } catch (IllegalArgumentException e) {
      Findings.hold(e.getMessage() != null && !e.getMessage().isBlank(), "no reason", text);
      return;
    }
    Findings.hold(date.toString().equals(text), "not as it came", text);
    Findings.hold(FuzzyDate.parse(date.toString()).equals(date), "not equal to itself", text);
    Findings.hold(
        date.reversed() || !date.earliest().isAfter(date.latest()), "ends before it begins", text);
    Findings.hold(date.reversed() || date.before(date) != Answer.CERTAINLY, "before itself", text);
    boolean before = date.before(ANOTHER) == Answer.CERTAINLY;
    boolean after = date.after(ANOTHER) == Answer.CERTAINLY;
    Findings.hold(date.reversed() || !(before && after), "before and after", text);
    Findings.hold(ANOTHER.after(date) == date.before(ANOTHER), "before is not after", text);
  }
}
