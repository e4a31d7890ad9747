package io.github.standpoint.json.schema;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.value.Definitions;
import io.github.standpoint.value.Definitions.Definition;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a story, made from the metamodel. */
final class MadeSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ANY_OTHER =
      "Any other word: it is carried as it came, and warned about unless it starts with x-";

  /** Markers of several types, in words. */
  private static final Map<String, String> TARGETS =
      Map.of(
          "Attributed", "something attributed",
          "Provenance", "a statement or source",
          "Passage", "a section",
          "Party", "an actor");

  private final boolean strict;
  private final Descriptions descriptions;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  MadeSchema(boolean strict, Descriptions descriptions) {
    this.strict = strict;
    this.descriptions = descriptions;
  }

  ObjectNode make() {
    StorySchema published = strict ? StorySchema.strict() : StorySchema.standard();
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", published.id().toString());
    schema.setAll(object(Model.STORY));
    schema
        .withObjectProperty("properties")
        .putObject("$schema")
        .put("description", "Where editors find the schema of this file; no part of the story");
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  private ObjectNode object(ModelType<?> type) {
    ObjectNode schema = JSON.objectNode();
    schema.put("title", type.name());
    schema.put("description", descriptions.of(type.name()));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    if (Actor.class.isAssignableFrom(type.type())) {
      properties
          .putObject("type")
          .put("description", descriptions.of("Actor.type"))
          .put("const", type.discriminator());
      required.add("type");
    }
    for (Attribute<?> attribute : type.attributes()) {
      properties.set(attribute.name(), property(type, attribute));
      if (attribute.required()) {
        required.add(attribute.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (strict) {
      schema.put("additionalProperties", false);
    }
    Interplay.add(type, schema);
    schema.set("examples", JSON.arrayNode().add(Examples.of(type)));
    return schema;
  }

  private JsonNode property(ModelType<?> owner, Attribute<?> attribute) {
    ObjectNode schema = JSON.objectNode();
    schema.put("description", descriptions.of(owner, attribute) + targets(attribute));
    switch (attribute.cardinality()) {
      case REQUIRED -> schema.setAll(value(attribute));
      case OPTIONAL -> orNull(schema, value(attribute));
      case LIST -> {
        schema.set("type", JSON.arrayNode().add("array").add("null"));
        schema.set("items", value(attribute));
      }
      case MAP -> {
        schema.set("type", JSON.arrayNode().add("object").add("null"));
        // A key without a value is no key.
        schema
            .putObject("patternProperties")
            .putObject(Patterns.EXTENSION_KEY)
            .set("type", JSON.arrayNode().add("string").add("null"));
        schema.putObject("additionalProperties").put("type", "null");
      }
    }
    return schema;
  }

  /** The reader takes null for absent, so this must. */
  private static void orNull(ObjectNode schema, ObjectNode value) {
    if (value.has("type") && !value.has("enum")) {
      String type = value.get("type").asString();
      value.set("type", JSON.arrayNode().add(type).add("null"));
      schema.setAll(value);
    } else {
      schema.putArray("anyOf").add(value).addObject().put("type", "null");
    }
  }

  private ObjectNode value(Attribute<?> attribute) {
    ValueKind<?> kind = attribute.kind();
    if (attribute.name().equals("standpoint")) {
      return text(Patterns.VERSION).set("examples", JSON.arrayNode().add("1.0"));
    }
    if (kind instanceof Scalar<?> scalar) {
      return scalar(scalar);
    }
    if (kind instanceof Reference<?>) {
      return text(Patterns.ID);
    }
    if (kind instanceof OpenWord<?> open) {
      return define(Definitions.nameOf(open.vocabulary().type()), () -> openWord(open));
    }
    if (kind instanceof ClosedWord<?> closed) {
      return define(Definitions.nameOf(closed.type()), () -> closedWord(closed));
    }
    Nested<?> nested = (Nested<?>) kind;
    return nested.union()
        ? define("Actor", () -> union(nested))
        : define(nested.only().name(), () -> object(nested.only()));
  }

  /** What a reference names, in brackets; of what is no reference, nothing. */
  static String targets(Attribute<?> attribute) {
    if (!(attribute.kind() instanceof Reference<?> reference)) {
      return "";
    }
    String id =
        attribute.cardinality() == Attribute.Cardinality.LIST ? " (ids of " : " (the id of ";
    return reference.targets().stream()
        .map(it -> TARGETS.getOrDefault(it.getSimpleName(), ModelType.phrase(it.getSimpleName())))
        .collect(Collectors.joining(" or ", id, ")"));
  }

  private interface Maker {
    ObjectNode make();
  }

  private ObjectNode define(String name, Maker maker) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.objectNode()); // holds the place while what it needs is made
      definitions.put(name, maker.make());
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode union(Nested<?> union) {
    ObjectNode schema = JSON.objectNode();
    schema.put("title", "Actor").put("description", descriptions.of("Actor"));
    ArrayNode members = schema.putArray("oneOf");
    union.members().forEach(it -> members.add(define(it.name(), () -> object(it))));
    return schema;
  }

  private static ObjectNode openWord(OpenWord<?> open) {
    ObjectNode schema = JSON.objectNode();
    schema.put("title", Definitions.nameOf(open.vocabulary().type()));
    ArrayNode words = schema.putArray("anyOf");
    for (Word word : open.vocabulary().known()) {
      words
          .addObject()
          .put("const", word.text())
          .put("description", meaning(open.vocabulary().definitions(), word));
    }
    words.addObject().put("type", "string").put("description", ANY_OTHER);
    return schema;
  }

  private static ObjectNode closedWord(ClosedWord<?> closed) {
    Definitions definitions = Definitions.of(closed.type());
    ObjectNode schema = JSON.objectNode();
    schema.put("title", Definitions.nameOf(closed.type()));
    schema.put(
        "description",
        closed.words().values().stream()
            .map(it -> it.text() + ": " + meaning(definitions, it))
            .collect(Collectors.joining("\n")));
    ArrayNode words = schema.put("type", "string").putArray("enum");
    closed.words().keySet().forEach(words::add);
    return schema;
  }

  static String meaning(Definitions definitions, Word word) {
    Definition definition = definitions.of(word.text()).orElseThrow();
    String roles = definition.roles().isEmpty() ? "" : " " + definition.roles();
    return definition.meaning() + roles;
  }

  private ObjectNode scalar(Scalar<?> scalar) {
    if (scalar == Scalar.DATE) {
      return define("date", MadeSchema::date);
    }
    if (scalar == Scalar.PERIOD) {
      return define("period", MadeSchema::period);
    }
    return switch (scalar.form()) {
      case DECIMAL -> JSON.objectNode().put("type", "number");
      case INTEGER ->
          JSON.objectNode()
              .put("type", "integer")
              .put("minimum", 0)
              .put("maximum", Integer.MAX_VALUE);
      case BOOLEAN -> JSON.objectNode().put("type", "boolean");
      case TEXT -> text(scalar);
    };
  }

  private static ObjectNode text(Scalar<?> scalar) {
    if (scalar == Scalar.EXCERPT) {
      return JSON.objectNode().put("type", "string");
    }
    if (scalar == Scalar.LANGUAGE) {
      return text(Patterns.LANGUAGE)
          .put("maxLength", 255)
          .set("examples", JSON.arrayNode().add("en").add("uk"));
    }
    if (scalar == Scalar.COUNTRY) {
      return text(Patterns.COUNTRY).set("examples", JSON.arrayNode().add("UA"));
    }
    if (scalar == Scalar.CURRENCY) {
      return text(Patterns.CURRENCY).set("examples", JSON.arrayNode().add("EUR"));
    }
    if (scalar == Scalar.URL) {
      return text(Patterns.URL);
    }
    return text(scalar == Scalar.TEXT ? Patterns.TEXT : Patterns.ID);
  }

  private static ObjectNode text(String pattern) {
    return JSON.objectNode().put("type", "string").put("pattern", pattern);
  }

  private static ObjectNode date() {
    ObjectNode schema = JSON.objectNode().put("title", "date");
    schema.put("description", "A date or interval, EDTF level 1 (ISO 8601-2:2019)");
    schema.setAll(text(Patterns.DATE));
    ArrayNode examples = schema.putArray("examples");
    examples.add("2024-03-15").add("2024-03/2024-06").add("2025?").add("2024-XX").add("2024-23");
    examples.add("2024-03-15T18:30:00+02:00").add("2024/..");
    return schema;
  }

  private static ObjectNode period() {
    ObjectNode schema = JSON.objectNode().put("title", "period");
    schema.put("description", "A length of time, ISO 8601");
    schema.setAll(text(Patterns.PERIOD));
    schema.putArray("examples").add("P30D").add("P1M").add("PT48H");
    return schema;
  }
}
