package io.github.standpoint.kotlin

import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What Kotlin's compiler refuses, because the model says of every type whether it may be null. */
class NullnessTest {
  @TempDir lateinit var folder: Path

  @Test
  fun `a name is not null`() {
    assertThat(errors("""val us = State.of("us", "United States")""")).isEmpty()
    assertThat(errors("""val us = State.of("us", null)""")).singleElement().asString().contains("Null", "String")
  }

  @Test
  fun `what a builder takes is not null`() {
    assertThat(errors("""val us = State.builder().name("United States")""")).isEmpty()
    assertThat(errors("val us = State.builder().name(null)")).singleElement().asString().contains("Null", "String")
  }

  @Test
  fun `what a list holds is not null`() {
    assertThat(errors("fun of(story: Story): List<Position> = story.positions")).isEmpty()
    assertThat(errors("fun of(story: Story): List<Position> = story.positions + null")).isNotEmpty()
  }

  @Test
  fun `what may be null is asked first`() {
    assertThat(errors("fun of(it: Located<*>) = it.element()?.id")).isEmpty()
    assertThat(errors("fun of(it: Located<*>) = it.element().id")).singleElement().asString().contains("Element?")
  }

  @Test
  fun `no kind of actor is forgotten`() {
    val three = "is Person -> 1; is State -> 2; is Organization -> 3"
    assertThat(errors("fun of(it: Actor) = when (it) { $three; is Group -> 4 }")).isEmpty()
    assertThat(errors("fun of(it: Actor) = when (it) { $three }")).singleElement().asString().contains("exhaustive", "Group")
  }

  @Test
  fun `nobody else implements a type of the model`() {
    assertThat(errors("abstract class Mine : State")).singleElement().asString().contains("sealed")
  }

  /** The errors of Kotlin's compiler, with no flag that makes it stricter than it is. */
  private fun errors(code: String): List<String> {
    val file = folder.resolve("Snippet.kt")
    file.writeText(
      "import io.github.standpoint.*\nimport io.github.standpoint.actor.*\n" +
        "import io.github.standpoint.position.*\nimport io.github.standpoint.validation.*\n$code\n")
    val messages = Errors()
    val arguments =
      K2JVMCompilerArguments().apply {
        freeArgs = listOf(file.toString())
        classpath = System.getProperty("java.class.path")
        destination = folder.resolve("classes").toString()
        noStdlib = true
        noReflect = true
        jvmTarget = "17"
      }
    val exit = K2JVMCompiler().exec(messages, Services.EMPTY, arguments)
    assertThat(exit).isEqualTo(if (messages.texts.isEmpty()) ExitCode.OK else ExitCode.COMPILATION_ERROR)
    return messages.texts
  }

  private class Errors : MessageCollector {
    val texts = mutableListOf<String>()

    override fun clear() = texts.clear()

    override fun hasErrors(): Boolean = texts.isNotEmpty()

    override fun report(severity: CompilerMessageSeverity, message: String, location: CompilerMessageSourceLocation?) {
      if (severity.isError) {
        texts += message
      }
    }
  }
}
