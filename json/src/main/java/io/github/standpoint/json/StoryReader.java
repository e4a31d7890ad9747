package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one document from its bytes: structure first, then rules, then the places of both. */
final class StoryReader {
  private final JsonSource source;
  private final StoryValidator validator;
  private final String at;
  private final Notes notes;

  /**
   * Makes the reader of one document.
   *
   * @param at where the story stands in it, as a JSON Pointer
   */
  StoryReader(byte[] bytes, TokenSource tokens, StoryValidator validator, String at) {
    this.source = new JsonSource(bytes, tokens);
    this.validator = validator;
    this.at = at;
    this.notes = new Notes(at, tokens.limits(), validator::judge);
  }

  /** Returns what is said of a document that its file does not yield. */
  static ReadResult refused(
      UnreadableException fault, TokenSource tokens, StoryValidator validator) {
    StoryReader reader = new StoryReader(new byte[0], tokens, validator, "");
    reader.notes.unreadable(fault);
    return reader.result(null);
  }

  /** Returns what is said of a document that is too long to be read at all. */
  static ReadResult tooLong(TokenSource tokens, StoryValidator validator) {
    StoryReader reader = new StoryReader(new byte[0], tokens, validator, "");
    reader.notes.tooLong();
    return reader.result(null);
  }

  ReadResult read() {
    return result(structure());
  }

  private ReadResult result(@Nullable Story story) {
    LocatedReport report = new LocatedReport(notes, validator::judge);
    if (story != null) {
      report.add(broken(story));
    }
    return new ReadResult(Optional.ofNullable(story), report.build(source::exact), unread());
  }

  private @Nullable Story structure() {
    if (source.wide()) {
      notes.unreadable(source.wideFault());
      return null;
    }
    Tokens tokens = source.tokens();
    try {
      Story story = enter(tokens) ? story(tokens) : null;
      rest(tokens);
      return story;
    } catch (UnreadableException fault) {
      notes.unreadable(source.explained(fault));
      return null;
    }
  }

  /** Goes to where the story is; what is wrong on the way there is wrong with the document. */
  private boolean enter(Tokens tokens) {
    try {
      Spot nearest = Descent.to(at, tokens);
      if (tokens.kind() == Tokens.Kind.END) {
        source.requireWhole();
        throw JsonSource.nothing();
      }
      if (nearest != null) {
        notes.nothingThere(nearest);
      }
      return nearest == null;
    } catch (UnreadableException fault) {
      throw fault.at("");
    }
  }

  private @Nullable Story story(Tokens tokens) {
    if (tokens.kind() != Tokens.Kind.START_OBJECT) {
      notes.wrongType("a story", "an object", tokens);
      tokens.skip();
      return null;
    }
    Story story = new ElementReader(tokens, notes).read(Model.STORY);
    return notes.versionSupported() ? story : null;
  }

  /** Looks at what follows the story: nothing may, but for the rest of a host's document. */
  private void rest(Tokens tokens) {
    try {
      if (!at.isEmpty()) {
        while (tokens.next() != Tokens.Kind.END) {
          tokens.skip();
        }
      } else if (tokens.next() != Tokens.Kind.END) {
        notes.trailingData(source.characterAt(tokens.spot().offset()), tokens.spot());
        return;
      }
      source.requireWhole();
    } catch (UnreadableException fault) {
      UnreadableException explained = source.explained(fault).at("");
      if (explained.rule() == JsonRule.SYNTAX && at.isEmpty()) {
        Spot spot = explained.spot();
        notes.trailingData(source.characterAt(spot.offset()), spot);
      } else {
        throw explained;
      }
    }
  }

  private List<LocatedProblem> broken(Story story) {
    Set<String> ids = new HashSet<>(notes.leftOut().isEmpty() ? List.of() : notes.ids());
    Report report = validator.validate(story, ids);
    if (report.problems().isEmpty()) {
      return List.of();
    }
    DocumentPointers pointers = new DocumentPointers(at, notes.leftOut());
    Set<String> incomplete = incomplete();
    List<Problem> problems =
        report.stream()
            .map(pointers::translate)
            .filter(it -> !(incomplete.contains(it.getPointer()) && follows(it, incomplete)))
            .filter(it -> !(notes.someIdsUnknown() && unresolved(it)))
            .toList();
    Map<String, Spot> spots =
        Locator.find(problems.stream().map(Problem::getPointer).toList(), source.tokens());
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
      for (int end = refused.length(); end > at.length(); end = refused.lastIndexOf('/', end - 1)) {
        incomplete.add(refused.substring(0, end));
      }
    }
    return incomplete;
  }

  private List<String> unread() {
    List<String> unread = new ArrayList<>();
    notes.leftOut().forEach((list, indices) -> indices.forEach(it -> unread.add(list + "/" + it)));
    return List.copyOf(unread);
  }
}
