package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.statement.AttributionTerms;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Statement}, by the place of an attribute in its table. */
final class StatementAccess extends Access<Statement> {

  @Override
  @Nullable Object get(Statement owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getSpeakers();
      case 2 -> owner.getCapacity();
      case 3 -> owner.getOnBehalfOf();
      case 4 -> owner.getVerb();
      case 5 -> owner.getAudience();
      case 6 -> owner.getTerms().orElse(null);
      case 7 -> owner.getDate().orElse(null);
      case 8 -> owner.getLocations();
      case 9 -> owner.getQuotes();
      case 10 -> owner.getRetracts();
      case 11 -> owner.getAccordingTo();
      case 12 -> owner.getContradicts();
      case 13 -> owner.getVerdict().orElse(null);
      case 14 -> owner.getEvidence();
      case 15 -> owner.getNote().orElse(null);
      case 16 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Statement.Builder to = (Statement.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Statement>) value);
      case 1 -> to.addSpeaker((Id<Actor>) value);
      case 2 -> to.addCapacity((Id<Affiliation>) value);
      case 3 -> to.addOnBehalfOf((Id<Actor>) value);
      case 4 -> to.verb((ReportingVerb) value);
      case 5 -> to.addAudience((Id<Actor>) value);
      case 6 -> to.terms((AttributionTerms) value);
      case 7 -> to.date((FuzzyDate) value);
      case 8 -> to.addLocation((Id<Place>) value);
      case 9 -> to.addQuote((Quote) value);
      case 10 -> to.addRetracts((Id<Statement>) value);
      case 11 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 12 -> to.addContradicts((Id<? extends Attributed>) value);
      case 13 -> to.verdict((Verdict) value);
      case 14 -> to.addEvidence((Evidence) value);
      case 15 -> to.note((String) value);
      case 16 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Statement.builder();
  }

  @Override
  Statement build(Object builder) {
    return ((Statement.Builder) builder).build();
  }
}
