package io.github.standpoint.json;

import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the fixes of a document by trying them out: what is offered is known to cure its problem
 * and to bring no other, because the document was read again with it. For one document, one thread.
 */
final class Fixer {
  private static final int MAX_TRIALS = 100;
  private static final long MAX_TRIED_BYTES = 16L << 20;
  private static final int MAX_BYTES = 4 << 20;
  private static final int MAX_ROUNDS = 100;
  private static final int MAX_FOLLOWING = 5;

  private final TokenSource tokens;
  private final String at;
  private final Function<byte[], ReadResult> reading;
  private int trials;
  private long triedBytes;

  /**
   * Makes the fixer of one document.
   *
   * @param at where the story stands in it, as a JSON Pointer
   * @param reading reads a document and looks for no fixes
   */
  Fixer(TokenSource tokens, String at, Function<byte[], ReadResult> reading) {
    this.tokens = tokens;
    this.at = at;
    this.reading = reading;
  }

  /** A document and what is wrong with it. */
  private record State(byte[] json, ReadResult result) {

    List<Problem> problems() {
      return result.report().problems();
    }
  }

  /** A problem, the patch that may cure it, and the bytes that change. */
  private record Cure(Problem problem, Patch patch, List<Edit> edits) {

    String key() {
      return problem.code() + problem.getPointer() + patch;
    }
  }

  /** A better document, and the cures that made it so. */
  private record Step(State to, List<Cure> made) {}

  /** Returns the result with a fix to every problem that has one. */
  ReadResult withFixes(byte[] json, ReadResult result) {
    State state = new State(json, result);
    List<Cure> cures = json.length > MAX_BYTES ? List.of() : cures(state, state.problems());
    if (cures.isEmpty()) {
      return result;
    }
    Map<Problem, Problem> fixed = new HashMap<>();
    for (Cure cure : cures) {
      if (mayTry(json, MAX_TRIALS, MAX_TRIED_BYTES) && alone(state, cure)) {
        fixed.put(cure.problem, fixed(cure));
      }
    }
    List<Problem> problems =
        state.problems().stream().map(it -> fixed.getOrDefault(it, it)).toList();
    return new ReadResult(result.story(), Report.of(problems), result.unread());
  }

  private static Problem fixed(Cure cure) {
    return Problem.builder().from(cure.problem).fix(cure.patch).build();
  }

  private boolean mayTry(byte[] json, int mostTrials, long mostBytes) {
    return trials < mostTrials && triedBytes + json.length <= mostBytes;
  }

  /** Cures one after the other, and together what is independent, until nothing gets better. */
  FixResult fix(byte[] json) {
    State state = new State(json, read(json));
    List<Problem> fixed = new ArrayList<>();
    Set<String> rejected = new HashSet<>();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Cure> cures =
          cures(state, state.problems()).stream()
              .filter(it -> !rejected.contains(it.key()))
              .toList();
      Optional<Step> step = best(state, cures, rejected);
      if (step.isEmpty()) {
        break;
      }
      step.get().made.forEach(it -> fixed.add(fixed(it)));
      state = step.get().to;
    }
    return new FixResult(json, state.json, fixed, state.result);
  }

  private Optional<Step> best(State from, List<Cure> cures, Set<String> rejected) {
    if (cures.isEmpty() || !mayTry(from.json, 10 * MAX_TRIALS, mostBytes(from.json))) {
      return Optional.empty();
    }
    Optional<Step> step = together(from, cures);
    if (step.isPresent()) {
      return step;
    }
    if (cures.size() == 1) {
      rejected.add(cures.get(0).key());
      return Optional.empty();
    }
    int half = cures.size() / 2;
    return best(from, cures.subList(0, half), rejected)
        .or(() -> best(from, cures.subList(half, cures.size()), rejected));
  }

  private static long mostBytes(byte[] json) {
    return Math.max(8 * MAX_TRIED_BYTES, 32L * json.length);
  }

  private List<Cure> cures(State state, List<Problem> of) {
    boolean cut = of.stream().anyMatch(it -> it.getRule() == StandardRule.REPORT_TRUNCATED);
    if (cut || of.stream().noneMatch(Cures::curable)) {
      return List.of();
    }
    try {
      Node top = Node.parse(state.json, tokens);
      Cures cures = new Cures(top, at, state.result.story());
      List<Cure> found = new ArrayList<>();
      for (Problem problem : of) {
        cures
            .of(problem)
            .map(it -> new Cure(problem, it, JsonPatch.edits(it, state.json, top)))
            .ifPresent(found::add);
      }
      return found;
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  private ReadResult read(byte[] json) {
    trials++;
    triedBytes += json.length;
    return reading.apply(json);
  }

  private boolean alone(State from, Cure cure) {
    byte[] json = Edit.make(cure.edits, from.json);
    Problems left = Problems.of(from.result).without(List.of(cure.problem), cure.patch);
    return left.beyond(read(json)).isEmpty();
  }

  /**
   * Makes all cures at once and, where that adds problems, the cures of those; empty if some are
   * left then. What is said of an element that could be read only now is not added: it is judged
   * for the first time.
   */
  private Optional<Step> together(State from, List<Cure> cures) {
    Problems left = Problems.of(from.result);
    State state = from;
    List<Cure> next = cures;
    List<Cure> made = new ArrayList<>();
    for (int i = 0; i < MAX_FOLLOWING; i++) {
      List<Cure> now = apart(next);
      List<Edit> edits = now.stream().flatMap(it -> it.edits.stream()).toList();
      byte[] json = Edit.make(edits, state.json);
      left = left.without(now.stream().map(Cure::problem).toList(), patches(now));
      state = new State(json, read(json));
      made.addAll(now);
      List<Problem> more = left.added(state.result);
      if (more.isEmpty()) {
        return Optional.of(new Step(state, made));
      }
      next = cures(state, more);
      if (apart(next).size() < more.size()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Patch patches(List<Cure> cures) {
    return new Patch(cures.stream().flatMap(it -> it.patch.operations().stream()).toList());
  }

  /** Leaves out what would change bytes that another one changes. */
  private static List<Cure> apart(List<Cure> cures) {
    List<Cure> apart = new ArrayList<>();
    java.util.TreeMap<Integer, Edit> taken = new java.util.TreeMap<>();
    for (Cure cure : cures) {
      if (cure.edits.stream().noneMatch(it -> overlaps(it, taken))) {
        cure.edits.forEach(it -> taken.put(it.start(), it));
        apart.add(cure);
      }
    }
    return apart;
  }

  private static boolean overlaps(Edit edit, java.util.TreeMap<Integer, Edit> taken) {
    var before = taken.floorEntry(edit.end());
    return before != null && before.getValue().overlaps(edit)
        || taken.subMap(edit.start(), true, edit.end(), true).values().stream()
            .anyMatch(edit::overlaps);
  }
}
