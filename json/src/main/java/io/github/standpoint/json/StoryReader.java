package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one document from its bytes: structure first, then rules, then the places of both. */
final class StoryReader {
  private static final Pattern VERSION = Pattern.compile("1\\.(?:0|[1-9][0-9]{0,8})");

  private final JsonSource source;
  private final StoryValidator validator;
  private final Notes notes = new Notes("");

  StoryReader(byte[] bytes, StoryValidator validator) {
    this.source = new JsonSource(bytes);
    this.validator = validator;
  }

  ReadResult read() {
    Story story = structure();
    List<LocatedProblem> problems = new ArrayList<>();
    for (LocatedProblem it : notes.problems()) {
      validator
          .judge(it.problem())
          .ifPresent(judged -> problems.add(new LocatedProblem(judged, it.spot())));
    }
    if (story != null) {
      problems.addAll(broken(story));
    }
    return new ReadResult(Optional.ofNullable(story), report(problems), unread());
  }

  private @Nullable Story structure() {
    try {
      if (source.wide()) {
        throw JsonSource.notUtf8("the bytes are those of UTF-16 or UTF-32", 0);
      }
      int invalid = source.firstInvalid();
      if (invalid >= 0) {
        throw JsonSource.notUtf8("the byte " + source.hexAt(invalid) + " is out of place", invalid);
      }
      Tokens tokens = new JacksonTokens(source.parser());
      Story story = story(tokens);
      trailing(tokens);
      return story;
    } catch (UnreadableException fault) {
      notes.unreadable(explained(fault));
      return null;
    }
  }

  private static UnreadableException nothing() {
    return new UnreadableException(
        JsonRule.SYNTAX,
        new Spot(0, 1, 1),
        Map.of("expected", "an object", "found", "nothing at all"));
  }

  private void trailing(Tokens tokens) {
    try {
      if (tokens.next() != Tokens.Kind.END) {
        notes.trailingData(source.characterAt(tokens.spot().offset()), tokens.spot());
      }
    } catch (UnreadableException fault) {
      SyntaxScan.Slip slip = source.slip();
      notes.trailingData(source.characterAt(slip.offset()), new Spot(slip.offset(), 1, 1));
    }
  }

  private @Nullable Story story(Tokens tokens) {
    if (tokens.next() != Tokens.Kind.START_OBJECT) {
      if (tokens.kind() == Tokens.Kind.END) {
        throw nothing();
      }
      notes.wrongType("a story", "an object", tokens);
      tokens.skip();
      return null;
    }
    Story story = new ElementReader(tokens, notes).read(Model.STORY);
    return notes.version().filter(it -> !supported(it)).isEmpty() ? story : unsupported();
  }

  static boolean supported(String version) {
    return VERSION.matcher(version).matches();
  }

  /** A later major version may mean other things by the same names, so it is not read at all. */
  private @Nullable Story unsupported() {
    String version = notes.version().orElseThrow();
    notes.forget();
    notes.path().enter("standpoint");
    String pointer = notes.path().pointer();
    Spot spot = Locator.find(List.of(pointer), new JacksonTokens(source.parser())).get(pointer);
    notes.versionUnsupported(version, spot);
    notes.path().leave();
    return null;
  }

  /** A parser says that it stumbled; over what, is looked for only then. */
  private UnreadableException explained(UnreadableException fault) {
    if (fault.rule() != JsonRule.SYNTAX || fault.facts().get("found").startsWith("nothing")) {
      return fault;
    }
    SyntaxScan.Slip slip = source.slip();
    if (source.blankUpTo(slip.offset())) {
      return nothing();
    }
    return new UnreadableException(
        JsonRule.SYNTAX,
        new Spot(slip.offset(), 1, 1),
        Map.of("expected", slip.expected(), "found", source.characterAt(slip.offset())));
  }

  private List<LocatedProblem> broken(Story story) {
    Set<String> ids = new HashSet<>(notes.leftOut().isEmpty() ? List.of() : notes.ids());
    Report report = validator.validate(story, ids);
    if (report.problems().isEmpty()) {
      return List.of();
    }
    DocumentPointers pointers = new DocumentPointers(notes.leftOut());
    Set<String> incomplete = incomplete();
    List<Problem> problems =
        report.stream()
            .map(pointers::translate)
            .filter(it -> !(incomplete.contains(it.getPointer()) && follows(it, incomplete)))
            .filter(it -> !(notes.someIdsUnknown() && unresolved(it)))
            .toList();
    Map<String, Spot> spots =
        Locator.find(
            problems.stream().map(Problem::getPointer).toList(),
            new JacksonTokens(source.parser()));
    return problems.stream().map(it -> new LocatedProblem(it, spots.get(it.getPointer()))).toList();
  }

  /** That something has no evidence follows only if it was evidence that could not be read. */
  private static boolean follows(Problem problem, Set<String> incomplete) {
    return !problem.code().equals(StandardRule.EVIDENCE_ABSENT.code())
        || incomplete.contains(problem.getPointer() + "/evidence");
  }

  private static boolean unresolved(Problem problem) {
    return problem.code().equals(StandardRule.REFERENCE_UNRESOLVED.code());
  }

  /**
   * The places that lack something only because it could not be read: what rules say of them is not
   * news. A list whose one speaker was refused is not a statement without speakers.
   */
  private Set<String> incomplete() {
    Set<String> incomplete = new HashSet<>();
    for (String refused : notes.refused()) {
      for (int end = refused.length(); end > 0; end = refused.lastIndexOf('/', end - 1)) {
        incomplete.add(refused.substring(0, end));
      }
    }
    return incomplete;
  }

  private Report report(List<LocatedProblem> located) {
    located.sort(Comparator.comparingLong(it -> it.spot().offset()));
    List<Spot> exact = source.exact(located.stream().map(LocatedProblem::spot).toList());
    List<Problem> problems = new ArrayList<>(located.size());
    for (int i = 0; i < located.size(); i++) {
      problems.add(
          Problem.builder()
              .from(located.get(i).problem())
              .line(exact.get(i).line())
              .column(exact.get(i).column())
              .build());
    }
    if (notes.beyondLimit() > 0) {
      problems.add(
          Problem.builder()
              .rule(StandardRule.REPORT_TRUNCATED)
              .pointer("")
              .putFact("count", Integer.toString(notes.beyondLimit()))
              .build());
    }
    return Report.of(problems);
  }

  private List<String> unread() {
    List<String> unread = new ArrayList<>();
    notes.leftOut().forEach((list, indices) -> indices.forEach(it -> unread.add(list + "/" + it)));
    return List.copyOf(unread);
  }
}
