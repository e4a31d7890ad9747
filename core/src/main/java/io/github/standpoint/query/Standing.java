package io.github.standpoint.query;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceMatrix.Absence;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which positions of a story count by a date, or at its end; in doubt, a position counts. */
final class Standing {
  private final StoryIndex index;
  private final @Nullable FuzzyDate by;
  private final Answer told;

  Standing(StoryIndex index, @Nullable FuzzyDate by) {
    this.index = index;
    this.by = by;
    this.told = index.values().lastTold().map(this::come).orElse(Answer.POSSIBLY);
  }

  List<Position> positions() {
    return index.story().getPositions();
  }

  Optional<Absence> absence(Position position) {
    if (taken(position) == Answer.CERTAINLY_NOT) {
      return Optional.of(Absence.LATER);
    }
    if (takenBack(position) == Answer.CERTAINLY) {
      return Optional.of(Absence.RETRACTED);
    }
    return replaced(position) == Answer.CERTAINLY
        ? Optional.of(Absence.SUPERSEDED)
        : Optional.empty();
  }

  StanceEntry entry(Position position) {
    return new StanceEntry(
        position, taken(position), replaced(position), takenBack(position), onWordOf(position));
  }

  private Answer come(FuzzyDate date) {
    return by == null ? Answer.CERTAINLY : date.by(by);
  }

  private Answer taken(Position position) {
    if (position.getDate().isPresent()) {
      return atLatestWhenTold(come(position.getDate().get()));
    }
    return position.getAccordingTo().isEmpty()
        ? undated()
        : surest(position.getAccordingTo().stream().map(this::said).toList());
  }

  private Answer said(Id<? extends Provenance> provenance) {
    Optional<FuzzyDate> date =
        index
            .find(provenance, Statement.class)
            .flatMap(Statement::getDate)
            .or(() -> index.find(provenance, Source.class).flatMap(Source::getPublished));
    return date.map(it -> atLatestWhenTold(come(it))).orElseGet(this::undated);
  }

  /** What the story tells had come by the time that it was last told, however vague its date. */
  private Answer atLatestWhenTold(Answer come) {
    return come == Answer.POSSIBLY && told == Answer.CERTAINLY ? told : come;
  }

  private Answer undated() {
    return by == null || told == Answer.CERTAINLY ? Answer.CERTAINLY : Answer.POSSIBLY;
  }

  private Answer replaced(Position position) {
    List<Answer> answers = new ArrayList<>();
    for (Position later : index.referringTo(position.getId(), Position.class, "supersedes")) {
      if (later.getHolder().equals(position.getHolder())
          && !later.getId().equals(position.getId())) {
        answers.add(replacedBy(later));
      }
    }
    return surest(answers);
  }

  /** A position in doubt leaves it in doubt whether it took the place of another. */
  private Answer replacedBy(Position later) {
    Optional<Verdict> verdict = later.getVerdict();
    if (verdict.equals(Optional.of(Verdict.REFUTED))
        || verdict.equals(Optional.of(Verdict.DOES_NOT_HOLD))
        || verdict.equals(Optional.of(Verdict.NOT_ASSERTED))
        || takenBack(later) == Answer.CERTAINLY) {
      return Answer.CERTAINLY_NOT;
    }
    boolean sure =
        later.getCertainty() == Certainty.CERTAIN
            && verdict.filter(it -> it != Verdict.CONFIRMED).isEmpty()
            && takenBack(later) == Answer.CERTAINLY_NOT;
    Answer taken = taken(later);
    return taken == Answer.CERTAINLY && !sure ? Answer.POSSIBLY : taken;
  }

  private Answer takenBack(Position position) {
    if (position.getAccordingTo().isEmpty()) {
      return Answer.CERTAINLY_NOT;
    }
    Answer all = Answer.CERTAINLY;
    for (Id<? extends Provenance> provenance : position.getAccordingTo()) {
      List<Answer> retractions =
          index.retractionsOf(provenance).stream().map(it -> said(it.getId())).toList();
      Answer one = surest(retractions);
      all = one.compareTo(all) > 0 ? one : all;
    }
    return all;
  }

  /** Answers are in order: certainly, possibly, certainly not. */
  private static Answer surest(List<Answer> answers) {
    return answers.stream().min(Answer::compareTo).orElse(Answer.CERTAINLY_NOT);
  }

  private List<Id<Actor>> onWordOf(Position position) {
    Set<Id<Actor>> voices = new LinkedHashSet<>();
    for (Id<? extends Provenance> provenance : position.getAccordingTo()) {
      index.find(provenance, Statement.class).ifPresent(it -> voices.addAll(it.getSpeakers()));
      index.find(provenance, Source.class).flatMap(Source::getPublisher).ifPresent(voices::add);
    }
    return List.copyOf(voices);
  }
}
