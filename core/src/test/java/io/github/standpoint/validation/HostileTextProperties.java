package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What somebody wrote into a story is shown as it is and never read as a template. */
class HostileTextProperties {
  private static final List<String> TEMPLATES =
      List.of(
          "{id.malformed}",
          "{standpoint.id.malformed}",
          "{jakarta.validation.constraints.NotBlank.message}",
          "{message}",
          "{value}",
          "{related}",
          "${7*7}",
          "${validatedValue}",
          "\\{",
          "\\${7*7}",
          "}{",
          "{",
          "}",
          "$1",
          "\\",
          "%s",
          "{0}",
          "../..",
          "a/b~1");

  /** Arbitrary text, templates, and templates within text; short enough not to be cut. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> template = Arbitraries.of(TEMPLATES);
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
    return Arbitraries.oneOf(
        template,
        text,
        text.flatMap(before -> template.flatMap(it -> text.map(after -> before + it + after))));
  }

  private static Story referringTo(String id) {
    return BaseStory.places(
        Place.builder().id("kyiv").name("Kyiv").partOf(Id.<Place>of(id)).build());
  }

  private static Story called(String id) {
    return BaseStory.places(Place.of(id, "Kyiv"), Place.of(id, "Kyiv"));
  }

  private static Story quoting(String words) {
    return BaseStory.event(it -> it.evidence(List.of(BaseStory.says(words + "\u0001"))));
  }

  private static Problem problem(Story story, StandardRule rule) {
    return StoryValidator.standard().validate(story).stream()
        .filter(it -> it.getRule() == rule)
        .findFirst()
        .orElseThrow();
  }

  @Property
  void aMessageShowsAnIdAsItIs(@ForAll("hostile") String id) {
    String missing = "no-such " + id;

    assertThat(problem(referringTo(missing), StandardRule.REFERENCE_UNRESOLVED).message())
        .startsWith(
            "a reference must name an element of this story, but nothing here has the id '"
                + missing
                + "'");
    assertThat(problem(called("! " + id), StandardRule.ID_MALFORMED).message())
        .endsWith("but was '! " + id + "'");
    assertThat(problem(called(id), StandardRule.ID_DUPLICATE).message())
        .endsWith("but '" + id + "' was first declared at /places/0");
  }

  @Property
  void aMessageShowsAWordAndATextAsTheyAre(@ForAll("hostile") String text) {
    Story word = BaseStory.event(it -> it.kind("! " + text));

    assertThat(problem(word, StandardRule.VOCABULARY_UNKNOWN_TERM).message())
        .endsWith(" or start with x-, but was '! " + text + "'");
    assertThat(problem(quoting(text), StandardRule.EVIDENCE_NOT_IN_TEXT).message())
        .contains("but '" + text + "\u0001' does not");
  }

  @Property
  void aHostNeverReadsWhatWasWrittenAsATemplate(@ForAll("hostile") String text) {
    assertSameAs("no-such-place", "no-such " + text, HostileTextProperties::referringTo);
    assertSameAs("! ", "! " + text, HostileTextProperties::called);
    assertSameAs("not there", "not there " + text, HostileTextProperties::quoting);
    assertSameAs("key", "key " + text, it -> BaseStory.with(s -> s.putExtension(it, "value")));
  }

  /** The texts that a host is given are those for a harmless input. */
  private static void assertSameAs(String harmless, String hostile, Function<String, Story> story) {
    assertThat(texts(story.apply(hostile)))
        .containsExactlyInAnyOrderElementsOf(texts(story.apply(harmless)))
        .isNotEmpty();
  }

  private static List<String> texts(Story story) {
    return HostValidator.violations(story).stream()
        .map(it -> it.getMessageTemplate() + " → " + it.getMessage())
        .toList();
  }

  @Example
  void aHostIsGivenTheKeyOfTheMessageAndThePlaceAlone() {
    assertThat(HostValidator.violations(referringTo("${7*7}{id.malformed}")))
        .extracting(ConstraintViolation::getMessageTemplate)
        .containsExactly("{standpoint.reference.unresolved} (/places/0/partOf)");
  }
}
