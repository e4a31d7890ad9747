package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A builder takes over all of a value: core holds it for values that have everything, this for
 * values as they stand in stories, where something is always absent.
 */
class CopyTest {
  private static final int PARTS = 20;

  static List<ModelType<?>> types() {
    return Model.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void fromCopiesEverything(ModelType<T> type) throws ReflectiveOperationException {
    for (T part : parts(type)) {
      Object builder = type.newBuilder();
      Method from = builder.getClass().getMethod("from", type.type());
      from.setAccessible(true); // the generated class that declares it is not public
      from.invoke(builder, part);

      assertThat(type.build(builder)).isEqualTo(part);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theMetamodelReachesEverything(ModelType<T> type) {
    for (T part : parts(type)) {
      Object builder = type.newBuilder();
      for (Attribute<T> attribute : type.attributes()) {
        if (attribute.cardinality() == Cardinality.MAP) {
          attribute.entries(part).entrySet().forEach(it -> attribute.set(builder, it));
        } else {
          attribute.values(part).forEach(it -> attribute.set(builder, it));
        }
      }
      assertThat(type.build(builder)).isEqualTo(part);
    }
  }

  private static <T> List<T> parts(ModelType<T> type) {
    Random random = new Random(1);
    var generator = Parts.of(type.type()).generator(1_000);
    return Stream.generate(() -> generator.next(random).value()).limit(PARTS).toList();
  }
}
