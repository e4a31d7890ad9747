package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.Standing;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.value.FuzzyDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Affiliation}, by the place of an attribute in its table. */
final class AffiliationAccess extends Access<Affiliation> {

  @Override
  @Nullable Object get(Affiliation owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getMembers();
      case 2 -> owner.getOrganization();
      case 3 -> owner.getRole();
      case 4 -> owner.getStanding().orElse(null);
      case 5 -> owner.getTitle().orElse(null);
      case 6 -> owner.getOrdinal().orElse(null);
      case 7 -> owner.getDuring().orElse(null);
      case 8 -> owner.getSpeaksFor().orElse(null);
      case 9 -> owner.getAccordingTo();
      case 10 -> owner.getContradicts();
      case 11 -> owner.getVerdict().orElse(null);
      case 12 -> owner.getEvidence();
      case 13 -> owner.getNote().orElse(null);
      case 14 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Affiliation.Builder to = (Affiliation.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Affiliation>) value);
      case 1 -> to.addMember((Id<Actor>) value);
      case 2 -> to.organization((Id<Actor>) value);
      case 3 -> to.role((Role) value);
      case 4 -> to.standing((Standing) value);
      case 5 -> to.title((String) value);
      case 6 -> to.ordinal((Integer) value);
      case 7 -> to.during((FuzzyDate) value);
      case 8 -> to.speaksFor((Boolean) value);
      case 9 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 10 -> to.addContradicts((Id<? extends Attributed>) value);
      case 11 -> to.verdict((Verdict) value);
      case 12 -> to.addEvidence((Evidence) value);
      case 13 -> to.note((String) value);
      case 14 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Affiliation.builder();
  }

  @Override
  Affiliation build(Object builder) {
    return ((Affiliation.Builder) builder).build();
  }
}
