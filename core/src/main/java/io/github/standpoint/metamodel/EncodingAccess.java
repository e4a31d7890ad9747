package io.github.standpoint.metamodel;

import io.github.standpoint.Encoder;
import io.github.standpoint.Encoding;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Encoding}, by the place of an attribute in its table. */
final class EncodingAccess extends Access<Encoding> {

  @Override
  @Nullable Object get(Encoding owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getBy();
      case 1 -> owner.getName().orElse(null);
      case 2 -> owner.getVersion().orElse(null);
      case 3 -> owner.getDate().orElse(null);
      case 4 -> owner.getReviewedBy().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Encoding.Builder to = (Encoding.Builder) builder;
    switch (attribute) {
      case 0 -> to.by((Encoder) value);
      case 1 -> to.name((String) value);
      case 2 -> to.version((String) value);
      case 3 -> to.date((FuzzyDate) value);
      case 4 -> to.reviewedBy((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Encoding.builder();
  }

  @Override
  Encoding build(Object builder) {
    return ((Encoding.Builder) builder).build();
  }
}
