package io.github.standpoint.element;

/**
 * Whoever can act or speak. Actors are the only parties; the packages below them refer to them by
 * this name.
 */
public interface Party extends Subject {

  @Override
  Id<? extends Party> getId();
}
