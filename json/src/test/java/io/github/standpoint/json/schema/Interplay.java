package io.github.standpoint.json.schema;

import io.github.standpoint.metamodel.ModelType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the attributes of one value must keep to together: the rules of {@code core} that a schema
 * can see as well. A null counts as absent, so that to be there is to be there with a type.
 */
final class Interplay {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, String> FIGURE =
      Map.of("value", "number", "atLeast", "number", "atMost", "number", "asWritten", "string");
  private static final Map<String, String> LIMIT =
      Map.of("date", "string", "within", "string", "after", "string", "before", "string");
  private static final Map<String, Consumer<ObjectNode>> BY_TYPE =
      Map.of(
          "Amount", Interplay::figure,
          "Quantity", Interplay::figure,
          "TimeLimit", Interplay::timeLimit,
          "Condition", Interplay::condition,
          "Statement", Interplay::statement,
          "Implication", Interplay::implication,
          "ProbabilityRange", Interplay::range);

  private Interplay() {}

  static void add(ModelType<?> type, ObjectNode schema) {
    BY_TYPE.getOrDefault(type.name(), it -> {}).accept(schema);
    if (schema.get("properties").has("conditions")) {
      noneAlone((ObjectNode) schema.get("properties").get("conditions"));
    }
  }

  /** Returns a schema of objects that have this attribute. */
  private static ObjectNode has(String attribute, String type) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.putObject("properties").putObject(attribute).put("type", type);
    schema.putArray("required").add(attribute);
    return schema;
  }

  private static ObjectNode any(Map<String, String> types, List<String> attributes) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode each = schema.putArray("anyOf");
    attributes.forEach(it -> each.add(has(it, types.get(it))));
    return schema;
  }

  private static void neverBoth(ObjectNode schema, ObjectNode one, ObjectNode other) {
    ArrayNode all =
        schema.has("allOf") ? (ArrayNode) schema.get("allOf") : schema.putArray("allOf");
    all.addObject().putObject("not").putArray("allOf").add(one).add(other);
  }

  private static void figure(ObjectNode schema) {
    for (String attribute : List.of("value", "atLeast", "atMost")) {
      ((ObjectNode) schema.get("properties").get(attribute)).put("minimum", 0);
    }
    neverBoth(schema, has("value", "number"), any(FIGURE, List.of("atLeast", "atMost")));
    schema.setAll(any(FIGURE, List.of("value", "atLeast", "atMost", "asWritten")));
  }

  private static void timeLimit(ObjectNode schema) {
    neverBoth(schema, has("date", "string"), any(LIMIT, List.of("within", "after", "before")));
    neverBoth(schema, has("after", "string"), has("before", "string"));
    schema.setAll(any(LIMIT, List.of("date", "within", "after", "before")));
  }

  private static ObjectNode none() {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.putObject("properties").putObject("kind").put("const", "none");
    schema.putArray("required").add("kind");
    return schema;
  }

  private static ObjectNode atLeast(int count, String attribute) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.putObject("properties").putObject(attribute).put("type", "array").put("minItems", count);
    schema.putArray("required").add(attribute);
    return schema;
  }

  private static void condition(ObjectNode schema) {
    schema.set("if", none());
    schema.putObject("then").putObject("not").setAll(atLeast(1, "anyOf"));
    schema.putObject("else").putArray("anyOf").add(atLeast(1, "anyOf")).add(has("text", "string"));
  }

  /** Several conditions, of which one says that there is none, say nothing. */
  private static void noneAlone(ObjectNode list) {
    ObjectNode several = list.putObject("not").put("type", "array").put("minItems", 2);
    several.set("contains", none());
  }

  private static void statement(ObjectNode schema) {
    ObjectNode speakers = (ObjectNode) schema.get("properties").get("speakers");
    speakers.put("type", "array").put("minItems", 1);
    ((ArrayNode) schema.get("required")).add("speakers");
  }

  private static void implication(ObjectNode schema) {
    ObjectNode relation = schema.putObject("if").put("type", "object");
    relation.putObject("properties").putObject("affectsRelation").put("const", true);
    relation.putArray("required").add("affectsRelation");
    schema.set("then", atLeast(2, "affects"));
  }

  private static void range(ObjectNode schema) {
    for (String bound : List.of("atLeast", "atMost")) {
      ((ObjectNode) schema.get("properties").get(bound)).put("minimum", 0).put("maximum", 1);
    }
  }
}
