package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Effect;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a "may" or a "not" of the evidence got lost on the way into the story. */
class HedgeLostTest {

  private static Story.Builder story(String language, String... sentences) {
    Story.Builder story = Story.builder().id("s").language(language);
    for (int i = 0; i < sentences.length; i++) {
      story.addSection(
          Section.builder().id("s" + i).kind(SectionKind.BODY).text(sentences[i]).build());
    }
    return story;
  }

  private static Evidence all(Story story, int section) {
    Section said = story.getSections().get(section);
    return Evidence.of(said, said.getText().orElseThrow());
  }

  private static Story outlook(Consumer<Development.Builder> change, String... sentences) {
    Story.Builder story = story("en", sentences);
    Development.Builder development =
        Development.builder()
            .id("d")
            .change(Change.BEGINS)
            .description("talks")
            .likelihood(Likelihood.statedAsFact());
    for (int i = 0; i < sentences.length; i++) {
      development.addEvidence(all(story.build(), i));
    }
    change.accept(development);
    return story.addDevelopment(development.build()).build();
  }

  private static boolean found(Story story, StandardRule rule) {
    return StoryValidator.builder().lower(rule).build().validate(story).stream()
        .anyMatch(it -> it.getRule() == rule);
  }

  @ParameterizedTest
  @CsvSource({
    "Talks may resume, true",
    "Talks could resume in May, true",
    "Talks will resume in May, false",
    "Talks are likely to resume and may last, false",
    "Переговори можуть відновитися, true",
    "Переговори відновляться, false",
  })
  void aMayThatAllEvidenceHasIsMissedInAFact(String words, boolean lost) {
    assertThat(found(outlook(it -> {}, words), StandardRule.LIKELIHOOD_HEDGE_LOST)).isEqualTo(lost);
  }

  @Test
  void evidenceThatDoesNotHedgeBearsTheFactOut() {
    StandardRule rule = StandardRule.LIKELIHOOD_HEDGE_LOST;

    assertThat(found(outlook(it -> {}, "Talks may resume", "Talks resume"), rule)).isFalse();
    assertThat(found(outlook(it -> {}), rule)).isFalse();
    assertThat(found(outlook(it -> it.verdict(Verdict.CONFIRMED), "It may be"), rule)).isFalse();
    assertThat(
            found(outlook(it -> it.likelihood(Likelihood.unquantified("may")), "It may be"), rule))
        .isFalse();
  }

  @Test
  void anEffectThatTheEvidenceHedgesIsMissedToo() {
    Story.Builder story = story("en", "Sanctions may end the war");
    State russia = State.of("russia", "Russia");
    Measure sanction = Measure.builder().id("sanction").kind("sanction").build();
    Implication effect =
        Implication.builder()
            .id("effect")
            .cause(sanction)
            .effect(Effect.REDUCES)
            .addAffects(russia)
            .likelihood(Likelihood.statedAsFact())
            .addEvidence(all(story.build(), 0))
            .build();
    story.addActor(russia).addMeasure(sanction).addImplication(effect);

    assertThat(found(story.build(), StandardRule.LIKELIHOOD_HEDGE_LOST)).isTrue();
  }

  private static Story position(
      String language, String words, Consumer<Position.Builder> change, String... more) {
    Story.Builder story = story(language, words);
    for (String each : more) {
      story.addSection(Section.builder().id("more").kind(SectionKind.BODY).text(each).build());
    }
    State hungary = State.of("hungary", "Hungary");
    Measure pay = Measure.builder().id("pay").kind("fund").addAgent(hungary).build();
    Position.Builder position =
        Position.builder()
            .id("p")
            .holder(hungary)
            .stance("intends")
            .about(pay)
            .certainty(Certainty.CERTAIN);
    for (int i = 0; i <= more.length; i++) {
      position.addEvidence(all(story.build(), i));
    }
    change.accept(position);
    return story.addActor(hungary).addMeasure(pay).addPosition(position.build()).build();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Hungary will pay nothing, true",
    "en, Hungary won't pay, true",
    "en, Hungary will pay, false",
    "en-GB, Hungary will not pay, true",
    "uk, Угорщина не платитиме, true",
    "ru, Венгрия не будет платить, true",
    "de, Ungarn zahlt nichts, true",
    "fr, La Hongrie ne paiera pas, true",
    "es, Hungría no pagará, true",
    "es, Hungría pagará, false",
    "pl, Węgry nie zapłacą, false",
  })
  void aNotThatAllEvidenceHasIsMissedInWhatIsFor(String language, String words, boolean lost) {
    assertThat(found(position(language, words, it -> {}), StandardRule.POSITION_NEGATION_LOST))
        .isEqualTo(lost);
  }

  @Test
  void aNotElsewhereOrInWhatIsAgainstIsNoLoss() {
    StandardRule rule = StandardRule.POSITION_NEGATION_LOST;
    String no = "Hungary will not pay";

    assertThat(found(position("en", no, it -> it.stance("refuses")), rule)).isFalse();
    assertThat(found(position("en", no, it -> it.verdict(Verdict.REFUTED)), rule)).isFalse();
    assertThat(found(position("en", no, it -> {}, "It pays"), rule)).isFalse();
    assertThat(found(position("en", no, it -> it.stance("affirms")), rule)).isTrue();
    assertThat(StoryValidator.standard().validate(position("en", no, it -> {})))
        .noneMatch(it -> it.getRule() == rule);
  }
}
