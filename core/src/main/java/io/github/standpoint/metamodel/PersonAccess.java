package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Person;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Person}, by the place of an attribute in its table. */
final class PersonAccess extends Access<Person> {

  @Override
  @Nullable Object get(Person owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getName();
      case 2 -> owner.getAliases();
      case 3 -> owner.getIdentifiers();
      case 4 -> owner.isAnonymous() ? true : null;
      case 5 -> owner.getEvidence();
      case 6 -> owner.getNote().orElse(null);
      case 7 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Person.Builder to = (Person.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Actor>) value);
      case 1 -> to.name((String) value);
      case 2 -> to.addAlias((Name) value);
      case 3 -> to.addIdentifier((Identifier) value);
      case 4 -> to.anonymous((Boolean) value);
      case 5 -> to.addEvidence((Evidence) value);
      case 6 -> to.note((String) value);
      case 7 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Person.builder();
  }

  @Override
  Person build(Object builder) {
    return ((Person.Builder) builder).build();
  }
}
