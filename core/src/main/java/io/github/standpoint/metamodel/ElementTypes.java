package io.github.standpoint.metamodel;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Passage;

/** What every element has. */
final class ElementTypes {
  static final ModelType<Evidence> EVIDENCE =
      TypeTable.of(Evidence.class, new EvidenceAccess())
          .required("section", Reference.to(Passage.class))
          .required("exact", Scalar.TEXT)
          .optional("prefix", Scalar.EXCERPT)
          .optional("suffix", Scalar.EXCERPT)
          .optional("start", Scalar.INTEGER)
          .done();

  private ElementTypes() {}
}
