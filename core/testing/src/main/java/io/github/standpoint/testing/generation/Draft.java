package io.github.standpoint.testing.generation;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.testing.generation.Printed.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story in the making: what there is of it so far, and what the makers of its parts share. */
final class Draft {
  /** About a third of the stories have something to warn of. */
  private static final int DOUBTS = 200;

  final Choices choices;
  final StoryPlan plan;
  final Tongue tongue;
  final Pool pool;
  final Days days;
  final Figures figures;
  final Printed printed;
  final Filler filler;

  /** Quotes in several languages, so that each says in which it is. */
  final boolean multilingual;

  private final Map<String, Integer> serials = new HashMap<>();
  private final Map<String, Long> dayOf = new HashMap<>();
  private final Set<String> anonymousWords = new HashSet<>();
  private final Set<String> retracted = new HashSet<>();
  private final Set<String> reliedOn = new HashSet<>();

  Draft(StoryPlan plan, Choices choices) {
    this.plan = plan;
    this.choices = choices;
    this.tongue = choices.pick(Tongue.ALL);
    this.multilingual = choices.oneIn(4);
    this.pool = new Pool(choices);
    this.days = new Days(choices);
    this.figures = new Figures(choices);
    this.printed = new Printed(choices, tongue);
    this.filler = new Filler(this);
  }

  /** Returns a number that nothing else of this sort has had, from 1. */
  int serial(String sort) {
    return serials.merge(sort, 1, Integer::sum);
  }

  /** Returns a new id that begins with this word. */
  <T> Id<T> id(String word) {
    int number = serial(word);
    return Id.of(
        choices.oneIn(40)
            ? "X:" + word + "_" + number + "." + "z".repeat(90)
            : word + "-" + number);
  }

  /** Makes the rest of an element, which has nothing but what is named, and puts it on record. */
  <T extends Element> T finish(Class<T> type, Object builder, String... done) {
    ModelType<T> model = Model.of(type);
    Set<String> set = new HashSet<>(Set.of(done));
    set.add("id");
    set.add("evidence");
    filler.fill(model, builder, set);
    T made = model.build(builder);
    pool.add(made);
    return made;
  }

  /** Puts evidence into a builder; what nobody has to prove has some only now and then. */
  void evidence(Class<? extends Element> type, Object builder, Optional<Sentence> sentence) {
    sentence.ifPresent(it -> set(type, builder, "evidence", printed.evidence(it)));
  }

  void evidence(Class<? extends Element> type, Object builder) {
    evidence(type, builder, false);
  }

  /** Evidence of what is stated as fact does not hedge it. */
  void evidence(Class<? extends Element> type, Object builder, boolean fact) {
    boolean due = Attributed.class.isAssignableFrom(type) ? !doubt() : choices.oneIn(4);
    if (due) {
      evidence(type, builder, fact ? printed.unhedged() : printed.print());
    }
  }

  static void set(Class<?> type, Object builder, String attribute, Object value) {
    Model.of(type).attribute(attribute).orElseThrow().set(builder, value);
  }

  /** Returns up to so many words to rest something on, none of which were taken back. */
  List<Provenance> words(int most) {
    return pool.several(Provenance.class, most).stream()
        .filter(it -> !retracted.contains(it.getId().toString()))
        .toList();
  }

  /** Returns whether only speakers who are not named say so. */
  boolean anonymousOnly(List<? extends Provenance> words) {
    return !words.isEmpty()
        && words.stream().allMatch(it -> anonymousWords.contains(it.getId().toString()));
  }

  void anonymous(Statement statement) {
    anonymousWords.add(statement.getId().toString());
  }

  void relyOn(List<? extends Provenance> words) {
    words.forEach(it -> reliedOn.add(it.getId().toString()));
  }

  /** Returns a statement that can be taken back, as no position rests on it. */
  Optional<Statement> retractable() {
    return pool.pick(Statement.class).filter(it -> !reliedOn.contains(it.getId().toString()));
  }

  void retract(Statement statement) {
    retracted.add(statement.getId().toString());
  }

  /** Notes the hidden day of an element. */
  void day(Id<?> id, long day) {
    dayOf.put(id.toString(), day);
  }

  /** Returns the hidden day of an element, if it has a date that counts. */
  Optional<Long> day(Id<?> id) {
    return Optional.ofNullable(dayOf.get(id.toString()));
  }

  String phrase() {
    // A character that turns the direction of writing is what an editor is warned of.
    return choices.pick(tongue.phrases()) + (doubt() ? "\u202E!" : "");
  }

  /** Returns whether to do what is allowed and doubtful; never where no warnings are wanted. */
  boolean doubt() {
    return plan.warnings() && choices.oneIn(DOUBTS);
  }
}
