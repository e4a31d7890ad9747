package io.github.standpoint.metamodel;

import io.github.standpoint.Encoding;
import io.github.standpoint.Revision;
import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Story}, by the place of an attribute in its table. */
final class StoryAccess extends Access<Story> {

  @Override
  @Nullable Object get(Story owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getStandpoint();
      case 1 -> owner.getId();
      case 2 -> owner.getHeadline().orElse(null);
      case 3 -> owner.getLanguage();
      case 4 -> owner.getPublished().orElse(null);
      case 5 -> owner.getUpdated().orElse(null);
      case 6 -> owner.getPublisher().orElse(null);
      case 7 -> owner.getRevision().orElse(null);
      case 8 -> owner.getEncoding().orElse(null);
      case 9 -> owner.getSections();
      case 10 -> owner.getPlaces();
      case 11 -> owner.getActors();
      case 12 -> owner.getAffiliations();
      case 13 -> owner.getSources();
      case 14 -> owner.getStatements();
      case 15 -> owner.getClaims();
      case 16 -> owner.getMeasures();
      case 17 -> owner.getProposals();
      case 18 -> owner.getPackages();
      case 19 -> owner.getEvents();
      case 20 -> owner.getPositions();
      case 21 -> owner.getImplications();
      case 22 -> owner.getDevelopments();
      case 23 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Story.Builder to = (Story.Builder) builder;
    switch (attribute) {
      case 0 -> to.standpoint((String) value);
      case 1 -> to.id((Id<Story>) value);
      case 2 -> to.headline((String) value);
      case 3 -> to.language((String) value);
      case 4 -> to.published((FuzzyDate) value);
      case 5 -> to.updated((FuzzyDate) value);
      case 6 -> to.publisher((Id<Actor>) value);
      case 7 -> to.revision((Revision) value);
      case 8 -> to.encoding((Encoding) value);
      case 9 -> to.addSection((Section) value);
      case 10 -> to.addPlace((Place) value);
      case 11 -> to.addActor((Actor) value);
      case 12 -> to.addAffiliation((Affiliation) value);
      case 13 -> to.addSource((Source) value);
      case 14 -> to.addStatement((Statement) value);
      case 15 -> to.addClaim((Claim) value);
      case 16 -> to.addMeasure((Measure) value);
      case 17 -> to.addProposal((Proposal) value);
      case 18 -> to.addPackage((SecurityPackage) value);
      case 19 -> to.addEvent((Event) value);
      case 20 -> to.addPosition((Position) value);
      case 21 -> to.addImplication((Implication) value);
      case 22 -> to.addDevelopment((Development) value);
      case 23 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Story.builder();
  }

  @Override
  Story build(Object builder) {
    return ((Story.Builder) builder).build();
  }
}
