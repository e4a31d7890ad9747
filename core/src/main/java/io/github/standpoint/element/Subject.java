package io.github.standpoint.element;

/**
 * What one can have a position about: a measure, claim, proposal, provision, package, component,
 * event, statement, actor, position, development or implication.
 */
public interface Subject extends Element {

  @Override
  Id<? extends Subject> getId();
}
