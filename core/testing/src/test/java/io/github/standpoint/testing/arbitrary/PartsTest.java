package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of the model has an arbitrary that jqwik finds. */
class PartsTest {
  private static final ModelArbitraries ARBITRARIES = new ModelArbitraries();

  static List<ModelType<?>> types() {
    return Model.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeOfTheModelHasAnArbitrary(ModelType<?> type) {
    TypeUsage usage = TypeUsage.of(type.type());

    assertThat(ARBITRARIES.canProvideFor(usage)).isTrue();
    for (Arbitrary<?> arbitrary : ARBITRARIES.provideFor(usage, it -> java.util.Set.of())) {
      Object value = arbitrary.generator(1_000).next(new Random(1)).value();
      assertThat(value).isInstanceOf(type.type());
    }
  }
}
