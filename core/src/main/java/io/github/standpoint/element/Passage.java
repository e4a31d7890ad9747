package io.github.standpoint.element;

/** A part of the story's text that evidence can point into. Sections are the only passages. */
public interface Passage {

  /** {@return the id by which evidence refers to this passage} */
  Id<? extends Passage> getId();
}
