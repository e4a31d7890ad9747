package io.github.standpoint.sentence;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.Participation;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Implications and developments in words, each with its hedge. */
final class Outlook {
  private static final Set<Effect> ON_THINGS =
      Set.of(
          Effect.INCREASES,
          Effect.REDUCES,
          Effect.ENABLES,
          Effect.PREVENTS,
          Effect.NECESSITATES,
          Effect.TRIGGERS,
          Effect.ENDS);
  private static final Verb MONITOR = new Verb("monitors", "monitor", "monitor");
  private static final Verb TAKE_PLACE = new Verb("takes place", "take place", "take place");

  private final Narrator narrator;
  private final Hedges hedges;

  Outlook(Narrator narrator) {
    this.narrator = narrator;
    this.hedges = new Hedges(narrator.phrases);
  }

  /** Returns {@code the position that … may influence NATO}. */
  String clause(Implication implication, int depth) {
    return clause(implication, Hedge.OWN, depth);
  }

  /** Returns the clause as others take it up, who deny it or set it as a condition. */
  String plainClause(Implication implication, int depth) {
    return clause(implication, Hedge.OF_OTHERS, depth);
  }

  private String clause(Implication implication, Hedge hedge, int depth) {
    Noun cause = narrator.things.noun(implication.getCause(), depth);
    Verb effect = narrator.phrases.verb("effect", implication.getEffect());
    return say(
        cause, effect, " " + affected(implication, depth), implication.getLikelihood(), hedge);
  }

  private String affected(Implication implication, int depth) {
    List<Id<? extends Element>> affects = implication.getAffects();
    if (affects.isEmpty()) {
      return implication.getDescription().map(English::quoted).orElse("something not said");
    }
    String all = narrator.things.nouns(affects, "and", depth).text();
    if (!implication.isAffectsRelation()) {
      return ofSomething(implication) ? "something that concerns " + all : all;
    }
    return switch (affects.size()) {
      case 1 -> "the relations of " + all;
      case 2 -> "the relation between " + all;
      default -> "the relations among " + all;
    };
  }

  /** One can strengthen or influence an actor, but what is reduced or ended is something of his. */
  private boolean ofSomething(Implication implication) {
    return ON_THINGS.contains(implication.getEffect())
        && implication.getAffects().stream()
            .anyMatch(it -> narrator.elements.find(it, Actor.class).isPresent());
  }

  /** Returns {@code the expectation that …}, or {@code the question whether …} if left open. */
  Noun noun(Implication implication, int depth) {
    if (implication.getLikelihood().getTerm().equals(LikelihoodTerm.NOT_ASSESSED)) {
      Noun cause = narrator.things.noun(implication.getCause(), depth);
      String effect = narrator.phrases.verb("effect", implication.getEffect()).after(cause);
      return Noun.singular(
          "the question whether " + cause + " " + effect + " " + affected(implication, depth));
    }
    return Noun.singular("the expectation that " + clause(implication, depth));
  }

  /** Returns {@code European allies may station forces in Ukraine}. */
  String clause(Development development, int depth) {
    return clause(development, Hedge.OWN, depth);
  }

  /** Returns the clause as others take it up, who deny it or set it as a condition. */
  String plainClause(Development development, int depth) {
    return clause(development, Hedge.OF_OTHERS, depth);
  }

  /** Who hedges: the story, or others who deny it, wish it or set it as a condition. */
  private enum Hedge {
    OWN,
    OF_OTHERS
  }

  /** Where others say what they think of it, that nobody has assessed it need not be said. */
  private String say(Noun subject, Verb verb, String rest, Likelihood likelihood, Hedge hedge) {
    boolean open = likelihood.getTerm().equals(LikelihoodTerm.NOT_ASSESSED);
    return open && hedge == Hedge.OF_OTHERS
        ? subject + " " + verb.after(subject) + rest
        : hedges.say(subject, verb, rest, likelihood);
  }

  /** Returns the clause behind a word such as {@code that}, its conditions before it. */
  String behind(String word, Development development, int depth) {
    return behind(word, development, Hedge.OWN, depth);
  }

  /** Returns the clause as others take it up behind a word, its conditions before it. */
  String plainBehind(String word, Development development, int depth) {
    return behind(word, development, Hedge.OF_OTHERS, depth);
  }

  private String behind(String word, Development development, Hedge hedge, int depth) {
    String conditions = narrator.conditions.of(development.getConditions(), depth);
    return word
        + (conditions.isEmpty() ? " " : conditions + ", ")
        + clause(development, "", hedge, depth);
  }

  private String clause(Development development, Hedge hedge, int depth) {
    String conditions = narrator.conditions.of(development.getConditions(), depth);
    return clause(development, conditions, hedge, depth);
  }

  private String clause(Development development, String conditions, Hedge hedge, int depth) {
    Likelihood likelihood = development.getLikelihood();
    Optional<Measure> act = act(development, depth);
    String rest = when(development, act) + conditions;
    if (development.getChange().equals(Change.IS_MONITORED) && !development.getBy().isEmpty()) {
      Noun watchers = narrator.things.nouns(development.getBy(), "and", depth);
      String watched = " " + subject(development, depth) + rest;
      return say(watchers, MONITOR, watched, likelihood, hedge);
    }
    if (act.isPresent()) {
      Noun agents = narrator.acts.agents(act.get(), depth + 1);
      String goals = narrator.acts.rest(act.get(), depth + 1) + by(development, act.get(), depth);
      Verb verb = narrator.acts.verb(act.get());
      return say(agents, verb, goals + rest, likelihood, hedge);
    }
    Verb change = happens(development) ? TAKE_PLACE : verb(development);
    String tail = by(development, null, depth) + rest;
    return say(subject(development, depth), change, tail, likelihood, hedge);
  }

  private Verb verb(Development development) {
    return narrator.phrases.verb("change", development.getChange());
  }

  /** Returns whether it is an event that comes about, and so takes place. */
  private boolean happens(Development development) {
    return development.getChange().equals(Change.HAPPENS) && event(development).isPresent();
  }

  private Optional<Event> event(Development development) {
    return development.getAbout().flatMap(it -> narrator.elements.find(it, Event.class));
  }

  /** Returns the act that somebody named may do, if that is what the development says. */
  private Optional<Measure> act(Development development, int depth) {
    return development
        .getAbout()
        .filter(it -> depth < Things.DEEPEST && development.getChange().equals(Change.HAPPENS))
        .flatMap(it -> narrator.elements.find(it, Measure.class))
        .filter(it -> !it.getAgents().isEmpty());
  }

  private Noun subject(Development development, int depth) {
    if (depth < Things.DEEPEST && happens(development)) {
      return narrator.happenings.plain(event(development).orElseThrow(), depth + 1);
    }
    return development
        .getAbout()
        .map(it -> narrator.things.noun(it, depth))
        .or(() -> development.getDescription().map(it -> Noun.singular(English.quoted(it))))
        .orElse(Noun.singular("something not said"));
  }

  private String by(Development development, @Nullable Measure act, int depth) {
    List<Id<Actor>> by = development.getBy();
    boolean agents = act != null && act.getAgents().equals(by);
    boolean participants =
        happens(development)
            && event(development).orElseThrow().getParticipants().stream()
                .map(Participation::getActor)
                .toList()
                .containsAll(by);
    return by.isEmpty() || agents || participants
        ? ""
        : ", by " + narrator.things.nouns(by, "and", depth);
  }

  /** The time that is meant for the act stands in its words already. */
  private static String when(Development development, Optional<Measure> act) {
    Optional<FuzzyDate> meant = act.flatMap(Measure::getDuring);
    return development
            .getDate()
            .filter(it -> !meant.equals(Optional.of(it)))
            .map(it -> " " + Dates.phrase(it))
            .orElse("")
        + development.getHorizon().map(it -> ", looking ahead to " + Dates.words(it)).orElse("");
  }

  /** Returns {@code the expansion of …}, or {@code the prospect that …} if a hedge must stay. */
  Noun noun(Development development, int depth) {
    LikelihoodTerm term = development.getLikelihood().getTerm();
    if (!term.equals(LikelihoodTerm.NOT_ASSESSED) || !development.getConditions().isEmpty()) {
      return Noun.singular(behind("the prospect that", development, depth));
    }
    String change =
        narrator.phrases.column(
            "change",
            development.getChange(),
            3,
            "the change " + English.quoted(Phrases.plain(development.getChange())) + " of");
    return Noun.singular(change + " " + subject(development, depth) + by(development, null, depth));
  }
}
