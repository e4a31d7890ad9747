package io.github.standpoint.validation;

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
import io.github.standpoint.element.Evidence;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
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
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Consumer;

/** A small story that keeps all rules, and ways to change one thing in it. */
final class BaseStory {
  static final String DENIAL = "“No boots on the ground,” she said";
  static final String PLEDGE = "Norway pledged €50 billion";
  static final String OUTLOOK = "Talks may follow";
  static final String TEXT =
      "Minister Olena Koval met reporters on Monday. %s. %s. %s."
          .formatted(DENIAL, PLEDGE, OUTLOOK);

  static final Section SECTION =
      Section.builder().id("text").kind(SectionKind.BODY).text(TEXT).build();
  static final Place KYIV = Place.of("kyiv", "Kyiv");
  static final State UKRAINE =
      State.builder()
          .id("ukraine")
          .name("Ukraine")
          .country("UA")
          .addIdentifier(Identifier.of(IdentifierScheme.WIKIDATA, "Q212"))
          .build();
  static final State NORWAY = State.builder().id("norway").name("Norway").country("NO").build();
  static final Person KOVAL = Person.of("koval", "Olena Koval");
  static final Affiliation OFFICE =
      Affiliation.builder()
          .id("office")
          .addMember(KOVAL)
          .organization(UKRAINE)
          .role(Role.MINISTER)
          .addEvidence(says("Minister Olena Koval"))
          .build();
  static final Statement STATEMENT =
      Statement.builder()
          .id("denial")
          .addSpeaker(KOVAL)
          .addCapacity(OFFICE)
          .addOnBehalfOf(UKRAINE)
          .verb(ReportingVerb.SAYS)
          .addQuote(Quote.of("No boots on the ground"))
          .addEvidence(says(DENIAL))
          .build();
  static final Measure MEASURE =
      Measure.builder()
          .id("boots")
          .kind(MeasureKind.DEPLOY_GROUND_FORCES)
          .addAgent(UKRAINE)
          .build();
  static final Amount AMOUNT =
      Amount.builder()
          .value(50_000_000_000L)
          .currency("EUR")
          .currencyBasis(CurrencyBasis.WRITTEN)
          .asWritten("€50 billion")
          .build();
  static final SecurityPackage PACKAGE =
      SecurityPackage.builder()
          .id("package")
          .title("the pledge")
          .addRecipient(UKRAINE)
          .addAmount(AMOUNT)
          .addContribution(
              Contribution.builder().contributor(NORWAY).role(ContributionRole.FUNDER).build())
          .addMilestone(PackageMilestone.builder().status(PackageStatus.PLEDGED).build())
          .addEvidence(says(PLEDGE))
          .build();
  static final Event TALKS =
      Event.builder()
          .id("talks")
          .kind(EventKind.TALKS)
          .status(EventStatus.POSSIBLE)
          .addEvidence(says(OUTLOOK))
          .build();
  static final Position POSITION =
      Position.builder()
          .id("position")
          .holder(UKRAINE)
          .stance(Stance.RULES_OUT)
          .about(MEASURE)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(STATEMENT.getId())
          .addEvidence(says(DENIAL))
          .build();
  static final Likelihood LIKELIHOOD =
      Likelihood.builder().term(LikelihoodTerm.UNQUANTIFIED).asWritten("may").build();
  static final Development DEVELOPMENT =
      Development.builder()
          .id("outlook")
          .about(TALKS)
          .change(Change.HAPPENS)
          .likelihood(LIKELIHOOD)
          .addEvidence(says(OUTLOOK))
          .build();

  static final Story STORY =
      Story.builder()
          .id("story")
          .language("en")
          .published("2024-03-15")
          .addSection(SECTION)
          .addPlace(KYIV)
          .addActors(UKRAINE, NORWAY, KOVAL)
          .addAffiliation(OFFICE)
          .addStatement(STATEMENT)
          .addMeasure(MEASURE)
          .addPackage(PACKAGE)
          .addEvent(TALKS)
          .addPosition(POSITION)
          .addDevelopment(DEVELOPMENT)
          .build();

  private BaseStory() {}

  /** Evidence in the one section. */
  static Evidence says(String words) {
    return Evidence.of(SECTION, words);
  }

  static Story with(Consumer<Story.Builder> change) {
    Story.Builder story = Story.builder().from(STORY);
    change.accept(story);
    return story.build();
  }

  static Story places(Place... places) {
    return with(it -> it.places(List.of(places)));
  }

  static Story section(Consumer<Section.Builder> change) {
    Section.Builder section = Section.builder().from(SECTION);
    change.accept(section);
    return with(it -> it.sections(List.of(section.build())));
  }

  static Story statement(Consumer<Statement.Builder> change) {
    Statement.Builder statement = Statement.builder().from(STATEMENT);
    change.accept(statement);
    return with(it -> it.statements(List.of(statement.build())));
  }

  static Story measure(Consumer<Measure.Builder> change) {
    Measure.Builder measure = Measure.builder().from(MEASURE);
    change.accept(measure);
    return with(it -> it.measures(List.of(measure.build())));
  }

  static Story securityPackage(Consumer<SecurityPackage.Builder> change) {
    SecurityPackage.Builder changed = SecurityPackage.builder().from(PACKAGE);
    change.accept(changed);
    return with(it -> it.packages(List.of(changed.build())));
  }

  /** The package with one amount, of which nothing is given but what the change gives. */
  static Story amount(Consumer<Amount.Builder> parts) {
    Amount.Builder amount = Amount.builder().currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
    parts.accept(amount);
    return securityPackage(it -> it.amounts(List.of(amount.build())));
  }

  static Story event(Consumer<Event.Builder> change) {
    Event.Builder event = Event.builder().from(TALKS);
    change.accept(event);
    return with(it -> it.events(List.of(event.build())));
  }

  static Story position(Consumer<Position.Builder> change) {
    Position.Builder position = Position.builder().from(POSITION);
    change.accept(position);
    return with(it -> it.positions(List.of(position.build())));
  }

  /** The development with a likelihood of which nothing is given but what the change gives. */
  static Story likelihood(Consumer<Likelihood.Builder> parts) {
    Likelihood.Builder likelihood = Likelihood.builder();
    parts.accept(likelihood);
    Development.Builder development =
        Development.builder().from(DEVELOPMENT).likelihood(likelihood.build());
    return with(it -> it.developments(List.of(development.build())));
  }
}
