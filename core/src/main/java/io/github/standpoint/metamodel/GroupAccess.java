package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import io.github.standpoint.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Group}, by the place of an attribute in its table. */
final class GroupAccess extends Access<Group> {

  @Override
  @Nullable Object get(Group owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getName();
      case 2 -> owner.getAliases();
      case 3 -> owner.getIdentifiers();
      case 4 -> owner.isAnonymous() ? true : null;
      case 5 -> owner.getKind();
      case 6 -> owner.isComplete() ? true : null;
      case 7 -> owner.getSize().orElse(null);
      case 8 -> owner.getPartOf().orElse(null);
      case 9 -> owner.getExcludes();
      case 10 -> owner.getEvidence();
      case 11 -> owner.getNote().orElse(null);
      case 12 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Group.Builder to = (Group.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Actor>) value);
      case 1 -> to.name((String) value);
      case 2 -> to.addAlias((Name) value);
      case 3 -> to.addIdentifier((Identifier) value);
      case 4 -> to.anonymous((Boolean) value);
      case 5 -> to.kind((GroupKind) value);
      case 6 -> to.complete((Boolean) value);
      case 7 -> to.size((Quantity) value);
      case 8 -> to.partOf((Id<Actor>) value);
      case 9 -> to.addExcludes((Id<Actor>) value);
      case 10 -> to.addEvidence((Evidence) value);
      case 11 -> to.note((String) value);
      case 12 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Group.builder();
  }

  @Override
  Group build(Object builder) {
    return ((Group.Builder) builder).build();
  }
}
