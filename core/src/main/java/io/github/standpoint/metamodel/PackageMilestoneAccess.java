package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads and fills values of {@link PackageMilestone}, by the place of an attribute in its table.
 */
final class PackageMilestoneAccess extends Access<PackageMilestone> {

  @Override
  @Nullable Object get(PackageMilestone owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getStatus();
      case 1 -> owner.getDate().orElse(null);
      case 2 -> owner.getExpected().orElse(null);
      case 3 -> owner.getDateStatus().orElse(null);
      case 4 -> owner.getEvent().orElse(null);
      case 5 -> owner.getComponents();
      case 6 -> owner.getContributor().orElse(null);
      case 7 -> owner.getAmount().orElse(null);
      case 8 -> owner.getQuantity().orElse(null);
      case 9 -> owner.getBy();
      case 10 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    PackageMilestone.Builder to = (PackageMilestone.Builder) builder;
    switch (attribute) {
      case 0 -> to.status((PackageStatus) value);
      case 1 -> to.date((FuzzyDate) value);
      case 2 -> to.expected((FuzzyDate) value);
      case 3 -> to.dateStatus((DateStatus) value);
      case 4 -> to.event((Id<? extends Subject>) value);
      case 5 -> to.addComponent((Id<Component>) value);
      case 6 -> to.contributor((Id<Actor>) value);
      case 7 -> to.amount((Amount) value);
      case 8 -> to.quantity((Quantity) value);
      case 9 -> to.addBy((Id<Actor>) value);
      case 10 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return PackageMilestone.builder();
  }

  @Override
  PackageMilestone build(Object builder) {
    return ((PackageMilestone.Builder) builder).build();
  }
}
