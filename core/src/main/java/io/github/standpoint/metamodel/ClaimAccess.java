package io.github.standpoint.metamodel;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Claim}, by the place of an attribute in its table. */
final class ClaimAccess extends Access<Claim> {

  @Override
  @Nullable Object get(Claim owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getSubject().orElse(null);
      case 2 -> owner.getRelation();
      case 3 -> owner.getObjects();
      case 4 -> owner.getText().orElse(null);
      case 5 -> owner.getLocations();
      case 6 -> owner.getDate().orElse(null);
      case 7 -> owner.getLegalReferences();
      case 8 -> owner.getAmount().orElse(null);
      case 9 -> owner.getQuantity().orElse(null);
      case 10 -> owner.getCertainty().orElse(null);
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
    Claim.Builder to = (Claim.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Claim>) value);
      case 1 -> to.subject((Id<? extends Element>) value);
      case 2 -> to.relation((ClaimRelation) value);
      case 3 -> to.addObject((Id<? extends Element>) value);
      case 4 -> to.text((String) value);
      case 5 -> to.addLocation((Id<Place>) value);
      case 6 -> to.date((FuzzyDate) value);
      case 7 -> to.addLegalReference((LegalReference) value);
      case 8 -> to.amount((Amount) value);
      case 9 -> to.quantity((Quantity) value);
      case 10 -> to.certainty((Certainty) value);
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
    return Claim.builder();
  }

  @Override
  Claim build(Object builder) {
    return ((Claim.Builder) builder).build();
  }
}
