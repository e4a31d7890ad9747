package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import io.github.standpoint.testing.mutation.Document;
import io.github.standpoint.testing.mutation.DocumentMutation;
import io.github.standpoint.testing.mutation.Mutation;
import io.github.standpoint.validation.StoryValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the kit by which another implementation can be held against this one: for each rule a
 * document that breaks it and its neighbour, with what has to be found in them. What is expected is
 * what the mutations say, not what this reader finds.
 */
final class ConformanceKit {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** What comes of it is 70 MB, and how many of them a file may hold is a limit of its own. */
  static final String LEFT_OUT = JsonRule.EXPANDS_TOO_MUCH.code();

  private static final StoryPlan SMALL = small();

  private final List<String> lines = new ArrayList<>();

  private ConformanceKit() {}

  private static StoryPlan small() {
    StoryPlan plan = StoryPlan.standard().withoutWarnings();
    for (Kind kind : Kind.values()) {
      plan = plan.with(kind, 0, 1);
    }
    return plan.with(Kind.SECTION, 1, 1).with(Kind.ACTOR, 1, 2);
  }

  /** Returns its lines, the same each time. */
  static List<String> lines() {
    ConformanceKit kit = new ConformanceKit();
    long seed = 0;
    for (Mutation mutation : Mutation.all()) {
      kit.add(mutation, StoryGenerator.story(SMALL, Choices.seeded(seed++)));
    }
    for (DocumentMutation mutation : DocumentMutation.all()) {
      Story story = StoryGenerator.story(SMALL, Choices.seeded(seed++));
      if (!mutation.code().equals(LEFT_OUT)) {
        kit.add(mutation, story);
      }
    }
    return kit.lines;
  }

  private void add(Mutation mutation, Story story) {
    var broken = mutation.in(story);
    ObjectNode bad = line(mutation.rule().code(), mutation.name());
    ObjectNode good = line(mutation.rule().code(), "");
    bad.put("document", StoryJson.standard().writeString(broken.story()));
    good.put("document", StoryJson.standard().writeString(mutation.neighbour(story)));
    ArrayNode problems = bad.arrayNode();
    for (ObjectNode line : List.of(bad, good)) {
      settings(mutation.rule(), line);
    }
    if (mutation.rule() == StandardRule.REPORT_TRUNCATED) {
      // What fills the report comes first, in the neighbour too.
      Problem first = mutation.validator().validate(broken.story()).problems().get(0);
      problem(problems, first.code(), first.getSeverity(), first.getPointer());
      good.set("problems", problems.deepCopy());
    }
    problem(problems, mutation.rule().code(), mutation.rule().severity(), broken.expectedPointer());
    bad.set("problems", problems);
    finish(bad, good);
  }

  private static void settings(StandardRule rule, ObjectNode line) {
    if (rule.onRequest()) {
      line.putArray("ask").add(rule.code());
    }
    if (rule == StandardRule.REPORT_TRUNCATED) {
      line.put("maxProblems", 1);
    }
  }

  private void add(DocumentMutation mutation, Story story) {
    var broken = mutation.in(story, StoryJson.standard()::writeString);
    ObjectNode bad = line(mutation.code(), mutation.name());
    document(bad, broken.document());
    ArrayNode problems = bad.putArray("problems");
    problem(problems, mutation.code(), mutation.severity(), broken.expectedPointer());
    ObjectNode good = line(mutation.code(), "");
    document(good, mutation.neighbour(story, StoryJson.standard()::writeString));
    finish(bad, good);
  }

  private static ObjectNode line(String code, String fault) {
    return MAPPER.createObjectNode().put("rule", code).put("fault", fault);
  }

  private static void document(ObjectNode line, Document document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    if (document.form() == Document.Form.GZIPPED_LINES) {
      line.put("gzip", Base64.getEncoder().encodeToString(document.bytes()));
    } else if (java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document.bytes())) {
      line.put("document", text);
    } else {
      line.put("bytes", Base64.getEncoder().encodeToString(document.bytes()));
    }
    document.limits().forEach(line::put);
  }

  private static void problem(
      ArrayNode problems, String code, io.github.standpoint.report.Severity severity, String at) {
    problems
        .addObject()
        .put("code", code)
        .put("severity", severity.name().toLowerCase(Locale.ROOT))
        .put("pointer", at);
  }

  private void finish(ObjectNode bad, ObjectNode good) {
    if (!good.has("problems")) {
      good.putArray("problems");
    }
    lines.add(MAPPER.writeValueAsString(bad));
    lines.add(MAPPER.writeValueAsString(good));
  }

  /** Returns a reader that is set as the line asks. */
  static StoryJson reader(ObjectNode line) {
    StoryValidator.Builder validator = StoryValidator.builder();
    ReadLimits.Builder limits = ReadLimits.builder();
    line.properties()
        .forEach(
            it -> {
              switch (it.getKey()) {
                case "ask" -> it.getValue().forEach(code -> validator.lower(rule(code.asString())));
                case "maxProblems" -> validator.maxProblems(it.getValue().asInt());
                case "maxBytes" -> limits.maxBytes(it.getValue().asInt());
                case "maxDepth" -> limits.maxDepth(it.getValue().asInt());
                case "maxTextLength" -> limits.maxTextLength(it.getValue().asInt());
                case "maxElements" -> limits.maxElements(it.getValue().asInt());
                default -> {}
              }
            });
    return StoryJson.standard().with(validator.build()).with(limits.build());
  }

  private static StandardRule rule(String code) {
    return java.util.Arrays.stream(StandardRule.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
