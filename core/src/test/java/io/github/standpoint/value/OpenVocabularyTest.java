package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Definitions.Definition;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenVocabularyTest {

  static Stream<Class<?>> types() {
    return Words.open().stream();
  }

  private static Vocabulary<? extends Term> vocabulary(Class<?> type) {
    return ((Term) Words.constants(type).values().iterator().next()).vocabulary();
  }

  @Test
  void everyVocabularyIsThatOfAnAttribute() {
    Set<Class<?>> used =
        Model.types().stream()
            .flatMap(it -> it.attributes().stream())
            .filter(it -> it.kind() instanceof OpenWord<?>)
            .map(it -> (Class<?>) ((OpenWord<?>) it.kind()).vocabulary().type())
            .collect(Collectors.toSet());

    assertThat(used).containsExactlyInAnyOrderElementsOf(Words.open()).hasSize(27);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theConstantsAreTheKnownWordsInTheirOrder(Class<?> type) {
    assertThat(List.copyOf(Words.constants(type).values()))
        .isEqualTo(List.copyOf(vocabulary(type).known()));
    assertThat(vocabulary(type).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aConstantIsNamedAsItsWord(Class<?> type) {
    Words.constants(type)
        .forEach(
            (name, word) ->
                assertThat(name).isEqualTo(word.text().replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theWordsAreThoseOfTheDesignInItsOrder(Class<?> type) {
    Vocabulary<?> vocabulary = vocabulary(type);

    assertThat(vocabulary.known())
        .extracting(Term::text)
        .containsExactlyElementsOf(
            Words.written(vocabulary.name()).stream().map(it -> it.replace("+", "")).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyWordHasADefinitionOfOneSentenceAndNothingElseHasOne(Class<?> type) {
    Vocabulary<?> vocabulary = vocabulary(type);
    List<Definition> definitions = new ArrayList<>();
    vocabulary.definitions().all().forEach(definitions::add);

    assertThat(definitions)
        .extracting(Definition::word)
        .containsExactlyElementsOf(vocabulary.known().stream().map(Term::text).toList());
    assertThat(definitions)
        .allSatisfy(it -> assertThat(it.meaning()).as(it.word()).matches("\\p{Lu}.{19,}[^.]\\."))
        .allSatisfy(
            it -> assertThat(it.meaning()).as(it.word()).doesNotContainPattern("\\. \\p{Lu}"))
        .extracting(Definition::meaning)
        .doesNotHaveDuplicates();
    assertThat(vocabulary.definitions().of("no such word")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theCommentOnAConstantSaysWhatItsDefinitionSays(Class<?> type) throws IOException {
    Map<String, String> comments = Words.comments(type);
    Vocabulary<?> vocabulary = vocabulary(type);
    for (Map.Entry<String, Word> constant : Words.constants(type).entrySet()) {
      Definition definition = vocabulary.definitions().of(constant.getValue().text()).orElseThrow();
      assertThat(comments).containsEntry(constant.getKey(), sentences(definition));
    }
  }

  /** The definition as the comment has it: its standard and its roles each as a sentence more. */
  private static String sentences(Definition definition) {
    StringBuilder text = new StringBuilder(definition.meaning());
    if (!definition.standard().isEmpty()) {
      text.append(" Standard: ").append(definition.standard()).append('.');
    }
    if (!definition.roles().isEmpty()) {
      String roles = definition.roles();
      text.append(' ').append(Character.toUpperCase(roles.charAt(0))).append(roles.substring(1));
      text.append(roles.endsWith(".") ? "" : ".");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aKnownTextGivesTheConstantItself(Class<?> type) {
    vocabulary(type).known().forEach(it -> assertThat(of(type, it.text())).isSameAs(it));
    assertThat(vocabulary(type).known()).allMatch(Term::known).noneMatch(Term::privateUse);
  }

  @ParameterizedTest
  @MethodSource("types")
  void anUnknownTextIsKeptLetterForLetter(Class<?> type) {
    for (String text : List.of("", " ", "Rules-Out", "x-desk", "X-desk", "це \"щось\" інше\n")) {
      Term term = of(type, text);
      assertThat(term.text()).isEqualTo(text);
      assertThat(term)
          .hasToString(text)
          .isEqualTo(of(type, text))
          .hasSameHashCodeAs(of(type, text));
      assertThat(term.known()).isFalse();
      assertThat(term.privateUse()).isEqualTo(text.equals("x-desk"));
      assertThat((Object) term.vocabulary()).isSameAs(vocabulary(type));
    }
  }

  private static Term of(Class<?> type, String text) {
    try {
      return (Term) type.getMethod("of", String.class).invoke(null, text);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsNoWord(Class<?> type) {
    assertThatThrownBy(() -> of(type, null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void equalWordsOfTwoVocabulariesAreNotEqual() {
    assertThat((Object) Unit.of("x-desk")).isNotEqualTo(Effect.of("x-desk"));
    assertThat(Unit.of("x-desk")).isNotEqualTo(Unit.of("x-desks")).isNotEqualTo(null);
  }

  @Test
  void aVocabularyRefusesAWordTwiceAndCannotBeChanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Vocabulary.of("unit", Unit.class, Unit::of, List.of(Unit.DAYS, Unit.DAYS)))
        .withMessageContaining("days");
    assertThatThrownBy(() -> Stance.VOCABULARY.known().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aVocabularyHasEachWordOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Vocabulary.of(
                    "stance",
                    Stance.class,
                    Stance::of,
                    List.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.SUPPORTS)))
        .withMessageContaining("supports");
    assertThat(Stance.VOCABULARY).hasToString("stance");
  }
}
