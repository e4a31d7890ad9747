package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.sentence.Dates;
import io.github.standpoint.value.FuzzyDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How templates say things. */
@Component("words")
public class Words {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Returns a vague date in words: {@code March 2024}; empty for none. */
  public String date(@Nullable String edtf) {
    return edtf == null ? "" : Dates.words(FuzzyDate.parse(edtf));
  }

  /** Returns the text with what would be invisible, or reorder what stands around it, escaped. */
  public String shown(@Nullable String text) {
    StringBuilder shown = new StringBuilder();
    (text == null ? "" : text).codePoints().forEach(it -> append(it, shown));
    return shown.toString();
  }

  private static void append(int letter, StringBuilder shown) {
    boolean hidden =
        switch (Character.getType(letter)) {
          case Character.CONTROL, Character.SURROGATE -> letter != '\t' && letter != '\n';
          // Joiners are letters of Persian and of many Indian scripts.
          case Character.FORMAT -> letter != 0x200C && letter != 0x200D;
          default -> false;
        };
    if (hidden) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", letter));
    } else {
      shown.appendCodePoint(letter);
    }
  }

  /** Returns when something came in. */
  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** Returns the number with its noun: {@code 1 story}, {@code 2 stories}. */
  public String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns the sign of a direction, as the page of a story has it. */
  public String sign(String direction) {
    return switch (direction) {
      case "for" -> "+";
      case "against" -> "−";
      case "neither" -> "0";
      default -> "?";
    };
  }
}
