package io.github.standpoint.metamodel;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Event}, by the place of an attribute in its table. */
final class EventAccess extends Access<Event> {

  @Override
  @Nullable Object get(Event owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getKind();
      case 2 -> owner.getDescription().orElse(null);
      case 3 -> owner.getStatus();
      case 4 -> owner.getParticipants();
      case 5 -> owner.getDate().orElse(null);
      case 6 -> owner.getDateStatus().orElse(null);
      case 7 -> owner.getPreviousDate().orElse(null);
      case 8 -> owner.getEvery().orElse(null);
      case 9 -> owner.getOccurrences().orElse(null);
      case 10 -> owner.getOrdinal().orElse(null);
      case 11 -> owner.getLocations();
      case 12 -> owner.getAmount().orElse(null);
      case 13 -> owner.getQuantity().orElse(null);
      case 14 -> owner.getPartOf().orElse(null);
      case 15 -> owner.getAbout();
      case 16 -> owner.getRealizes();
      case 17 -> owner.getBallot().orElse(null);
      case 18 -> owner.getAccordingTo();
      case 19 -> owner.getContradicts();
      case 20 -> owner.getVerdict().orElse(null);
      case 21 -> owner.getEvidence();
      case 22 -> owner.getNote().orElse(null);
      case 23 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Event.Builder to = (Event.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Event>) value);
      case 1 -> to.kind((EventKind) value);
      case 2 -> to.description((String) value);
      case 3 -> to.status((EventStatus) value);
      case 4 -> to.addParticipant((Participation) value);
      case 5 -> to.date((FuzzyDate) value);
      case 6 -> to.dateStatus((DateStatus) value);
      case 7 -> to.previousDate((FuzzyDate) value);
      case 8 -> to.every((Period) value);
      case 9 -> to.occurrences((Integer) value);
      case 10 -> to.ordinal((Integer) value);
      case 11 -> to.addLocation((Id<Place>) value);
      case 12 -> to.amount((Amount) value);
      case 13 -> to.quantity((Quantity) value);
      case 14 -> to.partOf((Id<Event>) value);
      case 15 -> to.addAbout((Id<? extends Subject>) value);
      case 16 -> to.addRealizes((Id<? extends Subject>) value);
      case 17 -> to.ballot((Ballot) value);
      case 18 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 19 -> to.addContradicts((Id<? extends Attributed>) value);
      case 20 -> to.verdict((Verdict) value);
      case 21 -> to.addEvidence((Evidence) value);
      case 22 -> to.note((String) value);
      case 23 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Event.builder();
  }

  @Override
  Event build(Object builder) {
    return ((Event.Builder) builder).build();
  }
}
