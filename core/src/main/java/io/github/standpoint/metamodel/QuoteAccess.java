package io.github.standpoint.metamodel;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.statement.Original;
import io.github.standpoint.statement.Quote;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Quote}, by the place of an attribute in its table. */
final class QuoteAccess extends Access<Quote> {

  @Override
  @Nullable Object get(Quote owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getText();
      case 1 -> owner.getLanguage().orElse(null);
      case 2 -> owner.getOriginal().orElse(null);
      case 3 -> owner.getEvidence().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Quote.Builder to = (Quote.Builder) builder;
    switch (attribute) {
      case 0 -> to.text((String) value);
      case 1 -> to.language((String) value);
      case 2 -> to.original((Original) value);
      case 3 -> to.evidence((Evidence) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Quote.builder();
  }

  @Override
  Quote build(Object builder) {
    return ((Quote.Builder) builder).build();
  }
}
