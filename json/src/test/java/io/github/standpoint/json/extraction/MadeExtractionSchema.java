package io.github.standpoint.json.extraction;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.value.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of one pass, made from the metamodel. */
final class MadeExtractionSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Pass pass;
  private final BiFunction<ModelType<?>, Attribute<?>, String> descriptions;

  MadeExtractionSchema(Pass pass, BiFunction<ModelType<?>, Attribute<?>, String> descriptions) {
    this.pass = pass;
    this.descriptions = descriptions;
  }

  ObjectNode make() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    for (Attribute<?> list : pass.lists()) {
      properties.put(list.name(), list(value(list)));
    }
    return object(properties);
  }

  private static ObjectNode list(ObjectNode items) {
    return JSON.objectNode().put("type", "array").set("items", items);
  }

  private static ObjectNode object(Map<String, ObjectNode> properties) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode all = schema.putObject("properties");
    properties.forEach(all::set);
    ArrayNode required = schema.putArray("required");
    properties.keySet().forEach(required::add);
    return schema.put("additionalProperties", false);
  }

  private ObjectNode value(Attribute<?> attribute) {
    ValueKind<?> kind = attribute.kind();
    if (kind instanceof Nested<?> nested) {
      return object(members(nested));
    }
    ObjectNode text = JSON.objectNode().put("type", "string");
    if (kind instanceof ClosedWord<?> closed) {
      ArrayNode words = text.putArray("enum");
      if (!attribute.required()) {
        words.add("");
      }
      closed.words().keySet().forEach(words::add);
    }
    if (kind instanceof Scalar<?> scalar && scalar.form() == Scalar.Form.BOOLEAN) {
      text.putArray("enum").add("").add("true").add("false");
    }
    return text;
  }

  /** The attributes of all kinds of actor stand side by side; those of the others stay empty. */
  private Map<String, ObjectNode> members(Nested<?> nested) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    if (nested.union()) {
      ObjectNode type = JSON.objectNode().put("type", "string");
      ArrayNode words = type.putArray("enum");
      nested.members().forEach(it -> words.add(it.discriminator()));
      properties.put("type", type);
    }
    for (ModelType<?> member : nested.members()) {
      for (Attribute<?> attribute : member.attributes()) {
        if (Pass.asks(member, attribute)) {
          properties.merge(attribute.name(), property(member, attribute), this::together);
        }
      }
    }
    return properties;
  }

  private ObjectNode together(ObjectNode one, ObjectNode other) {
    String first = one.get("description").asString();
    String second = other.get("description").asString();
    return first.equals(second) ? one : one.put("description", first + "; " + second);
  }

  private ObjectNode property(ModelType<?> owner, Attribute<?> attribute) {
    boolean list = attribute.cardinality() == Cardinality.LIST || Pass.oneOrNone(attribute);
    ObjectNode schema = list ? list(value(attribute)) : value(attribute);
    String most = Pass.oneOrNone(attribute) ? "; at most one" : "";
    return schema.put(
        "description", descriptions.apply(owner, attribute) + how(attribute.kind()) + most);
  }

  private static String how(ValueKind<?> kind) {
    if (kind instanceof OpenWord<?> open) {
      return open.vocabulary().known().stream()
          .map(Term::text)
          .collect(Collectors.joining(", ", "; one of ", ", or x- and a word if none is true"));
    }
    if (kind instanceof Reference<?> reference) {
      return reference.targets().stream()
          .map(it -> ModelType.phrase(it.getSimpleName()))
          .collect(Collectors.joining(" or ", "; the id of ", ""));
    }
    if (kind == Scalar.DATE) {
      return "; EDTF, such as 2024, 2024-03-15, 2024-03/2024-06";
    }
    if (kind == Scalar.PERIOD) {
      return "; ISO 8601, such as P30D";
    }
    boolean number =
        kind instanceof Scalar<?> scalar
            && (scalar.form() == Scalar.Form.DECIMAL || scalar.form() == Scalar.Form.INTEGER);
    return number ? "; plain digits, such as 90000000000" : "";
  }
}
