package io.github.standpoint.testing.generation;

import io.github.standpoint.Story;
import java.util.List;
import java.util.function.ToIntFunction;

/** The kinds of things of which a plan says how many a story has. */
public enum Kind {
  /** Parts of the text. */
  SECTION(it -> it.getSections().size()),
  /** Places. */
  PLACE(it -> it.getPlaces().size()),
  /** Persons, states, organizations and groups. */
  ACTOR(it -> it.getActors().size()),
  /** Who belongs where. */
  AFFILIATION(it -> it.getAffiliations().size()),
  /** What carried the words. */
  SOURCE(it -> it.getSources().size()),
  /** Who said something. */
  STATEMENT(it -> it.getStatements().size()),
  /** What can be done. */
  MEASURE(it -> it.getMeasures().size()),
  /** What is said to be so. */
  CLAIM(it -> it.getClaims().size()),
  /** Texts and schemes. */
  PROPOSAL(it -> it.getProposals().size()),
  /** What proposals provide. */
  PROVISION(it -> parts(it.getProposals(), p -> p.getProvisions().size())),
  /** Goods and money. */
  PACKAGE(it -> it.getPackages().size()),
  /** What packages consist of. */
  COMPONENT(it -> parts(it.getPackages(), p -> p.getComponents().size())),
  /** Happenings. */
  EVENT(it -> it.getEvents().size()),
  /** Who takes which stance on what. */
  POSITION(it -> it.getPositions().size()),
  /** What acts on what. */
  IMPLICATION(it -> it.getImplications().size()),
  /** What may come next. */
  DEVELOPMENT(it -> it.getDevelopments().size());

  private final ToIntFunction<Story> count;

  Kind(ToIntFunction<Story> count) {
    this.count = count;
  }

  /** Returns how many things of this kind the story has. */
  public int count(Story story) {
    return count.applyAsInt(story);
  }

  private static <T> int parts(List<T> wholes, ToIntFunction<T> parts) {
    return wholes.stream().mapToInt(parts).sum();
  }
}
