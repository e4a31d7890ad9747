package io.github.standpoint.kotlin

import io.github.standpoint.Story
import io.github.standpoint.actor.Group
import io.github.standpoint.actor.GroupKind
import io.github.standpoint.actor.Organization
import io.github.standpoint.actor.OrganizationKind
import io.github.standpoint.actor.Person
import io.github.standpoint.actor.State
import io.github.standpoint.json.StoryJson
import io.github.standpoint.position.Certainty
import io.github.standpoint.position.Position
import io.github.standpoint.position.Stance
import io.github.standpoint.proposal.Measure
import io.github.standpoint.proposal.MeasureKind
import io.github.standpoint.report.StandardRule
import io.github.standpoint.validation.StoryValidator
import io.github.standpoint.value.Place
import java.nio.file.Path
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class StoryTest {
  private val us = State.builder().id("us").name("United States").country("US").build()
  private val ukraine = Place.of("ukraine", "Ukraine")
  private val troops =
    Measure.builder().id("troops").kind(MeasureKind.DEPLOY_GROUND_FORCES).addAgent(us).addLocation(ukraine).build()
  private val no =
    Position.builder().id("no").holder(us).stance(Stance.RULES_OUT).about(troops).certainty(Certainty.CERTAIN).build()
  private val story =
    Story.builder().id("s1").language("en").addActor(us).addPlace(ukraine).addMeasure(troops).addPosition(no).build()

  @Test
  fun `a story is built, valid, written and read again`() {
    assertThat(StoryValidator.standard().validate(story).errors()).isEmpty()
    assertThat(StoryJson.standard().read(StoryJson.standard().writeString(story))).isEqualTo(story)
    assertThat(story.headlines()).containsExactly("US: rules-out (AGAINST)")
  }

  @Test
  fun `what is wrong is reported`() {
    val report = StoryValidator.standard().validate(Story.builder().from(story).places(emptyList()).build())

    assertThat(report.errors().map { it.code() to it.pointer })
      .containsExactly(StandardRule.REFERENCE_UNRESOLVED.code() to "/measures/0/locations/0")
  }

  @Test
  fun `every kind of actor is matched without an else`() {
    val kallas = Person.of("kallas", "Kaja Kallas")
    val nato = Organization.builder().id("nato").name("NATO").kind(OrganizationKind.ALLIANCE).build()
    val allies = Group.builder().id("allies").name("allies").kind(GroupKind.ALLIES).build()

    assertThat(listOf(kallas, us, nato, allies).map { it.inHeadline() })
      .containsExactly("Kallas", "US", "the NATO", "some allies")
  }

  @Test
  fun `the real story is read`() {
    val real = StoryJson.standard().read(Path.of("../stories/security-guarantees.story.json"))

    assertThat(real.headlines()).hasSameSizeAs(real.positions).contains("US: rules-out (AGAINST)")
  }

  @Test
  fun `the README shows what these tests run`() {
    val sources = listOf("Headlines", "StoryTest", "NullnessTest")
      .joinToString("\n") { Path.of("src/test/kotlin/io/github/standpoint/kotlin/$it.kt").readText() }
    val snippets =
      Regex("```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL)
        .findAll(Path.of("README.md").readText())
        .map { it.groupValues[1].trim() }
        .toList()

    assertThat(snippets).isNotEmpty().allSatisfy { assertThat(sources).contains(it) }
  }
}
