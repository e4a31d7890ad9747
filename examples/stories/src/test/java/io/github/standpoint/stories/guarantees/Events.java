package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Actors.EUROPEAN_LEADERS;
import static io.github.standpoint.stories.guarantees.Actors.PUTIN;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIA;
import static io.github.standpoint.stories.guarantees.Actors.TRUMP;
import static io.github.standpoint.stories.guarantees.Actors.UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.US;
import static io.github.standpoint.stories.guarantees.Actors.ZELENSKY;
import static io.github.standpoint.stories.guarantees.Measures.GUARANTEES_FOR_UKRAINE;
import static io.github.standpoint.stories.guarantees.Measures.PEACE;
import static io.github.standpoint.stories.guarantees.Statements.MENTION;
import static io.github.standpoint.stories.guarantees.Text.happening;
import static io.github.standpoint.stories.guarantees.Text.important;
import static io.github.standpoint.stories.guarantees.Text.next;

import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import java.util.List;

/** What goes on, and the meetings that may come. */
final class Events {
  static final Event TRUMP_PUTIN_TALKS =
      Event.builder()
          .id("trump-putin-talks")
          .kind(EventKind.TALKS)
          .description("discussions with Putin")
          .status(EventStatus.ONGOING)
          .addParticipant(participant(TRUMP, US))
          .addParticipant(participant(PUTIN, RUSSIA))
          .addAccordingTo(MENTION.getId())
          .addEvidence(
              happening(
                  "Trump also mentioned ongoing discussions with Russian President Vladimir Putin"))
          .build();

  static final Event PEACE_NEGOTIATIONS =
      Event.builder()
          .id("peace-negotiations")
          .kind(EventKind.TALKS)
          .description("peace negotiations")
          .status(EventStatus.ONGOING)
          .addAbout(PEACE)
          .addEvidence(important("ongoing peace negotiations"))
          .build();

  static final Event FURTHER_TRUMP_PUTIN_TALKS =
      Event.builder()
          .id("further-trump-putin-talks")
          .kind(EventKind.TALKS)
          .description("further diplomatic engagements")
          .status(EventStatus.POSSIBLE)
          .addParticipant(participant(TRUMP, US))
          .addParticipant(participant(PUTIN, RUSSIA))
          .addEvidence(
              next(
                  "Future developments may include further diplomatic engagements between "
                      + "President Trump and President Putin"))
          .build();

  static final Event TALKS_WITH_EUROPEAN_LEADERS =
      Event.builder()
          .id("talks-with-european-leaders")
          .kind(EventKind.TALKS)
          .description("discussions on security arrangements for Ukraine")
          .status(EventStatus.POSSIBLE)
          .addParticipant(Participation.of(EUROPEAN_LEADERS))
          .addAbout(GUARANTEES_FOR_UKRAINE)
          .addEvidence(
              next("discussions with European leaders on security arrangements for Ukraine"))
          .build();

  static final Event PUTIN_ZELENSKY_MEETING =
      Event.builder()
          .id("putin-zelensky-meeting")
          .kind(EventKind.MEETING)
          .description("bilateral meeting")
          .status(EventStatus.POSSIBLE)
          .addParticipant(participant(PUTIN, RUSSIA))
          .addParticipant(participant(ZELENSKY, UKRAINE))
          .addEvidence(
              next(
                  "potential for a bilateral meeting between Putin and Ukrainian President Zelensky"))
          .build();

  /** Returns the events, in the order of the text. */
  static List<Event> events() {
    return List.of(
        TRUMP_PUTIN_TALKS,
        PEACE_NEGOTIATIONS,
        FURTHER_TRUMP_PUTIN_TALKS,
        TALKS_WITH_EUROPEAN_LEADERS,
        PUTIN_ZELENSKY_MEETING);
  }

  private static Participation participant(Person person, State onBehalfOf) {
    return Participation.builder().actor(person).onBehalfOf(onBehalfOf).build();
  }

  private Events() {}
}
