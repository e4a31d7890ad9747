package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
  void twoAtOnceAreWrongUsage() {
    assertThat(run("schema", "--strict", "--typescript")).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("mutually exclusive");
  }
}
