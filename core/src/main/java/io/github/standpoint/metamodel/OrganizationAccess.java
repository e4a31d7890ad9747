package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Organization}, by the place of an attribute in its table. */
final class OrganizationAccess extends Access<Organization> {

  @Override
  @Nullable Object get(Organization owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getName();
      case 2 -> owner.getAliases();
      case 3 -> owner.getIdentifiers();
      case 4 -> owner.isAnonymous() ? true : null;
      case 5 -> owner.getKind();
      case 6 -> owner.isComplete() ? true : null;
      case 7 -> owner.getPartOf().orElse(null);
      case 8 -> owner.getEvidence();
      case 9 -> owner.getNote().orElse(null);
      case 10 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Organization.Builder to = (Organization.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Actor>) value);
      case 1 -> to.name((String) value);
      case 2 -> to.addAlias((Name) value);
      case 3 -> to.addIdentifier((Identifier) value);
      case 4 -> to.anonymous((Boolean) value);
      case 5 -> to.kind((OrganizationKind) value);
      case 6 -> to.complete((Boolean) value);
      case 7 -> to.partOf((Id<Actor>) value);
      case 8 -> to.addEvidence((Evidence) value);
      case 9 -> to.note((String) value);
      case 10 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Organization.builder();
  }

  @Override
  Organization build(Object builder) {
    return ((Organization.Builder) builder).build();
  }
}
