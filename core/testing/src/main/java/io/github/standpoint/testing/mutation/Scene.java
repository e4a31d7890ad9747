package io.github.standpoint.testing.mutation;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A handful of things that keep all rules and have nothing to do with the story that they may be
 * added to: their ids and names are new to it, they happened before it, and they have evidence in a
 * section of their own.
 */
final class Scene {
  static final String DENIAL = "“No boots on the ground,” she said";
  static final String PLEDGE = "Norway pledged €50 billion";
  static final String OUTLOOK = "Talks may follow";
  static final String TEXT =
      "Minister Marit Aas met reporters on Monday. %s. %s. %s.".formatted(DENIAL, PLEDGE, OUTLOOK);

  /** The sum that the pledge is about. */
  static final long FIFTY_BILLION = 50_000_000_000L;

  final Section section;
  final Place narva;
  final State estonia;
  final State norway;
  final Person minister;
  final Affiliation office;
  final Statement statement;
  final Measure measure;
  final SecurityPackage aid;
  final Event talks;
  final Position position;
  final Development outlook;

  private final Story story;
  private final String suffix;

  private Scene(Story story, String suffix) {
    this.story = story;
    this.suffix = suffix;
    this.section = Section.builder().id(id("scene")).kind(SectionKind.BODY).text(TEXT).build();
    this.narva = Place.of(id("narva"), "Narva");
    this.estonia = State.of(id("estonia"), "Estonia" + suffix);
    this.norway = State.of(id("norway"), "Norway" + suffix);
    this.minister = Person.of(id("aas"), "Marit Aas" + suffix);
    this.office =
        Affiliation.builder()
            .id(id("office"))
            .addMember(minister)
            .organization(estonia)
            .role(Role.MINISTER)
            .addEvidence(says("Minister Marit Aas"))
            .build();
    this.statement =
        Statement.builder()
            .id(id("denial"))
            .addSpeaker(minister)
            .addCapacity(office)
            .addOnBehalfOf(estonia)
            .verb(ReportingVerb.SAYS)
            .addQuote(Quote.of("No boots on the ground"))
            .addEvidence(says(DENIAL))
            .build();
    this.measure =
        Measure.builder()
            .id(id("boots"))
            .kind(MeasureKind.DEPLOY_GROUND_FORCES)
            .addAgent(estonia)
            .build();
    this.aid =
        SecurityPackage.builder()
            .id(id("aid"))
            .title("the pledge")
            .addRecipient(estonia)
            .addAmount(euros(FIFTY_BILLION).asWritten("€50 billion").build())
            .addContribution(
                Contribution.builder().contributor(norway).role(ContributionRole.FUNDER).build())
            .addMilestone(PackageMilestone.builder().status(PackageStatus.PLEDGED).build())
            .addEvidence(says(PLEDGE))
            .build();
    this.talks =
        Event.builder()
            .id(id("talks"))
            .kind(EventKind.TALKS)
            .status(EventStatus.POSSIBLE)
            .addEvidence(says(OUTLOOK))
            .build();
    this.position =
        Position.builder()
            .id(id("position"))
            .holder(estonia)
            .stance(Stance.RULES_OUT)
            .about(measure)
            .certainty(Certainty.CERTAIN)
            .addAccordingTo(statement)
            .addEvidence(says(DENIAL))
            .build();
    this.outlook =
        Development.builder()
            .id(id("outlook"))
            .about(talks)
            .change(Change.HAPPENS)
            .likelihood(Likelihood.unquantified("may"))
            .addEvidence(says(OUTLOOK))
            .build();
  }

  /** Returns a scene that can be added to this story. */
  static Scene beside(Story story) {
    String all = story.toString().toLowerCase(java.util.Locale.ROOT);
    for (int number = 1; ; number++) {
      Scene scene = new Scene(story, number == 1 ? "" : " " + number);
      boolean taken =
          Stream.concat(
                  scene.all().map(Element::getId).map(Object::toString),
                  Stream.of("Estonia", "Norway", "Marit Aas").map(it -> it + scene.suffix))
              .anyMatch(it -> all.contains(it.toLowerCase(java.util.Locale.ROOT)));
      if (!taken && !all.contains(scene.section.getId().toString())) {
        return scene;
      }
    }
  }

  /** Returns all that this scene has but for its section, what is referred to first. */
  private Stream<Element> all() {
    return Stream.of(
        narva, estonia, norway, minister, office, statement, measure, aid, talks, position,
        outlook);
  }

  /** Returns what has this id, if it is of this scene. */
  Stream<Object> find(String id) {
    return Stream.concat(Stream.of(section), all())
        .filter(
            it -> (it == section ? section.getId() : ((Element) it).getId()).toString().equals(id))
        .map(Object.class::cast);
  }

  /** Returns an id that begins with this word and that nothing else has. */
  String id(String word) {
    return word + "-added" + suffix.strip();
  }

  Story story() {
    return story;
  }

  /** Returns this scene beside the story changed in this way. */
  Scene beside(Consumer<Story.Builder> change) {
    Story.Builder changed = Story.builder().from(story);
    change.accept(changed);
    return new Scene(changed.build(), suffix);
  }

  /** Returns evidence in the section of this scene. */
  Evidence says(String words) {
    return Evidence.of(section, words);
  }

  static Amount.Builder euros(long value) {
    return Amount.builder().value(value).currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
  }

  Statement statement(Consumer<Statement.Builder> change) {
    Statement.Builder changed = Statement.builder().from(statement);
    change.accept(changed);
    return changed.build();
  }

  Measure measure(Consumer<Measure.Builder> change) {
    Measure.Builder changed = Measure.builder().from(measure);
    change.accept(changed);
    return changed.build();
  }

  SecurityPackage aid(Consumer<SecurityPackage.Builder> change) {
    SecurityPackage.Builder changed = SecurityPackage.builder().from(aid);
    change.accept(changed);
    return changed.build();
  }

  Event talks(Consumer<Event.Builder> change) {
    Event.Builder changed = Event.builder().from(talks);
    change.accept(changed);
    return changed.build();
  }

  Position position(Consumer<Position.Builder> change) {
    Position.Builder changed = Position.builder().from(position);
    change.accept(changed);
    return changed.build();
  }

  /** Returns a fault of the whole story. */
  Fault whole(String pointer, Consumer<Story.Builder> kept, Consumer<Story.Builder> broken) {
    return new Fault(beside(kept).story, beside(broken).story, pointer);
  }

  /** Returns a fault of the one thing in which the two differ. */
  Fault in(Object kept, Object broken, String rest) {
    return in(List.of(kept), List.of(broken), rest);
  }

  /** Returns a fault that stands in the last of these. */
  Fault in(List<?> kept, List<?> broken, String rest) {
    Graft grafted = new Graft(this).all(broken);
    return new Fault(new Graft(this).all(kept).story(), grafted.story(), grafted.last() + rest);
  }
}
