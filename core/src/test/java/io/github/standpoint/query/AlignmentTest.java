package io.github.standpoint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.State;
import io.github.standpoint.query.ValueEdit.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Entries are written as letter and digit, here the id and the name of a state: the same in both
 * are equal, of one letter alike.
 */
class AlignmentTest {

  private static List<Actor> entries(String text) {
    return Stream.of(text.split(" ")).map(it -> state(it.substring(0, 1), it)).toList();
  }

  private static Actor state(String id, String name) {
    return State.builder().id(id).name(name).build();
  }

  private static List<Actor> states(int from, int to) {
    return IntStream.range(from, to).mapToObj(it -> state("s" + it, "n" + it)).toList();
  }

  /** For each new entry its place in the old list, - if it has none. */
  private static String aligned(List<?> old, List<?> now) {
    return Alignment.of(old, now).slots((from, was, is) -> Slot.kept(from)).stream()
        .map(it -> it.from() < 0 ? "-" : "" + it.from())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "A1 B2 C3,          A1 B2 C3,          0 1 2",
    "A1 B2 C3,          A1 X8 Y9 B2 C3,    0 - - 1 2",
    "A1 B2 C3,          X8 A1 B2 C3 Y9,    - 0 1 2 -",
    "A1 B2 C3,          A1 C3,             0 2",
    "A1 B2 C3,          B2,                1",
    "A1 A1 B2,          A1 B2,             0 2",
    "A1 B2,             A1 A1 B2,          0 - 1",
    "A1 B2 C3 D4 E5,    A1 C3 D4 B2 E5,    0 2 3 - 4",
    "A1 B2 C3 D4 E5,    D4 X8 B2 C3 Y9 Z7, - - 1 2 - -",
    "A1 B2 C3 D4 E5 F6, E5 B2 X8 D4 A1 F6, 0 1 2 3 4 5",
  })
  void equalEntriesStayInTheLongestCommonOrder(String old, String now, String from) {
    assertThat(aligned(entries(old), entries(now))).isEqualTo(from);
  }

  @Test
  void ofTwoOrdersEquallyLongTheOneThatIsEarlierInTheNewListStays() {
    assertThat(aligned(entries("A1 B2"), entries("B2 A1"))).isEqualTo("1 -");
  }

  @ParameterizedTest
  @CsvSource({
    "A1 B2,       A8 B9,          0 1",
    "A1 B2,       B9 A8,          1 -",
    "A1 B2,       X7 B9,          - 1",
    "A1 B2 C3 D4, A8 B2 D9 Y7,    0 1 3 -",
    "A1 B2 C3 D4, C8 X7 B2 A9 Y6, - - 1 - -",
    "A1 A2,       A8 A9,          0 1",
  })
  void betweenThemThoseThatAreAlikeBelongTogetherInOrder(String old, String now, String from) {
    assertThat(aligned(entries(old), entries(now))).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({
    "A1,       X9,       0",
    "A1 B2 C3, A1 X9 C3, 0 1 2",
    "A1 B2,    X9 B2,    0 1",
    "A1 B2,    A1 X9,    0 1",
    "A1,       X8 Y9,    - -",
    "A1 B2,    X9,       -",
    "A1 B2,    X8 Y9,    - -",
    "A1 B2 C3, X8 Y9 C3, - - 2",
    "A1 B2 C3, A1 X8 Y9, 0 - -",
  })
  void oneInThePlaceOfOneIsWhatItWas(String old, String now, String from) {
    assertThat(aligned(entries(old), entries(now))).isEqualTo(from);
  }

  @Test
  void whatIsAlikeIsLookedForAmongTheNextSixtyFour() {
    List<Actor> now = List.of(state("s63", "x"), state("t", "y"));

    assertThat(aligned(states(0, 66), now)).isEqualTo("63 -");
    assertThat(aligned(states(0, 65), List.of(state("s64", "x"), state("t", "y"))))
        .isEqualTo("- -");
  }

  @Test
  void listsOfTwoThousandAreAlignedWithinAndLongerOnesAtTheirEnds() {
    assertThat(aligned(states(0, 2_000), turned(2_000))).startsWith("100 101 102 ");
    assertThat(aligned(states(0, 2_001), turned(2_001))).startsWith("- ");
    assertThat(aligned(states(0, 3_000), states(1, 3_000))).startsWith("1 2 3 ").endsWith(" 2999");
  }

  /** The same with the first hundred at the end. */
  private static List<Actor> turned(int size) {
    List<Actor> states = new ArrayList<>(states(0, size));
    Collections.rotate(states, -100);
    return states;
  }
}
