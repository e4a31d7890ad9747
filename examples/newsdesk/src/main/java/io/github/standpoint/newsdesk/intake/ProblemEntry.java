package io.github.standpoint.newsdesk.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a story, as it stands in an answer.
 *
 * @param code the code of the rule, such as {@code evidence.not-in-text}
 * @param severity {@code error} or {@code warning}
 * @param pointer where, as a JSON Pointer (RFC 6901); empty: the whole document
 * @param line the line of the document, from 1
 * @param column the column in code points, from 1
 * @param message for people, in the language that was asked for
 * @param value what stands there, cut if it is long
 * @param related pointers of what else takes part
 * @param suggestion what was probably meant
 * @param fix the one certain cure, as a JSON Patch (RFC 6902)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemEntry(
    String code,
    String severity,
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    @Nullable Integer line,
    @Nullable Integer column,
    String message,
    @Nullable String value,
    List<String> related,
    @Nullable String suggestion,
    @JsonRawValue @Nullable String fix) {

  static List<ProblemEntry> all(Report report, Locale locale) {
    return report.stream().map(it -> of(it, locale)).toList();
  }

  private static ProblemEntry of(Problem problem, Locale locale) {
    return new ProblemEntry(
        problem.code(),
        problem.getSeverity().name().toLowerCase(Locale.ROOT),
        whole(problem.getPointer()),
        problem.getLine().orElse(null),
        problem.getColumn().orElse(null),
        whole(problem.message(locale)),
        problem.getValue().map(ProblemEntry::whole).orElse(null),
        problem.getRelated().stream().map(ProblemEntry::whole).toList(),
        problem.getSuggestion().map(ProblemEntry::whole).orElse(null),
        problem.getFix().map(Patch::toString).map(ProblemEntry::whole).orElse(null));
  }

  /** Half a character can come in, escaped, and be quoted; it cannot be written as UTF-8. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
