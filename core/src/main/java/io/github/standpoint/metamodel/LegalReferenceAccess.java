package io.github.standpoint.metamodel;

import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.LegalRole;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link LegalReference}, by the place of an attribute in its table. */
final class LegalReferenceAccess extends Access<LegalReference> {

  @Override
  @Nullable Object get(LegalReference owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getRole().orElse(null);
      case 1 -> owner.getInstrument();
      case 2 -> owner.getArticle().orElse(null);
      case 3 -> owner.getIdentifier().orElse(null);
      case 4 -> owner.getUrl().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    LegalReference.Builder to = (LegalReference.Builder) builder;
    switch (attribute) {
      case 0 -> to.role((LegalRole) value);
      case 1 -> to.instrument((String) value);
      case 2 -> to.article((String) value);
      case 3 -> to.identifier((Identifier) value);
      case 4 -> to.url((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return LegalReference.builder();
  }

  @Override
  LegalReference build(Object builder) {
    return ((LegalReference.Builder) builder).build();
  }
}
