package io.github.standpoint.json.schema;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import java.util.function.BiFunction;

/** What each attribute is, for makers of other schemas. */
public final class ModelDescriptions implements BiFunction<ModelType<?>, Attribute<?>, String> {
  private final Descriptions descriptions = new Descriptions();

  @Override
  public String apply(ModelType<?> owner, Attribute<?> attribute) {
    return descriptions.of(owner, attribute);
  }
}
