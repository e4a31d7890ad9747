package io.github.standpoint.page;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A story in which every text, id, open word and key has become another. */
final class Rewriting {
  private final UnaryOperator<String> texts;

  Rewriting(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  <T> T of(T value) {
    ModelType<T> type = Model.typeOf(value);
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute.cardinality() == Cardinality.MAP) {
        attribute
            .entries(value)
            .forEach(
                (key, text) ->
                    attribute.set(builder, Map.entry(texts.apply(key), texts.apply(text))));
      } else {
        attribute.values(value).forEach(it -> attribute.set(builder, content(attribute, it)));
      }
    }
    return type.build(builder);
  }

  private Object content(Attribute<?> attribute, Object content) {
    if (attribute.kind() instanceof Nested<?>) {
      return of(content);
    }
    if (attribute.kind() instanceof Reference<?> reference) {
      return reference.id(texts.apply(content.toString()));
    }
    if (attribute.kind() instanceof OpenWord<?> word) {
      return word.vocabulary().term(texts.apply(content.toString()));
    }
    boolean text =
        attribute.kind() instanceof Scalar<?> scalar
            && scalar.form() == Scalar.Form.TEXT
            && scalar != Scalar.DATE
            && scalar != Scalar.PERIOD
            && scalar != Scalar.URL;
    return text ? ((Scalar<?>) attribute.kind()).parse(texts.apply(content.toString())) : content;
  }
}
