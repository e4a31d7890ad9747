package io.github.standpoint.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import io.github.standpoint.validation.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over encoded and generated stories: whatever the story finds of a thing, every section that shows
 * the thing tells it, and no two findings in the same words.
 */
class VerdictsTest {
  private static final Map<String, Set<String>> SECTIONS =
      Map.ofEntries(
          Map.entry("Affiliation", Set.of("WHO IS WHO")),
          Map.entry("Position", Set.of("WHERE THEY STAND", "STANCES SIDE BY SIDE")),
          Map.entry("Source", Set.of("WHO SAID IT")),
          Map.entry("Statement", Set.of("WHO SAID IT", "TIMELINE")),
          Map.entry("Claim", Set.of("WHAT IS CLAIMED")),
          Map.entry("Proposal", Set.of("PROPOSALS AND TEXTS")),
          Map.entry("Provision", Set.of("PROPOSALS AND TEXTS")),
          Map.entry("SecurityPackage", Set.of("PACKAGES")),
          Map.entry("Event", Set.of("EVENTS", "TIMELINE")),
          Map.entry("Implication", Set.of("WHAT IT MAY MEAN")),
          Map.entry("Development", Set.of("WHAT MAY FOLLOW")));

  static Stream<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../stories"))) {
      for (Path file :
          files.filter(it -> it.toString().matches(".*(przewodow|sweden).*")).sorted().toList()) {
        stories.add(StoryJson.standard().tryRead(file).story().orElseThrow());
      }
    }
    return Stream.concat(stories.stream(), Samples.stories(1, Size.SMALL).limit(15));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everySectionTellsWhatTheStoryFindsOfAThing(Story story) {
    for (Located<? extends Attributed> located :
        StoryIndex.of(story).values().having(Attributed.class)) {
      Set<String> expected = expected(story, located);
      Map<String, Map<String, String>> told = new LinkedHashMap<>();
      for (Verdict verdict : Verdict.values()) {
        Story judged = with(story, located.value(), Optional.of(verdict));
        tell(told, verdict.text(), sections(PictureTest.shown(judged)), expected);
      }
      Story silent = with(story, located.value(), Optional.empty());
      tell(told, "no verdict", sections(PictureTest.shown(silent)), expected);
      assertThat(told.keySet()).as(located.at().toString()).containsAll(expected);
      told.forEach(
          (section, texts) ->
              assertThat(texts.values())
                  .as("%s of %s, which is at %s", section, texts.keySet(), located.at())
                  .doesNotHaveDuplicates());
    }
  }

  private static void tell(
      Map<String, Map<String, String>> told,
      String verdict,
      Map<String, String> sections,
      Set<String> expected) {
    sections.forEach(
        (section, text) -> {
          if (expected.contains(section)) {
            told.computeIfAbsent(section, it -> new LinkedHashMap<>()).put(verdict, text);
          }
        });
  }

  /** What has a date is in the timeline, and what rests on a statement is among its contents. */
  private static Set<String> expected(Story story, Located<? extends Attributed> located) {
    Set<String> expected = new TreeSet<>(SECTIONS.get(located.type().name()));
    StoryIndex index = StoryIndex.of(story);
    boolean dated =
        io.github.standpoint.query.Timeline.of(story).moments().stream()
            .anyMatch(it -> it.value().element() == located.value());
    boolean said =
        located.value().getAccordingTo().stream()
            .anyMatch(
                it -> index.find(it, io.github.standpoint.statement.Statement.class).isPresent());
    if (dated) {
      expected.add("TIMELINE");
    }
    if (said) {
      expected.add("WHO SAID IT");
    }
    return expected;
  }

  /** Returns what stands under each heading, which begins where no line is set in. */
  private static Map<String, String> sections(String shown) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = "";
    for (String line : shown.split("\n")) {
      Optional<String> next = heading(line);
      if (next.isPresent()) {
        heading = next.get();
      }
      sections.merge(heading, line, (before, more) -> before + "\n" + more);
    }
    return sections;
  }

  private static Optional<String> heading(String line) {
    return Stream.concat(SECTIONS.values().stream().flatMap(Set::stream), Stream.of("PROBLEMS"))
        .filter(it -> line.equals(it) || line.startsWith(it + " ("))
        .findFirst()
        .or(() -> line.startsWith("WHAT COULD BE DONE") ? Optional.of("") : Optional.empty());
  }

  /** Returns the story in which one element, by identity, has another verdict. */
  private static <T> T with(T part, Element judged, Optional<Verdict> verdict) {
    ModelType<T> type = Model.typeOf(part);
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      if (part == judged && attribute.name().equals("verdict")) {
        verdict.ifPresent(it -> attribute.set(builder, it));
      } else if (attribute.cardinality() == Cardinality.MAP) {
        attribute
            .entries(part)
            .forEach((key, text) -> attribute.set(builder, Map.entry(key, text)));
      } else {
        for (Object value : attribute.values(part)) {
          boolean nested = attribute.kind() instanceof Nested<?>;
          attribute.set(builder, nested ? with(value, judged, verdict) : value);
        }
      }
    }
    return type.build(builder);
  }
}
