package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.extraction.ExtractionSchema;
import io.github.standpoint.json.schema.StorySchema;
import org.junit.jupiter.api.Test;

class SchemaCommandTest extends CommandTest {

  @Test
  void theSchemaIsPrintedByteForByte() {
    assertThat(run("schema")).isZero();
    assertThat(out()).isEqualTo(StorySchema.standard().json());
  }

  @Test
  void theStrictSchemaIsPrinted() {
    assertThat(run("schema", "--strict")).isZero();
    assertThat(out()).isEqualTo(StorySchema.strict().json());
  }

  @Test
  void theTypesArePrintedForTypeScript() {
    assertThat(run("schema", "--typescript")).isZero();
    assertThat(out()).isEqualTo(StorySchema.typeScript());
  }

  @Test
  void whatAModelIsAskedForIsPrintedAPassAtATime() {
    assertThat(run("schema", "--extraction", "1")).isZero();
    assertThat(run("schema", "--extraction", "2")).isZero();
    assertThat(out()).isEqualTo(ExtractionSchema.first().json() + ExtractionSchema.second().json());
  }

  @Test
  void thereIsNoThirdPass() {
    assertThat(run("schema", "--extraction", "3")).isEqualTo(2);
    assertThat(err()).contains("the pass must be 1 or 2, but was 3").doesNotContain("\tat ");
  }

  @Test
  void twoAtOnceAreWrongUsage() {
    assertThat(run("schema", "--strict", "--typescript")).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("mutually exclusive");
  }
}
