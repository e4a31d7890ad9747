package io.github.standpoint.metamodel;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Passage;

/** What every element has. */
final class ElementTypes {
  static final ModelType<Evidence> EVIDENCE =
      TypeTable.of(Evidence.class, Evidence::builder, Evidence.Builder::build)
          .required(
              "section",
              Reference.to(Passage.class),
              Evidence::getSection,
              Evidence.Builder::section)
          .required("exact", Scalar.TEXT, Evidence::getExact, Evidence.Builder::exact)
          .optional("prefix", Scalar.EXCERPT, Evidence::getPrefix, Evidence.Builder::prefix)
          .optional("suffix", Scalar.EXCERPT, Evidence::getSuffix, Evidence.Builder::suffix)
          .optional("start", Scalar.INTEGER, Evidence::getStart, Evidence.Builder::start)
          .done();

  private ElementTypes() {}
}
