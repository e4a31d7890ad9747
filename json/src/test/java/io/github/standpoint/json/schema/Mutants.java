package io.github.standpoint.json.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents in which values were taken out, put elsewhere, renamed and replaced: still JSON, seldom
 * stories. One seed, one document.
 */
final class Mutants {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Values that somebody or some program may have put where another belongs. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1.0",
          "1e2",
          "0.5",
          "1.5",
          "2147483648",
          "12345678",
          "[]",
          "{}",
          "[null]",
          "[\"\"]",
          "\"\"",
          "\" \"",
          "\"\\u00a0\\u200b\"",
          "\"the US\"",
          "\"x-own\"",
          "\"none\"",
          "\"certain\"",
          "\"Certain\"",
          "\"person\"",
          "\"1.1\"",
          "\"2.0\"",
          "\"2024\"",
          "\"2024-02-30\"",
          "\"2023-02-29\"",
          "\"2024-02-29\"",
          "\"-0000\"",
          "\"201X\"",
          "\"2024-13\"",
          "\"2024-21\"",
          "\"2024/..\"",
          "\"/\"",
          "\"2024-XX-05\"",
          "\"Y12345\"",
          "\"2024-03-15T18:30:00+02\"",
          "\"2024-03-15T24:00:00\"",
          "\"2024-01-01\\n\"",
          "\"P\"",
          "\"P30D\"",
          "\"P0.5M1D\"",
          "\"PT0.5H\"",
          "\"4000\"",
          "\"UA\"",
          "\"Ua\"",
          "\"EUR\"",
          "\"en\"",
          "\"en-\"",
          "\"de-x\"",
          "\"https://example.org/a b\"",
          "\"ftp://example.org\"",
          "\"HTTP://example.org\"",
          "\"supports\"",
          "\"id-of-nothing\"",
          "\"-starts-badly\"");

  private static final List<String> NAMES =
      List.of(
          "holder",
          "value",
          "atLeast",
          "date",
          "within",
          "text",
          "kind",
          "type",
          "extra",
          "id",
          "conditions",
          "anyOf",
          "speakers",
          "affects",
          "affectsRelation",
          "vendor:name",
          "country");

  private final Random random;

  Mutants(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the document, changed so many times. */
  String of(String document, int changes) {
    ObjectNode root = (ObjectNode) MAPPER.readTree(document);
    for (int i = 0; i < changes; i++) {
      change(root);
    }
    return MAPPER.writeValueAsString(root);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<ContainerNode<?>> containers(JsonNode node, List<ContainerNode<?>> into) {
    if (node instanceof ContainerNode<?> container) {
      into.add(container);
      node.forEach(it -> containers(it, into));
    }
    return into;
  }

  private void change(ObjectNode root) {
    ContainerNode<?> at = pick(containers(root, new ArrayList<>()));
    if (at instanceof ObjectNode object) {
      change(object, root);
    } else {
      change((ArrayNode) at, root);
    }
  }

  private JsonNode value(ObjectNode root) {
    if (random.nextInt(3) > 0) {
      return MAPPER.readTree(pick(VALUES));
    }
    ContainerNode<?> from = pick(containers(root, new ArrayList<>()));
    List<JsonNode> values = new ArrayList<>();
    from.forEach(values::add);
    return values.isEmpty() ? from.deepCopy() : pick(values).deepCopy();
  }

  private void change(ObjectNode object, ObjectNode root) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(5) == 0) {
      object.set(pick(NAMES), value(root));
      return;
    }
    String name = pick(names);
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(NAMES), object.remove(name));
      case 2 -> shuffle(object);
      default -> object.set(name, value(root));
    }
  }

  private void shuffle(ObjectNode object) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
    Collections.shuffle(entries, random);
    object.removeAll();
    entries.forEach(it -> object.set(it.getKey(), it.getValue()));
  }

  private void change(ArrayNode list, ObjectNode root) {
    if (list.isEmpty() || random.nextInt(3) == 0) {
      list.insert(random.nextInt(list.size() + 1), value(root));
      return;
    }
    int index = random.nextInt(list.size());
    if (random.nextInt(3) == 0) {
      list.remove(index);
    } else {
      list.set(index, value(root));
    }
  }
}
