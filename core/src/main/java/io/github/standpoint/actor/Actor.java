package io.github.standpoint.actor;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Party;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Whoever acts, speaks, pays or is acted upon: a person, a state, an organization or a group. A
 * person and the state that the person speaks for are two actors.
 */
public sealed interface Actor extends Party permits Person, State, Organization, Group {

  @Override
  Id<Actor> getId();

  /** {@return the name in the language of the story; of an anonymous actor, the description} */
  @NonBlank
  String getName();

  /** {@return other names} */
  List<@Valid Name> getAliases();

  /** {@return who this is in the world, in registers} */
  List<@Valid Identifier> getIdentifiers();

  /** {@return whether the story does not name this actor, so that the name is a description} */
  @Value.Default
  default boolean isAnonymous() {
    return false;
  }

  /**
   * Returns what the function for this kind of actor makes of it: an exhaustive switch for callers
   * on Java 17.
   */
  default <R> R match(
      Function<? super Person, ? extends R> person,
      Function<? super State, ? extends R> state,
      Function<? super Organization, ? extends R> organization,
      Function<? super Group, ? extends R> group) {
    if (this instanceof Person it) {
      return person.apply(it);
    }
    if (this instanceof State it) {
      return state.apply(it);
    }
    if (this instanceof Organization it) {
      return organization.apply(it);
    }
    return group.apply((Group) this);
  }
}
