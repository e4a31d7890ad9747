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
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The declarations of the model in TypeScript. */
final class MadeTypeScript {
  private static final String HEAD =
      """
      // The JSON of Standpoint, version 1.0. Made from the metamodel; a test holds it true.

      /** The id of an element, unique in its story: [A-Za-z0-9][A-Za-z0-9._:-]{0,127}. */
      export type Id = string;

      /** A date or interval, EDTF level 1 (ISO 8601-2:2019), such as 2024-03-15 or 2024-03/2024-06. */
      export type FuzzyDate = string;

      /** A length of time, ISO 8601, such as P30D. */
      export type Period = string;

      /** Any other word: it is carried as it came, and warned about unless it starts with x-. */
      export type OtherWord = string & Record<never, never>;
      """;

  private final Descriptions descriptions;
  private final Map<String, String> words = new TreeMap<>();

  MadeTypeScript(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  String make() {
    StringBuilder types = new StringBuilder();
    Model.types().forEach(it -> declare(it, types));
    StringBuilder text = new StringBuilder(HEAD).append(types);
    text.append("\n/** ").append(descriptions.of("Actor")).append(" */\n");
    text.append("export type Actor = Person | State | Organization | Group;\n");
    words.values().forEach(text::append);
    return text.toString();
  }

  private void declare(ModelType<?> type, StringBuilder to) {
    to.append("\n/** ").append(descriptions.of(type.name())).append(" */\n");
    to.append("export interface ").append(type.name()).append(" {\n");
    if (Actor.class.isAssignableFrom(type.type())) {
      to.append("  /** ").append(descriptions.of("Actor.type")).append(". */\n");
      to.append("  readonly type: \"").append(type.discriminator()).append("\";\n");
    }
    for (Attribute<?> attribute : type.attributes()) {
      to.append("  /** ").append(descriptions.of(type, attribute));
      to.append(MadeSchema.targets(attribute)).append(". */\n");
      to.append("  readonly ").append(attribute.name());
      to.append(needed(type, attribute) ? ": " : "?: ").append(type(attribute)).append(";\n");
    }
    to.append("}\n");
  }

  /** A list is not required of a type, but one speaker at least is required of a statement. */
  private static boolean needed(ModelType<?> type, Attribute<?> attribute) {
    return attribute.required()
        || type.name().equals("Statement") && attribute.name().equals("speakers");
  }

  private String type(Attribute<?> attribute) {
    String value = value(attribute.kind());
    return switch (attribute.cardinality()) {
      case REQUIRED, OPTIONAL -> value;
      case LIST -> "readonly " + value + "[]";
      case MAP -> "Readonly<Record<`${string}:${string}`, string>>";
    };
  }

  private String value(ValueKind<?> kind) {
    if (kind instanceof Scalar<?> scalar) {
      return scalar(scalar);
    }
    if (kind instanceof Reference<?>) {
      return "Id";
    }
    if (kind instanceof OpenWord<?> open) {
      return word(open.vocabulary().type(), open.vocabulary().known(), true);
    }
    if (kind instanceof ClosedWord<?> closed) {
      return word(closed.type(), closed.words().values(), false);
    }
    Nested<?> nested = (Nested<?>) kind;
    return nested.union() ? "Actor" : nested.only().name();
  }

  private static String scalar(Scalar<?> scalar) {
    return switch (scalar.form()) {
      case DECIMAL, INTEGER -> "number";
      case BOOLEAN -> "boolean";
      case TEXT -> {
        if (scalar == Scalar.DATE) {
          yield "FuzzyDate";
        }
        if (scalar == Scalar.PERIOD) {
          yield "Period";
        }
        yield scalar == Scalar.ownId() || scalar == Scalar.STORY_ID ? "Id" : "string";
      }
    };
  }

  /** Declares a vocabulary where it is first met, under the name of its class. */
  private String word(Class<? extends Word> type, Collection<? extends Word> known, boolean open) {
    String name = type.getSimpleName();
    String all =
        known.stream().map(it -> "\n  | \"" + it.text() + "\"").collect(Collectors.joining());
    String other = open ? "\n  | OtherWord" : "";
    String title = (open ? "Open" : "Closed") + " vocabulary: " + Definitions.nameOf(type);
    words.put(name, "\n/** " + title + ". */\nexport type " + name + " =" + all + other + ";\n");
    return name;
  }
}
