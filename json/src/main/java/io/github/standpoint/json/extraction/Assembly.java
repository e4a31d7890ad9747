package io.github.standpoint.json.extraction;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the output of a model as the lists of a story, without what is empty, and remembers where
 * each value came from. It changes no word and supplies none: what is missing stays missing, and
 * the reader says so.
 */
final class Assembly {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,199})(?:\\.[0-9]{1,200})?(?:[eE][+-]?[0-9]{1,9})?");

  private final JsonGenerator out;
  private final Passages passages;
  private final Map<String, String> origins = new HashMap<>();
  private final Map<Pass, List<Problem>> problems = new EnumMap<>(Pass.class);
  private Pass pass = Pass.FIRST;

  Assembly(JsonGenerator out, Passages passages) {
    this.out = out;
    this.passages = passages;
  }

  /** Returns what is wrong with the output of a pass that no reader of stories would see. */
  List<Problem> problems(Pass of) {
    return problems.getOrDefault(of, List.of());
  }

  /** Returns where in the output of the model this place of the story came from. */
  String origin(String pointer) {
    String above = pointer;
    while (!above.isEmpty() && !origins.containsKey(above)) {
      above = above.substring(0, above.lastIndexOf('/'));
    }
    return origins.getOrDefault(above, "") + pointer.substring(above.length());
  }

  /** Writes the lists of one pass. */
  void write(@Nullable Object output, Pass of) {
    pass = of;
    if (!(output instanceof Map<?, ?> lists)) {
      wrongType("", "the output of a pass", "an object", "something else");
      return;
    }
    List<String> known = pass.lists().stream().map(Attribute::name).toList();
    lists.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!known.contains(name)) {
            unknown("Story", name, "/" + step(name));
          } else if (!Tree.empty(value)) {
            attribute(Model.STORY.attribute(name).orElseThrow(), value, "/" + name, "/" + name);
          }
        });
  }

  private void note(Rule rule, String from, Consumer<Problem.Builder> facts) {
    Problem.Builder problem = Problem.builder().rule(rule).severity(Severity.ERROR).pointer(from);
    facts.accept(problem);
    problems.computeIfAbsent(pass, it -> new ArrayList<>()).add(problem.build());
  }

  private void unknown(String owner, String name, String from) {
    note(
        JsonRule.UNKNOWN_PROPERTY,
        from,
        it -> it.shortened(name).putFact("owner", ModelType.phrase(owner)));
  }

  private void wrongType(String from, String attribute, String expected, String found) {
    note(
        JsonRule.WRONG_TYPE,
        from,
        it ->
            it.putFact("attribute", attribute)
                .putFact("expected", expected)
                .putFact("found", found));
  }

  private void object(Map<?, ?> values, Nested<?> kind, String from, String to) {
    origins.put(to, from);
    List<? extends ModelType<?>> types = types(values, kind);
    out.writeStartObject();
    values.forEach(
        (key, value) -> {
          String name = key.toString();
          if (kind.union() && name.equals("type")) {
            out.writeName(name);
            Tree.write(value, out);
          } else if (!Tree.empty(value)) {
            member(name, value, types, from + "/" + step(name), to + "/" + step(name));
          }
        });
    out.writeEndObject();
  }

  /** Of an actor the type that it names comes first; the others are for what does not belong. */
  private static List<? extends ModelType<?>> types(Map<?, ?> values, Nested<?> kind) {
    List<ModelType<?>> types = new ArrayList<>(kind.members());
    types.sort(
        (a, b) ->
            Boolean.compare(
                b.discriminator().equals(values.get("type")),
                a.discriminator().equals(values.get("type"))));
    return types;
  }

  private void member(
      String name,
      @Nullable Object value,
      List<? extends ModelType<?>> types,
      String from,
      String to) {
    Optional<? extends ModelType<?>> owner =
        types.stream().filter(it -> it.find(name) != null).findFirst();
    Optional<Attribute<?>> attribute = owner.map(it -> it.find(name));
    if (attribute.isEmpty() || !Pass.asks(owner.orElseThrow(), attribute.get())) {
      unknown(types.get(0).name(), name, from);
    } else {
      attribute(attribute.get(), value, from, to);
    }
  }

  private void attribute(Attribute<?> attribute, @Nullable Object value, String from, String to) {
    if (Pass.oneOrNone(attribute) && value instanceof List<?> list) {
      List<Integer> full = full(list);
      if (full.size() > 1) {
        wrongType(from, attribute.name(), "a list of at most one", "a list of " + full.size());
      } else {
        int only = full.get(0);
        named(attribute, list.get(only), from + "/" + only, to);
      }
    } else if (attribute.cardinality() == Cardinality.LIST && value instanceof List<?> list) {
      out.writeName(attribute.name());
      origins.put(to, from);
      list(attribute, list, from, to);
    } else {
      named(attribute, value, from, to);
    }
  }

  private static List<Integer> full(List<?> list) {
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!Tree.empty(list.get(i))) {
        full.add(i);
      }
    }
    return full;
  }

  private void named(Attribute<?> attribute, @Nullable Object value, String from, String to) {
    if (!isEvidence(attribute) || found(value, from)) {
      out.writeName(attribute.name());
      value(attribute, value, from, to);
    }
  }

  private void list(Attribute<?> attribute, List<?> list, String from, String to) {
    out.writeStartArray();
    int index = 0;
    for (int i : full(list)) {
      if (!isEvidence(attribute) || found(list.get(i), from + "/" + i)) {
        value(attribute, list.get(i), from + "/" + i, to + "/" + index++);
      }
    }
    out.writeEndArray();
  }

  private void value(Attribute<?> attribute, @Nullable Object value, String from, String to) {
    origins.put(to, from);
    if (attribute.kind() instanceof Nested<?> nested && value instanceof Map<?, ?> object) {
      if (isEvidence(attribute)) {
        evidence(object);
      } else {
        object(object, nested, from, to);
      }
    } else if (attribute.kind() instanceof Scalar<?> scalar && value instanceof String text) {
      scalar(scalar.form(), text);
    } else {
      Tree.write(value, out);
    }
  }

  /** Numbers and truths come as texts, which can be empty; what is neither stays a text. */
  private void scalar(Scalar.Form form, String text) {
    boolean literal =
        switch (form) {
          case TEXT -> false;
          case BOOLEAN -> text.equals("true") || text.equals("false");
          case DECIMAL, INTEGER -> NUMBER.matcher(text).matches();
        };
    if (literal) {
      out.writeRawValue(text);
    } else {
      out.writeString(text);
    }
  }

  private static boolean isEvidence(Attribute<?> attribute) {
    return attribute.kind() instanceof Nested<?> nested
        && nested.members().get(0).type() == Evidence.class;
  }

  /** Words that do not stand in the text, or more than once, are reported and left out. */
  private boolean found(@Nullable Object value, String from) {
    if (!(value instanceof Map<?, ?> evidence) || Tree.empty(evidence.get("exact"))) {
      return true; // the reader says what it lacks
    }
    evidence.keySet().stream()
        .map(Object::toString)
        .filter(it -> !List.of("exact", "prefix", "suffix").contains(it))
        .forEach(it -> unknown("Evidence", it, from + "/" + step(it)));
    String exact = text(evidence, "exact");
    List<Passages.Place> places = places(evidence);
    if (places.isEmpty()) {
      boolean alone = !passages.of(exact, "", "").isEmpty();
      String where = alone ? " between its prefix and suffix" : "";
      note(
          StandardRule.EVIDENCE_NOT_IN_TEXT,
          from + "/exact",
          it -> it.shortened(exact).putFact("where", where));
    } else if (places.size() > 1) {
      note(
          StandardRule.EVIDENCE_AMBIGUOUS,
          from + "/exact",
          it -> it.shortened(exact).putFact("count", Integer.toString(places.size())));
    }
    return places.size() == 1;
  }

  private List<Passages.Place> places(Map<?, ?> evidence) {
    return passages.of(text(evidence, "exact"), text(evidence, "prefix"), text(evidence, "suffix"));
  }

  private static String text(Map<?, ?> evidence, String name) {
    return evidence.get(name) instanceof String text ? text : "";
  }

  private void evidence(Map<?, ?> evidence) {
    out.writeStartObject();
    List<Passages.Place> places = Tree.empty(evidence.get("exact")) ? List.of() : places(evidence);
    places.forEach(it -> out.writeStringProperty("section", it.section()));
    for (String name : List.of("exact", "prefix", "suffix")) {
      if (!Tree.empty(evidence.get(name))) {
        out.writeName(name);
        Tree.write(evidence.get(name), out);
      }
    }
    places.forEach(it -> out.writeNumberProperty("start", it.start()));
    out.writeEndObject();
  }

  private static String step(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
