package io.github.standpoint.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.position.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTest {

  static Stream<ModelType<?>> types() {
    return Model.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void whatIsPutIntoABuilderIsFoundInWhatItBuilds(ModelType<T> type) {
    for (Attribute<T> attribute : type.attributes()) {
      Object builder = type.newBuilder();
      List<Object> put = new ArrayList<>();
      for (Attribute<T> each : type.attributes()) {
        if (each == attribute) {
          put.addAll(Specimen.fill(builder, each, 1));
        } else if (each.required()) {
          Specimen.fill(builder, each, 1);
        }
      }
      T built = type.build(builder);

      assertThat(content(attribute, built)).as(attribute.name()).isEqualTo(put);
      assertThat(type.attributes())
          .filteredOn(it -> it != attribute && !it.required())
          .allSatisfy(it -> assertThat(content(it, built)).as(it.name()).isEmpty());
    }
  }

  private static <T> List<?> content(Attribute<T> attribute, T owner) {
    return attribute.cardinality() == Cardinality.MAP
        ? List.copyOf(attribute.entries(owner).entrySet())
        : attribute.values(owner);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void allAttributesTogetherAreFoundInWhatIsBuilt(ModelType<T> type) {
    Object builder = type.newBuilder();
    List<List<Object>> put = new ArrayList<>();
    type.attributes().forEach(it -> put.add(Specimen.fill(builder, it, 1)));
    T built = type.build(builder);

    assertThat(type.attributes().stream().<List<?>>map(it -> content(it, built)).toList())
        .isEqualTo(put);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theAccessorGivesWhatTheAttributeGives(ModelType<T> type)
      throws ReflectiveOperationException {
    T full = Specimen.full(type, 1);
    Map<String, Accessor> accessors = Accessor.of(type.type());
    for (Attribute<T> attribute : type.attributes()) {
      Object plain = accessors.get(attribute.name()).method().invoke(full);
      Object given = plain instanceof java.util.Optional<?> it ? it.orElse(null) : plain;
      assertThat(attribute.get(full)).as(attribute.name()).isEqualTo(given).isNotNull();
    }
  }

  @Test
  void aClosedWordIsFoundByItsText() {
    ClosedWord<?> certainty =
        (ClosedWord<?>) PositionTypes.POSITION.attribute("certainty").orElseThrow().kind();

    assertThat(certainty.words().keySet())
        .containsExactly("certain", "probable", "possible", "unknown");
    assertThat((Object) certainty.constant("possible")).isEqualTo(Certainty.POSSIBLE);
    assertThat((Object) certainty.constant("Possible")).isNull();
  }

  @Test
  void whatIsNoTypeOfTheModelHasNoDescription() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Model.of(String.class));
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> Model.typeOf("text"));
  }

  @Test
  void onlyActorsAreToldApartByType() {
    Attribute<?> actors = Model.STORY.attribute("actors").orElseThrow();
    Nested<?> union = (Nested<?>) actors.kind();

    assertThat(union.union()).isTrue();
    assertThat(union.members())
        .extracting(ModelType::discriminator)
        .containsExactly("person", "state", "organization", "group");
    assertThat(types().flatMap(it -> it.attributes().stream()).filter(AttributeTest::isUnion))
        .singleElement()
        .isSameAs(actors);
  }

  private static boolean isUnion(Attribute<?> attribute) {
    return attribute.kind() instanceof Nested<?> nested && nested.union();
  }
}
