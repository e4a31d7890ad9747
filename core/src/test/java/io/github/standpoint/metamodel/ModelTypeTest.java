package io.github.standpoint.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTypeTest {

  static Stream<ModelType<?>> types() {
    return Model.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theRequiredAttributesHaveTheirBitAndNoOtherHas(ModelType<T> type) {
    assertThat(type.attributes())
        .allSatisfy(
            it ->
                assertThat((type.required() >>> it.index() & 1) == 1)
                    .as(it.name())
                    .isEqualTo(it.required()));
    assertThat(Long.bitCount(type.required()))
        .isEqualTo((int) type.attributes().stream().filter(Attribute::required).count());
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void anAttributeIsFoundByItsName(ModelType<T> type) {
    assertThat(type.attributes())
        .allSatisfy(it -> assertThat(type.find(it.name())).isSameAs(it))
        .allSatisfy(it -> assertThat(type.attribute(it.name())).containsSame(it));
    assertThat(type.find("nothing")).isNull();
    assertThat(type.attribute("nothing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Position, a position",
    "SecurityPackage, a security package",
    "Actor, an actor",
    "Event, an event",
    "Implication, an implication",
    "Organization, an organization",
    "Undertaking, an undertaking",
    "TimeLimit, a time limit",
  })
  void theNameOfATypeIsReadAsWords(String name, String phrase) {
    assertThat(ModelType.phrase(name)).isEqualTo(phrase);
  }

  @Test
  void typesAttributesAndKindsArePrintedByTheirNames() {
    Attribute<?> date = PositionTypes.POSITION.attribute("date").orElseThrow();

    assertThat(PositionTypes.POSITION).hasToString("Position");
    assertThat(date).hasToString("date");
    assertThat(date.kind()).hasToString("date");
    assertThat(Scalar.DATE.name()).isEqualTo("date");
  }
}
