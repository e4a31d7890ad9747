package io.github.standpoint.json.extraction;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a model that makes no mistake would write for a story: nothing left out, empties and all.
 */
final class ModelOutput {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** More than this is not needed to tell one place from another. */
  private static final int CONTEXT = 40;

  private final Story story;

  private ModelOutput(Story story) {
    this.story = story;
  }

  static ObjectNode of(Story story, Pass pass) {
    ModelOutput model = new ModelOutput(story);
    ObjectNode output = JSON.objectNode();
    pass.lists().forEach(it -> output.set(it.name(), model.value(story, cast(it))));
    return output;
  }

  static byte[] bytes(JsonNode output) {
    return JsonMapper.shared().writeValueAsString(output).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the story without its elements: what a caller has before anything is extracted. */
  static Story text(Story story) {
    Story.Builder text = Story.builder();
    for (Attribute<Story> attribute : Model.STORY.attributes()) {
      boolean element =
          Pass.FIRST.lists().contains(attribute) || Pass.SECOND.lists().contains(attribute);
      if (!element && attribute.cardinality() != Cardinality.MAP) {
        attribute.values(story).forEach(it -> attribute.set(text, it));
      }
    }
    return text.build();
  }

  @SuppressWarnings("unchecked") // the lists of a pass are attributes of the story
  private static Attribute<Story> cast(Attribute<?> attribute) {
    return (Attribute<Story>) attribute;
  }

  private <T> JsonNode value(T owner, Attribute<T> attribute) {
    if (attribute.cardinality() == Cardinality.LIST || Pass.oneOrNone(attribute)) {
      ArrayNode list = JSON.arrayNode();
      attribute.values(owner).forEach(it -> list.add(single(it, attribute)));
      return list;
    }
    Object held = attribute.get(owner);
    return held == null ? JSON.stringNode("") : single(held, attribute);
  }

  private JsonNode single(Object value, Attribute<?> attribute) {
    if (attribute.kind() instanceof Nested<?> nested) {
      return object(value, nested);
    }
    if (value instanceof BigDecimal number) {
      return JSON.stringNode(number.toPlainString());
    }
    return JSON.stringNode(value instanceof Word word ? word.text() : value.toString());
  }

  private <T> ObjectNode object(T value, Nested<?> nested) {
    ObjectNode object = JSON.objectNode();
    ModelType<T> own = Model.typeOf(value);
    if (value instanceof Evidence evidence) {
      return evidence(evidence);
    }
    if (value instanceof Actor) {
      object.put("type", own.discriminator());
    }
    for (ModelType<?> member : nested.members()) {
      for (Attribute<?> attribute : member.attributes()) {
        if (Pass.asks(member, attribute)) {
          own.attribute(attribute.name())
              .ifPresentOrElse(
                  it -> object.set(it.name(), value(value, it)),
                  () -> object.set(attribute.name(), nothing(attribute)));
        }
      }
    }
    return object;
  }

  /** A model that is asked for words that stand there once writes what is around them too. */
  private ObjectNode evidence(Evidence evidence) {
    String text =
        story.getSections().stream()
            .filter(it -> it.getId().toString().equals(evidence.getSection().toString()))
            .findFirst()
            .flatMap(Section::getText)
            .orElseThrow();
    String exact = evidence.getExact();
    String prefix = evidence.getPrefix().orElse("");
    String suffix = evidence.getSuffix().orElse("");
    int at =
        evidence.getStart().isPresent()
            ? text.offsetByCodePoints(0, evidence.getStart().get())
            : text.indexOf(prefix + exact + suffix) + prefix.length();
    if (new Passages(story.getSections()).of(exact, prefix, suffix).size() > 1) {
      int end = at + exact.length();
      prefix = text.substring(Math.max(0, at - CONTEXT), at);
      suffix = text.substring(end, Math.min(text.length(), end + CONTEXT));
    }
    return JSON.objectNode().put("exact", exact).put("prefix", prefix).put("suffix", suffix);
  }

  private static JsonNode nothing(Attribute<?> attribute) {
    boolean list = attribute.cardinality() == Cardinality.LIST || Pass.oneOrNone(attribute);
    return list ? JSON.arrayNode() : JSON.stringNode("");
  }
}
