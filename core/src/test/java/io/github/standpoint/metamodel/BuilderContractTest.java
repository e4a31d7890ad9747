package io.github.standpoint.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.report.IncompleteValueException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type: how it is built, copied and compared. */
class BuilderContractTest {

  static Stream<ModelType<?>> types() {
    return Model.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void equalPartsMakeEqualValues(ModelType<T> type) {
    T one = Specimen.full(type, 1);
    T same = Specimen.full(type, 1);

    assertThat(one).isNotSameAs(same).isEqualTo(same).hasSameHashCodeAs(same).isEqualTo(one);
    assertThat(one).isNotEqualTo(null).isNotEqualTo("a text").hasToString(same.toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void everyAttributeCountsForEquality(ModelType<T> type) {
    T one = Specimen.full(type, 1);

    assertThat(type.attributes())
        .allSatisfy(
            it ->
                assertThat(Specimen.differing(type, it, 1, 2))
                    .as(it.name())
                    .isNotEqualTo(one)
                    .satisfies(other -> assertThat(one).isNotEqualTo(other)));
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void fromCopiesEverything(ModelType<T> type) throws ReflectiveOperationException {
    T full = Specimen.full(type, 1);
    Object builder = type.newBuilder();
    open(builder.getClass().getMethod("from", type.type())).invoke(builder, full);

    assertThat(type.build(builder)).isEqualTo(full);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void aBuilderNamesAllThatIsMissing(ModelType<T> type) {
    List<String> required = withoutDefault(type).map(Attribute::name).toList();
    if (required.isEmpty()) {
      assertThat(type.build(type.newBuilder())).isNotNull();
    } else {
      assertThatExceptionOfType(IncompleteValueException.class)
          .isThrownBy(() -> type.build(type.newBuilder()))
          .satisfies(it -> assertThat(it.missing()).containsExactlyElementsOf(required))
          .withMessage(type + ": required, but not given: " + String.join(", ", required));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void aBuilderRefusesEachSinglePartThatIsMissing(ModelType<T> type) {
    assertThat(withoutDefault(type))
        .allSatisfy(
            missing -> {
              Object builder = type.newBuilder();
              type.attributes().stream()
                  .filter(it -> it != missing)
                  .forEach(it -> Specimen.fill(builder, it, 1));
              assertThatExceptionOfType(IncompleteValueException.class)
                  .isThrownBy(() -> type.build(builder))
                  .satisfies(it -> assertThat(it.missing()).containsExactly(missing.name()));
            });
  }

  /** The version of the format alone is filled in for who does not give it. */
  private static <T> Stream<Attribute<T>> withoutDefault(ModelType<T> type) {
    return type.attributes().stream()
        .filter(it -> it.required() && !it.name().equals("standpoint"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderRefusesNullWhereverItTakesAReference(ModelType<?> type) {
    List<Method> methods =
        Arrays.stream(type.newBuilder().getClass().getMethods())
            .filter(it -> it.getDeclaringClass() != Object.class)
            .filter(it -> !Modifier.isStatic(it.getModifiers()) && it.getParameterCount() == 1)
            .filter(it -> !it.getParameterTypes()[0].isPrimitive())
            .toList();

    assertThat(methods).isNotEmpty();
    assertThat(methods)
        .allSatisfy(
            it ->
                assertThatThrownBy(() -> call(it, type.newBuilder(), (Object) null))
                    .as(it.toString())
                    .isInstanceOf(NullPointerException.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderRefusesCollectionsThatHoldNull(ModelType<?> type) {
    Stream<Method> methods = Arrays.stream(type.newBuilder().getClass().getMethods());

    assertThat(methods.filter(it -> it.getParameterCount() == 1 && !it.getName().equals("equals")))
        .allSatisfy(
            it -> {
              Object nothing = holdingNull(it.getParameterTypes()[0]);
              if (nothing != null) {
                assertThatThrownBy(() -> call(it, type.newBuilder(), nothing))
                    .as(it.toString())
                    .isInstanceOf(NullPointerException.class);
              }
            });
  }

  private static Object holdingNull(Class<?> parameter) {
    if (parameter == Iterable.class) {
      return Collections.singletonList(null);
    }
    if (parameter == Map.class) {
      return Collections.singletonMap("desk:key", null);
    }
    return parameter.isArray()
        ? java.lang.reflect.Array.newInstance(parameter.componentType(), 1)
        : null;
  }

  private static void call(Method method, Object builder, Object argument) throws Throwable {
    try {
      open(method).invoke(builder, new Object[] {argument});
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The methods are public, but the generated class that declares them is not. */
  private static Method open(Method method) {
    method.setAccessible(true);
    return method;
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void collectionsCannotBeChanged(ModelType<T> type) {
    T full = Specimen.full(type, 1);
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute.cardinality() == Cardinality.LIST) {
        Collection<?> values = (Collection<?>) attribute.get(full);
        assertThatThrownBy(values::clear)
            .as(attribute.name())
            .isInstanceOf(UnsupportedOperationException.class);
      } else if (attribute.cardinality() == Cardinality.MAP) {
        Map<String, String> entries = attribute.entries(full);
        assertThatThrownBy(() -> entries.put("desk:a", "b"))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void whatWasBuiltDoesNotChangeWithItsBuilder(ModelType<T> type) {
    Object builder = type.newBuilder();
    type.attributes().forEach(it -> Specimen.fill(builder, it, 1));
    T first = type.build(builder);
    type.attributes().stream()
        .filter(it -> it.cardinality() == Cardinality.LIST)
        .forEach(it -> Specimen.fill(builder, it, 3));
    type.build(builder);

    assertThat(first).isEqualTo(Specimen.full(type, 1));
  }
}
