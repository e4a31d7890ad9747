package io.github.standpoint.stories;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.stream.Stream;

/** Leads from the references of a story to the elements that they name. */
final class Lookup {
  private final IndexedStory index;

  private Lookup(IndexedStory index) {
    this.index = index;
  }

  /** Returns the look-up of this story. */
  static Lookup of(Story story) {
    return new Lookup(IndexedStory.of(story));
  }

  /** Returns the element with this id, which is of this type. */
  <T> T the(Id<?> id, Class<T> type) {
    return index.find(id, type).orElseThrow();
  }

  /** Returns the name of an actor. */
  String name(Id<Actor> actor) {
    return the(actor, Actor.class).getName();
  }

  /** Returns the names of actors. */
  List<String> names(List<Id<Actor>> actors) {
    return actors.stream().map(this::name).toList();
  }

  /** Returns the names of the places of a measure. */
  List<String> places(Measure measure) {
    return measure.getLocations().stream().map(it -> the(it, Place.class).getName()).toList();
  }

  /** Returns the measure that a position is about. */
  Measure measure(Position position) {
    return the(position.getAbout(), Measure.class);
  }

  /** Returns the statements through which something is known. */
  List<Statement> statements(Attributed reported) {
    return reported.getAccordingTo().stream().map(it -> the(it, Statement.class)).toList();
  }

  /** Returns the elements that refer to this one, in the order of the document. */
  List<Element> referringTo(Element element) {
    return index.links().stream()
        .filter(it -> it.to().equals(element.getId()))
        .flatMap(it -> Stream.ofNullable(it.from().element()))
        .toList();
  }
}
