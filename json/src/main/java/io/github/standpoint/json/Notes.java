package io.github.standpoint.json;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader notes while it reads: problems with their places, and what it left out. */
final class Notes {
  private static final Pattern VERSION = Pattern.compile("1\\.(?:0|[1-9][0-9]{0,8})");

  private final Path path;
  private final ReadLimits limits;
  private final Function<Problem, Optional<Problem>> judge;

  /** By rule a problem without a place, with the severity and language that it has here. */
  private final Map<JsonRule, Optional<Problem>> blanks = new EnumMap<>(JsonRule.class);

  private final int[] noted = new int[Severity.values().length];
  private final List<LocatedProblem> problems = new ArrayList<>();
  private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int elements;
  private int beyondLimit;
  private boolean idsUnknown;
  private @Nullable String version;
  private Spot versionSpot = new Spot(0, 1, 1);

  /**
   * Makes notes that are still empty.
   *
   * @param pointer where what is read stands in the document
   * @param judge gives a problem the severity that its rule has here, or leaves it out
   */
  Notes(String pointer, ReadLimits limits, Function<Problem, Optional<Problem>> judge) {
    this.path = new Path(pointer);
    this.limits = limits;
    this.judge = judge;
  }

  Path path() {
    return path;
  }

  List<LocatedProblem> problems() {
    return problems;
  }

  /** Returns how many problems were met after there were too many to note. */
  int beyondLimit() {
    return beyondLimit;
  }

  /** Returns, by the pointer of a list, the indices of its entries that were not read. */
  Map<String, List<Integer>> leftOut() {
    return leftOut;
  }

  /** Returns the ids of all elements of the document, those left out among them. */
  List<String> ids() {
    return ids;
  }

  /** Returns the pointers of values that are not in what was read, though the document has them. */
  List<String> refused() {
    return refused;
  }

  /** Notes that something was passed over which may hold elements. */
  void idsUnknown() {
    idsUnknown = true;
  }

  /** Returns whether the document may hold elements whose ids were not read. */
  boolean someIdsUnknown() {
    return idsUnknown;
  }

  ReadLimits limits() {
    return limits;
  }

  /** Counts something that is kept; where there is too much of it, the reading ends. */
  void element(Tokens tokens) {
    if (++elements > limits.maxElements()) {
      throw new UnreadableException(
          JsonRule.TOO_MANY_ELEMENTS,
          tokens.spot(),
          Map.of("limit", Integer.toString(limits.maxElements())));
    }
  }

  void versionRead(String read, Spot spot) {
    version = read;
    versionSpot = spot;
  }

  /**
   * Returns whether the document has a version that can be read. A later major version may mean
   * other things by the same names: nothing else is said of it.
   */
  boolean versionSupported() {
    if (version == null || VERSION.matcher(version).matches()) {
      return true;
    }
    problems.clear();
    Arrays.fill(noted, 0);
    beyondLimit = 0;
    String found = version;
    add(
        JsonRule.VERSION_UNSUPPORTED,
        path.pointer("standpoint"),
        versionSpot,
        it -> it.shortened(found));
    return false;
  }

  void idRead(String id) {
    ids.add(id);
  }

  /** Notes that the entry of the list at the current place is not in what was read. */
  void leftOut(int index) {
    leftOut.computeIfAbsent(path.pointer(), it -> new ArrayList<>()).add(index);
    refused.add(path.pointer(Integer.toString(index)));
  }

  /** How far the notes had come. */
  record Mark(int problems, int refused) {}

  Mark mark() {
    return new Mark(problems.size(), refused.size());
  }

  /** Takes back what was noted since about an attribute that its owner turns out not to have. */
  void withdraw(String attribute, Mark since) {
    String pointer = path.pointer(attribute);
    problems
        .subList(since.problems(), problems.size())
        .removeIf(
            it -> {
              boolean withdrawn = within(it.problem().getPointer(), pointer);
              noted[it.problem().getSeverity().ordinal()] -= withdrawn ? 1 : 0;
              return withdrawn;
            });
    List<String> later = refused.subList(since.refused(), refused.size());
    later.stream()
        .filter(it -> within(it, pointer))
        .forEach(it -> leftOut.remove(it.substring(0, it.lastIndexOf('/'))));
    later.removeIf(it -> within(it, pointer));
  }

  private static boolean within(String pointer, String whole) {
    return pointer.startsWith(whole)
        && (pointer.length() == whole.length() || pointer.charAt(whole.length()) == '/');
  }

  private void add(JsonRule rule, String pointer, Spot spot, Consumer<Problem.Builder> facts) {
    Problem blank = blanks.computeIfAbsent(rule, this::blank).orElse(null);
    if (blank == null) {
      return;
    }
    Severity severity = blank.getSeverity();
    // Of each severity apart: no number of warnings may hide an error.
    if (noted[severity.ordinal()] == limits.maxProblems()) {
      beyondLimit++;
      return;
    }
    noted[severity.ordinal()]++;
    Problem.Builder problem = Problem.builder().from(blank).pointer(pointer);
    facts.accept(problem);
    problems.add(new LocatedProblem(problem.build(), spot));
  }

  private Optional<Problem> blank(JsonRule rule) {
    return judge.apply(Problem.builder().rule(rule).pointer("").build());
  }

  void missing(String owner, String attribute, Spot start) {
    add(
        JsonRule.MISSING,
        path.pointer(attribute),
        start,
        it -> it.putFact("owner", ModelType.phrase(owner)).putFact("attribute", attribute));
  }

  void unknownProperty(ModelType<?> owner, String name, Spot spot) {
    List<String> known = owner.attributes().stream().map(Attribute::name).toList();
    unknownProperty(owner.name(), known, name, spot);
  }

  void unknownProperty(String owner, Collection<String> known, String name, Spot spot) {
    add(
        JsonRule.UNKNOWN_PROPERTY,
        path.pointer(name),
        spot,
        it ->
            it.shortened(name)
                .putFact("owner", ModelType.phrase(owner))
                .suggestion(Nearest.of(name, known)));
  }

  void duplicateKey(String name, Spot spot) {
    add(JsonRule.DUPLICATE_KEY, path.pointer(name), spot, it -> it.shortened(name));
  }

  void nullInList(Spot spot) {
    add(JsonRule.NULL_IN_LIST, path.pointer(), spot, it -> {});
  }

  void wrongType(String attribute, String expected, Tokens tokens) {
    String found = describe(tokens);
    add(
        JsonRule.WRONG_TYPE,
        path.pointer(),
        tokens.spot(),
        it ->
            it.putFact("attribute", attribute)
                .putFact("expected", expected)
                .putFact("found", found));
    refused.add(path.pointer());
  }

  private static String describe(Tokens tokens) {
    return switch (tokens.kind()) {
      case INTEGER, DECIMAL -> "the number " + Problem.cut(tokens.text());
      case TEXT -> "the text '" + Problem.cut(tokens.text()) + "'";
      default -> tokens.kind().words();
    };
  }

  void unknownType(String word, List<String> known, Spot spot) {
    add(
        JsonRule.UNKNOWN_TYPE,
        path.pointer(),
        spot,
        it ->
            it.shortened(word)
                .putFact("expected", String.join(", ", known))
                .suggestion(Nearest.of(word, known)));
  }

  void unknownWord(String attribute, String word, Collection<String> known, Spot spot) {
    add(
        JsonRule.UNKNOWN_WORD,
        path.pointer(),
        spot,
        it ->
            it.shortened(word)
                .putFact("attribute", attribute)
                .putFact("expected", String.join(", ", known))
                .suggestion(Nearest.of(word, known)));
    refused.add(path.pointer());
  }

  void unparsable(JsonRule rule, String attribute, String text, String expected, Spot spot) {
    add(
        rule,
        path.pointer(),
        spot,
        it -> it.shortened(text).putFact("attribute", attribute).putFact("expected", expected));
    refused.add(path.pointer());
  }

  void numberTooLarge(String number, Spot spot) {
    add(
        JsonRule.NUMBER_TOO_LARGE,
        path.pointer(),
        spot,
        it ->
            it.shortened(number)
                .putFact("limit", Integer.toString(limits.maxNumberDigits()))
                .putFact("found", "'" + Problem.cut(number) + "'"));
    refused.add(path.pointer());
  }

  /** Notes that a text holds half a surrogate pair, which could never be written again. */
  void half(String text, int at, Spot spot) {
    String found = Utf8.half(text.charAt(at));
    add(JsonRule.NOT_UTF8, path.pointer(), spot, it -> it.putFact("found", found));
    refused.add(path.pointer());
  }

  void tooLong() {
    add(
        JsonRule.TOO_LONG,
        path.pointer(),
        new Spot(0, 1, 1),
        it -> it.putFact("limit", Integer.toString(limits.maxBytes())));
  }

  /** Notes that the document has nothing where a story was asked for. */
  void nothingThere(Spot nearest) {
    add(
        JsonRule.MISSING,
        path.pointer(),
        nearest,
        it -> it.putFact("owner", "the document").putFact("attribute", path.pointer()));
  }

  void trailingData(String found, Spot spot) {
    add(JsonRule.TRAILING_DATA, "", spot, it -> it.putFact("found", found));
  }

  void unreadable(UnreadableException fault) {
    String pointer = fault.pointer().orElseGet(path::pointer);
    makeRoom(fault.rule());
    add(
        fault.rule(),
        pointer,
        fault.spot(),
        it -> {
          it.putAllFacts(fault.facts());
          if (fault.rule() == JsonRule.NUMBER_TOO_LARGE) {
            // What the tokens would pass over is more than what the reader takes.
            int limit = Integer.parseInt(fault.facts().get("limit"));
            it.putFact("limit", Integer.toString(Math.min(limit, limits.maxNumberDigits())));
          }
        });
  }

  /** Why the reading ended is told however many problems came before. */
  private void makeRoom(JsonRule rule) {
    Severity severity =
        blanks.computeIfAbsent(rule, this::blank).map(Problem::getSeverity).orElse(null);
    if (severity == null || noted[severity.ordinal()] < limits.maxProblems()) {
      return;
    }
    int last = problems.size() - 1;
    while (problems.get(last).problem().getSeverity() != severity) {
      last--;
    }
    problems.remove(last);
    noted[severity.ordinal()]--;
    beyondLimit++;
  }
}
