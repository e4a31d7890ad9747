package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedVocabularyTest {

  static Stream<Class<?>> types() {
    return Words.closed().stream();
  }

  @Test
  void everyVocabularyIsThatOfAnAttribute() {
    Set<Class<?>> used =
        Model.types().stream()
            .flatMap(it -> it.attributes().stream())
            .filter(it -> it.kind() instanceof ClosedWord<?>)
            .map(it -> (Class<?>) ((ClosedWord<?>) it.kind()).type())
            .collect(Collectors.toSet());

    assertThat(used).containsExactlyInAnyOrderElementsOf(Words.closed()).hasSize(21);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theWordsAreThoseOfTheDesignInItsOrder(Class<?> type) {
    String name =
        type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);

    assertThat(Words.constants(type).values())
        .extracting(Word::text)
        .containsExactlyElementsOf(
            Words.written(name + "!").stream().map(it -> it.replace("+", "")).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyConstantHasADefinition(Class<?> type) throws IOException {
    Map<String, String> comments = Words.comments(type);

    assertThat(Words.constants(type).keySet())
        .allSatisfy(
            it -> assertThat(comments.get(it)).as(it).isNotNull().matches("\\p{Lu}.{19,}\\."));
    assertThat(comments.values()).doesNotHaveDuplicates();
  }
}
