package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.Original;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.testing.generation.Printed.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources and statements, with quotes that stand in the text. */
final class Voices {
  private final Draft draft;
  private final Choices choices;
  private final Actors actors;
  private final Set<Optional<Id<Actor>>> publishers = new HashSet<>();

  Voices(Draft draft, Actors actors) {
    this.draft = draft;
    this.choices = draft.choices;
    this.actors = actors;
  }

  void source() {
    Source.Builder source = Source.builder().id(draft.<Source>id("source"));
    Optional<Actor> publisher = choices.oneIn(2) ? draft.pool.pick(Actor.class) : Optional.empty();
    publisher.ifPresent(source::publisher);
    publishers.add(publisher.map(Actor::getId));
    if (choices.oneIn(3)) {
      // Only beside another publisher can anything be confirmed.
      List<Credibility> all = List.of(Credibility.values());
      source.credibility(choices.pick(publishers.size() < 2 ? all.subList(1, all.size()) : all));
    }
    draft.evidence(Source.class, source);
    draft.finish(Source.class, source, "publisher", "credibility");
  }

  void statement() {
    Optional<Affiliation> office = choices.oneIn(3) ? actors.office() : Optional.empty();
    Optional<Actor> speaker = office.isEmpty() ? draft.pool.pick(Actor.class) : Optional.empty();
    Id<Statement> id = draft.id("statement");
    Statement.Builder builder = Statement.builder().id(id);
    office.ifPresent(it -> inOffice(builder, it));
    speaker.ifPresent(builder::addSpeaker);
    List<Actor> others =
        choices.oneIn(6) && office.isEmpty() ? draft.pool.several(Actor.class, 2) : List.of();
    others.stream().filter(it -> !it.equals(speaker.orElse(null))).forEach(builder::addSpeaker);
    long day = draft.days.past();
    Optional<Statement> earlier =
        choices.oneIn(6)
            ? draft.retractable().filter(it -> sameSpeaker(it, speaker))
            : Optional.empty();
    if (earlier.isPresent()) {
      day = draft.days.from(draft.day(earlier.get().getId()).orElse(day));
      builder.addRetracts(earlier.get());
    }
    if (choices.oneIn(2)) {
      builder.date(draft.days.around(day));
      draft.day(id, day);
    }
    say(builder);
    Statement made =
        draft.finish(
            Statement.class,
            builder,
            "speakers",
            "capacity",
            "onBehalfOf",
            "date",
            "quotes",
            "retracts");
    earlier.ifPresent(draft::retract);
    if (made.getSpeakers().stream().allMatch(this::anonymous)) {
      draft.anonymous(made);
    }
  }

  private boolean anonymous(Id<Actor> speaker) {
    return draft.pool.find(speaker, Actor.class).filter(Actor::isAnonymous).isPresent();
  }

  private static boolean sameSpeaker(Statement earlier, Optional<Actor> speaker) {
    return speaker.filter(it -> earlier.getSpeakers().contains(it.getId())).isPresent();
  }

  /** Who speaks in an office may speak for what it is an office of. */
  private void inOffice(Statement.Builder builder, Affiliation office) {
    builder.addSpeaker(office.getMembers().get(0)).addCapacity(office);
    if (office.getSpeaksFor().orElse(office.getRole().speaking())) {
      builder.addOnBehalfOf(office.getOrganization());
    }
  }

  /** Prints the words, in the story's language or now and then in another. */
  private void say(Statement.Builder builder) {
    Tongue tongue =
        draft.multilingual && choices.oneIn(2) ? choices.pick(Tongue.ALL) : draft.tongue;
    Optional<Sentence> sentence =
        draft.printed.print(choices.pick(draft.tongue.names()), choices.pick(tongue.phrases()));
    if (sentence.isEmpty()) {
      return;
    }
    boolean quoted = choices.oneIn(2);
    Evidence whole = Printed.whole(sentence.get());
    builder.addEvidence(quoted ? whole : draft.printed.evidence(sentence.get()));
    if (quoted) {
      Quote.Builder quote = Quote.builder().text(draft.printed.part(sentence.get().phrase()));
      if (draft.multilingual) {
        quote.language(choices.pick(tongue.tags()));
      }
      if (choices.oneIn(4)) {
        quote.original(Original.of(choices.pick(Tongue.ALL).phrases().get(0), "uk"));
      }
      if (choices.oneIn(4)) {
        quote.evidence(whole);
      }
      builder.addQuote(quote.build());
    }
  }
}
