package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Vote;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Place;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Stories that were made to slow a program down are judged like any other. Nothing here is timed;
 * with a rule that takes quadratic time these tests take minutes.
 */
class HostileStoryTest {
  private static final int MANY = 50_000;
  private static final State US = State.of("us", "United States");

  private static Story story(java.util.function.ObjIntConsumer<Story.Builder> each) {
    Story.Builder story = Story.builder().id("s").language("en").addActor(US);
    IntStream.range(0, MANY).forEach(it -> each.accept(story, it));
    return story.build();
  }

  /** "Aa" and "BB" have one hash, and so have all texts made of them. */
  private static String colliding(int number) {
    return IntStream.range(0, 17)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  private static Map<String, Long> codes(Story story) {
    Report report = StoryValidator.builder().maxProblems(10 * MANY).build().validate(story);
    return report.stream()
        .collect(Collectors.groupingBy(it -> it.getRule().code(), Collectors.counting()));
  }

  private static Map<String, Long> only(StandardRule rule, long count) {
    return Map.of(rule.code(), count);
  }

  private static Position.Builder position(Function<Position.Builder, Position.Builder> change) {
    return change.apply(
        Position.builder()
            .holder(US)
            .stance(Stance.OPPOSES)
            .about(US)
            .certainty(Certainty.CERTAIN));
  }

  @Test
  void idsNamesAndIdentifiersOfOneHashAreToldApart() {
    assertThat(
            codes(
                story(
                    (it, i) ->
                        it.addActor(
                            State.builder()
                                .id(colliding(i))
                                .name(colliding(i))
                                .addIdentifier(
                                    Identifier.of(IdentifierScheme.of("x-desk"), colliding(i)))
                                .build()))))
        .isEmpty();
  }

  @Test
  void votersAndHoldersOfOneHashAreToldApart() {
    Ballot.Builder ballot = Ballot.builder();
    Story.Builder story = Story.builder().id("s").language("en").addActor(US);
    for (int i = 0; i < MANY; i++) {
      State voter = State.of(colliding(i), "State " + i);
      story.addActor(voter);
      ballot.addVote(Vote.builder().actor(voter).choice(BallotChoice.FOR).build());
      int number = i;
      story.addPosition(position(it -> it.id("p" + number).holder(voter)).build());
    }
    story.addEvent(
        Event.builder()
            .id("vote")
            .kind(EventKind.VOTE)
            .status(EventStatus.OCCURRED)
            .ballot(ballot.build())
            .build());

    assertThat(codes(story.build())).isEmpty();
  }

  @Test
  void aChainOfSupersessionsIsNoCircleAndACircleIsReportedOnce() {
    Story chain =
        story(
            (it, i) -> {
              Position.Builder next = position(p -> p.id("p" + i));
              it.addPosition(
                  i == 0 ? next.build() : next.supersedes(Id.<Position>of("p" + (i - 1))).build());
            });
    Story circle =
        story(
            (it, i) ->
                it.addPosition(
                    position(p -> p.id("p" + i))
                        .supersedes(Id.<Position>of("p" + (i + MANY - 1) % MANY))
                        .build()));

    assertThat(codes(chain)).isEmpty();
    assertThat(codes(circle)).isEqualTo(only(StandardRule.REFERENCE_CYCLE, 1));
  }

  @Test
  void wholesInWholesAreFollowedAsFarAsAnybodyMeansThem() {
    Story packages =
        story(
            (it, i) ->
                it.addPackage(
                    SecurityPackage.builder()
                        .id("k" + i)
                        .title("K")
                        .addMilestone(
                            PackageMilestone.builder().status(PackageStatus.COMMITTED).build())
                        .partOf(
                            i == 0 ? java.util.List.of() : java.util.List.of(Id.of("k" + (i - 1))))
                        .build()));
    Story offices =
        story(
            (it, i) -> {
              Organization.Builder office =
                  Organization.builder()
                      .id("o" + i)
                      .name("Office " + i)
                      .kind(OrganizationKind.AGENCY);
              it.addActor(
                  i == 0 ? office.build() : office.partOf(Id.<Actor>of("o" + (i - 1))).build());
              it.addStatement(
                  Statement.builder()
                      .id("st" + i)
                      .addSpeaker(Id.<Actor>of("o" + i))
                      .addOnBehalfOf(Id.<Actor>of("o" + i))
                      .verb(ReportingVerb.SAYS)
                      .build());
            });

    assertThat(codes(packages)).containsOnlyKeys(StandardRule.PACKAGE_NO_FUNDER.code());
    assertThat(codes(offices)).isEmpty();
  }

  @Test
  void manyMissingIdsThatAreNearlyThereAreAllReported() {
    String long60 = "x".repeat(55);

    assertThat(
            codes(
                story(
                    (it, i) ->
                        it.addPlace(
                            Place.builder()
                                .id(long60 + "p" + i)
                                .name("P")
                                .partOf(Id.<Place>of(long60 + "q" + i))
                                .build()))))
        .isEqualTo(only(StandardRule.REFERENCE_UNRESOLVED, MANY));
  }

  @Test
  void wordsThatAreNearlyKnownAreAllReported() {
    assertThat(
            codes(
                story(
                    (it, i) ->
                        it.addStatement(
                            Statement.builder()
                                .id("st" + i)
                                .addSpeaker(US)
                                .verb("emphasize" + i)
                                .build()))))
        .isEqualTo(only(StandardRule.VOCABULARY_UNKNOWN_TERM, MANY));
  }

  @Test
  void wordsThatAreNearlyInALongTextAreLookedForInTheEnd() {
    String text = "a".repeat(1_000_000);
    Section section = Section.builder().id("t").kind(SectionKind.BODY).text(text).build();
    Story.Builder story = Story.builder().id("s").language("en").addActor(US).addSection(section);
    for (int i = 0; i < 500; i++) {
      String words = text.substring(0, 1_000 + i) + (i % 2 == 0 ? "b" : "");
      int number = i;
      story.addPosition(
          position(it -> it.id("p" + number)).addEvidence(Evidence.of(section, words)).build());
    }
    story.addPosition(
        position(it -> it.id("half"))
            .addEvidence(Evidence.of(section, text.substring(0, 500_000) + "b"))
            .build());

    assertThat(codes(story.build()))
        .isEqualTo(
            Map.of(
                StandardRule.EVIDENCE_NOT_IN_TEXT.code(), 251L,
                StandardRule.EVIDENCE_AMBIGUOUS.code(), 250L));
  }

  @Test
  void manyQuotesAndManyRefusalsAreComparedOnce() {
    Section section =
        Section.builder()
            .id("t")
            .kind(SectionKind.BODY)
            .text(
                IntStream.range(0, MANY)
                    .mapToObj(it -> "word " + it + ".")
                    .collect(Collectors.joining(" ")))
            .build();
    Story.Builder story = Story.builder().from(story((it, i) -> {})).addSection(section);
    Statement.Builder statement =
        Statement.builder()
            .id("st")
            .addSpeaker(US)
            .verb(ReportingVerb.SAYS)
            .addEvidence(Evidence.of(section, "word 0."));
    for (int i = 0; i < MANY; i++) {
      Evidence words = Evidence.of(section, "word " + i + ".");
      statement.addQuote(Quote.of("word " + i + ".")).addEvidence(words);
      int number = i;
      story.addPosition(
          position(it -> it.id("p" + number)).stance(Stance.REFUSES).addEvidence(words).build());
    }

    assertThat(codes(story.addStatement(statement.build()).build()))
        .containsEntry(StandardRule.EVIDENCE_NEGATION_OUTSIDE.code(), (long) MANY)
        .doesNotContainKey(StandardRule.QUOTE_NOT_IN_TEXT.code());
  }
}
