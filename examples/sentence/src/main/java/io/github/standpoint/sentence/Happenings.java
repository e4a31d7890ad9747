package io.github.standpoint.sentence;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.ParticipantRole;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events in words: a meeting between A and B. */
final class Happenings {
  private static final Set<EventKind> MUTUAL =
      Set.of(EventKind.TALKS, EventKind.MEETING, EventKind.SUMMIT, EventKind.CALL);

  private final Narrator narrator;

  Happenings(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code a possible meeting between A and B}: with the status, unless it occurred. */
  Noun noun(Event event, int depth) {
    Noun plain = plain(event, depth);
    if (narrator.saying.already(event)) {
      return plain;
    }
    if (event.getStatus() == EventStatus.DID_NOT_OCCUR) {
      return plain.with(", which did not occur");
    }
    String adjective = narrator.phrases.column("status", event.getStatus(), 2, "");
    return adjective.isEmpty()
        ? plain
        : new Noun(English.withAdjective(adjective, plain.text()), plain.plural());
  }

  /** Returns {@code a meeting between A and B is possible}. */
  String clause(Event event, int depth) {
    Noun subject = plain(event, depth);
    return subject
        + " "
        + narrator.phrases.verb("status", event.getStatus()).after(subject)
        + date(event);
  }

  /** Returns the event with its status and without its date. */
  String status(Event event) {
    Noun subject = plain(event, 0);
    return subject + " " + narrator.phrases.verb("status", event.getStatus()).after(subject);
  }

  /** Returns {@code a meeting between A and B takes place}, whatever its status. */
  String takingPlace(Event event, int depth) {
    Noun subject = plain(event, depth);
    if (event.getStatus() == EventStatus.ONGOING
        || event.getStatus() == EventStatus.DID_NOT_OCCUR) {
      return clause(event, depth);
    }
    return subject + (subject.plural() ? " take place" : " takes place");
  }

  /** Returns the event without its status. */
  Noun plain(Event event, int depth) {
    return narrator.saying.already(event)
        ? Saying.that(ofItsKind(event))
        : narrator.saying.during(event, () -> described(event, depth, false));
  }

  private Noun described(Event event, int depth, boolean mandates) {
    return kind(event, depth)
        .with(
            participants(event, depth, mandates)
                + about(event, depth)
                + narrator.limits.places(event.getLocations(), "in"));
  }

  /** Returns the event with its status, its dates, and for whom the participants act. */
  String told(Event event) {
    Noun subject = narrator.saying.during(event, () -> described(event, 0, true));
    StringBuilder text = new StringBuilder(subject.text()).append(' ');
    text.append(narrator.phrases.verb("status", event.getStatus()).after(subject));
    text.append(dates(event));
    event.getQuantity().ifPresent(it -> text.append(", ").append(narrator.figures.told(it)));
    event.getAmount().ifPresent(it -> text.append(", ").append(narrator.figures.told(it)));
    event
        .getPartOf()
        .ifPresent(it -> text.append(", as part of ").append(narrator.things.noun(it, 0)));
    if (!event.getRealizes().isEmpty() && !event.getKind().equals(EventKind.ACT)) {
      text.append(event.getStatus() == EventStatus.OCCURRED ? ", carrying out " : ", to carry out ")
          .append(narrator.things.nouns(event.getRealizes(), "and", 0));
    }
    return text.toString();
  }

  private static String date(Event event) {
    return event.getDate().map(it -> " " + date(event.getStatus(), it)).orElse("");
  }

  private static String date(EventStatus status, FuzzyDate date) {
    if (status == EventStatus.POSTPONED) {
      return "to " + (date.interval() ? "a time " : "") + Dates.words(date);
    }
    boolean ahead = status == EventStatus.PLANNED || status == EventStatus.POSSIBLE;
    return ahead && !date.interval() ? "for " + Dates.words(date) : Dates.phrase(date);
  }

  private static String dates(Event event) {
    StringBuilder text = new StringBuilder();
    text.append(date(event));
    event.getDateStatus().ifPresent(it -> text.append(", date ").append(Phrases.plain(it)));
    if (event.getDate().isEmpty() && event.getDateStatus().isEmpty()) {
      text.append(", no date given");
    }
    event
        .getPreviousDate()
        .ifPresent(it -> text.append(", earlier set for ").append(Dates.words(it)));
    event.getEvery().ifPresent(it -> text.append(", every ").append(Periods.repeated(it)));
    event.getOccurrences().ifPresent(it -> text.append(", ").append(it).append(" times"));
    event
        .getOrdinal()
        .ifPresent(it -> text.append(", for the ").append(English.ordinal(it)).append(" time"));
    return text.toString();
  }

  private Noun kind(Event event, int depth) {
    if (event.getKind().equals(EventKind.ACT) && !event.getRealizes().isEmpty()) {
      return narrator.things.nouns(event.getRealizes(), "and", depth);
    }
    return ofItsKind(event);
  }

  private Noun ofItsKind(Event event) {
    String itself = "an event of the kind " + English.quoted(Phrases.plain(event.getKind()));
    String noun = narrator.phrases.column("event", event.getKind(), 0, itself);
    return new Noun(noun, English.plural(noun));
  }

  private String about(Event event, int depth) {
    List<Id<? extends Subject>> about = event.getAbout();
    if (about.isEmpty() || saidByTheAct(event)) {
      return "";
    }
    String preposition = narrator.phrases.column("event", event.getKind(), 1, "on");
    return " " + preposition + " " + narrator.things.nouns(about, "and", depth);
  }

  private String participants(Event event, int depth, boolean mandates) {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    for (Participation one : event.getParticipants()) {
      if (!saidByTheAct(event, one)) {
        String word = one.getRole().map(it -> word(event, it)).orElse(plainWord(event));
        byWord
            .computeIfAbsent(word, it -> new ArrayList<>())
            .add(participant(one, depth, mandates));
      }
    }
    StringBuilder text = new StringBuilder();
    byWord.forEach(
        (word, actors) ->
            text.append(' ')
                .append(word)
                .append(' ')
                .append(English.join(Things.some(actors, depth - 1, it -> it), "and")));
    return text.toString();
  }

  /** An act that is carried out has its agents in its words already. */
  private boolean saidByTheAct(Event event, Participation one) {
    return event.getKind().equals(EventKind.ACT)
        && one.getPresence().isEmpty()
        && event.getRealizes().stream()
            .flatMap(it -> narrator.elements.find(it, Measure.class).stream())
            .anyMatch(it -> it.getAgents().contains(one.getActor()));
  }

  /** An act that is carried out on a text has the text in its words already. */
  private boolean saidByTheAct(Event event) {
    return event.getKind().equals(EventKind.ACT)
        && event.getRealizes().stream()
            .flatMap(it -> narrator.elements.find(it, Measure.class).stream())
            .anyMatch(it -> it.getObjects().containsAll(event.getAbout()));
  }

  private static String plainWord(Event event) {
    if (!MUTUAL.contains(event.getKind())) {
      return "by";
    }
    List<Participation> all = event.getParticipants();
    boolean pair = all.size() == 2 && all.stream().allMatch(it -> it.getRole().isEmpty());
    return pair ? "between" : "involving";
  }

  private String word(Event event, ParticipantRole role) {
    String word = narrator.phrases.column("participant", role, 0, "with");
    String kinds = narrator.phrases.column("participant", role, 2, "");
    boolean said = List.of(kinds.split(", ")).contains(event.getKind().text());
    return said ? narrator.phrases.column("participant", role, 1, word) : word;
  }

  private String participant(Participation one, int depth, boolean mandates) {
    List<String> remarks = new ArrayList<>();
    one.getRole()
        .filter(it -> !narrator.phrases.has("participant", it))
        .ifPresent(it -> remarks.add(English.quoted(Phrases.plain(it))));
    one.getOnBehalfOf()
        .filter(it -> mandates)
        .ifPresent(it -> remarks.add("for " + narrator.things.noun(it, depth)));
    one.getPresence()
        .filter(it -> mandates || it != Presence.TOOK_PART)
        .ifPresent(it -> remarks.add(narrator.phrases.of("presence", it)));
    String actor = narrator.things.noun(one.getActor(), depth).text();
    return remarks.isEmpty() ? actor : actor + " (" + String.join(", ", remarks) + ")";
  }
}
