package io.github.standpoint.element;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.ExtensionKey;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.WellFormedId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing in a story that has an id, so that others can refer to it. */
@Coherent
@Coherent(groups = Advice.class)
public interface Element {

  /** {@return the id, unique in the story across all kinds of elements} */
  @WellFormedId
  Id<? extends Element> getId();

  /** {@return the words of the story's text that bear this out} */
  List<@Valid Evidence> getEvidence();

  /** {@return a remark of the encoder, for reading only} */
  Optional<@NonBlank String> getNote();

  /** {@return facts of the user's own, under keys of the form {@code vendor:name}} */
  Map<@ExtensionKey String, String> getExtensions();
}
