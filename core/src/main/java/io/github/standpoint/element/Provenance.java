package io.github.standpoint.element;

/** What one can know something from: a statement, or a source that carried it. */
public interface Provenance extends Attributed {

  @Override
  Id<? extends Provenance> getId();
}
