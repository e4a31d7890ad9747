package io.github.standpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.query.Timeline;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.Located;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a story finds of a thing, every part of the page that shows the thing tells it. */
class VerdictsTest {
  private static final Map<String, Set<String>> PARTS =
      Map.ofEntries(
          Map.entry("Affiliation", Set.of("affiliations")),
          Map.entry("Position", Set.of("positions")),
          Map.entry("Source", Set.of("sources")),
          Map.entry("Statement", Set.of("statements", "timeline")),
          Map.entry("Claim", Set.of("claims")),
          Map.entry("Proposal", Set.of("proposals")),
          Map.entry("Provision", Set.of("proposals")),
          Map.entry("SecurityPackage", Set.of("packages")),
          Map.entry("Event", Set.of("events", "timeline")),
          Map.entry("Implication", Set.of("implications")),
          Map.entry("Development", Set.of("developments")));

  /** Those that between them have every kind of thing: a page takes its time. */
  static List<Path> files() {
    return Stories.files().stream()
        .filter(it -> it.toString().matches(".*(przewodow|security-guarantees).*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPartTellsWhatTheStoryFindsOfAThing(Path file) {
    Story story = Stories.read(file);
    for (Located<? extends Attributed> located :
        StoryIndex.of(story).values().having(Attributed.class)) {
      List<Map<String, String>> pages =
          findings().map(it -> parts(with(story, located.value(), it))).toList();
      for (String part : expected(story, located)) {
        assertThat(pages.stream().map(it -> it.get(part)).toList())
            .as("%s of what is at %s", part, located.at())
            .doesNotContainNull()
            .doesNotHaveDuplicates();
      }
    }
  }

  private static Stream<Optional<Verdict>> findings() {
    return Stream.concat(
        Stream.of(Optional.empty()), Stream.of(Verdict.values()).map(Optional::of));
  }

  /** What has a date is in the timeline, and what rests on a statement is among its contents. */
  private static Set<String> expected(Story story, Located<? extends Attributed> located) {
    Set<String> expected = new TreeSet<>(PARTS.get(located.type().name()));
    StoryIndex index = StoryIndex.of(story);
    if (Timeline.of(story).moments().stream()
        .anyMatch(it -> it.value().element() == located.value())) {
      expected.add("timeline");
    }
    if (located.value().getAccordingTo().stream()
        .anyMatch(it -> index.find(it, Statement.class).isPresent())) {
      expected.add("statements");
    }
    return expected;
  }

  private static Map<String, String> parts(Story story) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String section : Stories.page(story).split("<section id=\"")) {
      parts.put(section.substring(0, section.indexOf('"')), section);
    }
    return parts;
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
