package io.github.standpoint.json;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a reader notes while it reads: problems with their places, and what it left out. */
final class Notes {
  static final int MAX_NUMBER_DIGITS = 100;

  /** More problems than this of one document help nobody; the rest are counted. */
  static final int MAX_PROBLEMS = 10_000;

  private final Path path;
  private final List<LocatedProblem> problems = new ArrayList<>();
  private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int beyondLimit;
  private boolean idsUnknown;
  private Optional<String> version = Optional.empty();

  Notes(String pointer) {
    this.path = new Path(pointer);
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

  /** Forgets every problem so far: of what is not understood nothing can be said. */
  void forget() {
    problems.clear();
  }

  void versionRead(String read) {
    version = Optional.of(read);
  }

  /** Returns the version that the document says it has. */
  Optional<String> version() {
    return version;
  }

  void idRead(String id) {
    ids.add(id);
  }

  /** Notes that the entry of the list at the current place is not in what was read. */
  void leftOut(int index) {
    leftOut.computeIfAbsent(path.pointer(), it -> new ArrayList<>()).add(index);
    refused.add(path.pointer(Integer.toString(index)));
  }

  private void add(JsonRule rule, String pointer, Spot spot, Consumer<Problem.Builder> facts) {
    if (problems.size() == MAX_PROBLEMS) {
      beyondLimit++;
      return;
    }
    Problem.Builder problem = Problem.builder().rule(rule).pointer(pointer);
    facts.accept(problem);
    problems.add(new LocatedProblem(problem.build(), spot));
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

  void unparsable(JsonRule rule, String text, String reason, Spot spot) {
    add(rule, path.pointer(), spot, it -> it.shortened(text).putFact("reason", reason));
    refused.add(path.pointer());
  }

  void numberTooLarge(String number, Spot spot) {
    add(
        JsonRule.NUMBER_TOO_LARGE,
        path.pointer(),
        spot,
        it -> it.shortened(number).putFact("limit", Integer.toString(MAX_NUMBER_DIGITS)));
    refused.add(path.pointer());
  }

  void versionUnsupported(String version, Spot spot) {
    add(JsonRule.VERSION_UNSUPPORTED, path.pointer(), spot, it -> it.shortened(version));
  }

  void trailingData(String found, Spot spot) {
    add(JsonRule.TRAILING_DATA, "", spot, it -> it.putFact("found", found));
  }

  void unreadable(UnreadableException fault) {
    String pointer = fault.pointer().orElseGet(path::pointer);
    add(fault.rule(), pointer, fault.spot(), it -> it.putAllFacts(fault.facts()));
  }
}
