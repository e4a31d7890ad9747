package io.github.standpoint.element;

import java.util.List;
import java.util.Optional;

/** What somebody reports, so that it can be asked on whose word it stands. */
public interface Attributed extends Element {

  @Override
  Id<? extends Attributed> getId();

  /**
   * {@return the statements and sources that report this; none: the story says it in its own voice}
   */
  List<Id<? extends Provenance>> getAccordingTo();

  /** {@return what cannot be so if this is; written once, on the later of the two} */
  List<Id<? extends Attributed>> getContradicts();

  /** {@return the story's own judgement on what it carries; absent: it gives none} */
  Optional<Verdict> getVerdict();
}
