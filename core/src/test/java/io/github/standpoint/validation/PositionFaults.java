package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.OUTLOOK;
import static io.github.standpoint.validation.BaseStory.POSITION;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static io.github.standpoint.validation.BaseStory.position;
import static io.github.standpoint.validation.BaseStory.says;
import static io.github.standpoint.validation.BaseStory.with;

import io.github.standpoint.Story;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.StandardRule;
import java.util.List;
import java.util.function.Consumer;

/** What positions can get wrong. */
final class PositionFaults {

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE,
              "/positions/0/stance",
              byNorway(Stance.REJECTS),
              byNorway(Stance.RULES_OUT)),
          new OneFault(
              StandardRule.POSITION_CONTRADICTS_ITSELF,
              "/positions/1/stance",
              second(it -> it.stance(Stance.INTENDS).certainty(Certainty.POSSIBLE)),
              second(it -> it.stance(Stance.INTENDS))),
          new OneFault(
              StandardRule.POSITION_SUPERSEDES_LATER,
              "/positions/1/supersedes",
              superseding("2024-03-12"),
              superseding("2024-01")),
          new OneFault(
              StandardRule.POSITION_SUPERSEDES_ANOTHER_HOLDER,
              "/positions/1/supersedes",
              second(it -> it.stance(Stance.OPPOSES).supersedes(POSITION)),
              second(it -> it.holder(NORWAY).stance(Stance.OPPOSES).supersedes(POSITION))),
          new OneFault(
              StandardRule.POSITION_REACTION_BEFORE_CAUSE,
              "/positions/0/date",
              welcome("2024-03-12"),
              welcome("2024-03-01")),
          new OneFault(
              StandardRule.POSITION_NEGATION_LOST,
              "/positions/0/stance",
              position(it -> it.stance(Stance.INTENDS).evidence(List.of(says(OUTLOOK)))),
              position(it -> it.stance(Stance.INTENDS))),
          new OneFault(
              StandardRule.STANCE_DOES_NOT_FIT,
              "/positions/0/stance",
              position(it -> it.stance(Stance.DENIES).about(TALKS)),
              position(it -> it.stance(Stance.DENIES))));

  private PositionFaults() {}

  private static Story byNorway(Stance stance) {
    return position(it -> it.holder(NORWAY).stance(stance));
  }

  private static Story second(Consumer<Position.Builder> change) {
    Position.Builder second = Position.builder().from(POSITION).id("second");
    change.accept(second);
    return with(it -> it.addPosition(second.build()));
  }

  private static Story superseding(String date) {
    Position first = Position.builder().from(POSITION).date("2024-03-08").build();
    Position second =
        Position.builder()
            .from(POSITION)
            .id("second")
            .stance(Stance.CONSIDERS)
            .date(date)
            .supersedes(first)
            .build();
    return with(it -> it.positions(List.of(first, second)));
  }

  private static Story welcome(String date) {
    Event event =
        Event.builder().from(TALKS).status(EventStatus.OCCURRED).date("2024-03-08").build();
    Position welcome =
        Position.builder().from(POSITION).stance(Stance.WELCOMES).about(event).date(date).build();
    return with(it -> it.events(List.of(event)).positions(List.of(welcome)));
  }
}
