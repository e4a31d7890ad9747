package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The nearest word is near by the plain definition of slips, which fills the whole table. */
class NearestProperties {

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcd").ofMinLength(1).ofMaxLength(12);
  }

  private static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        table[i][j] = Math.min(table[i][j], table[i - 1][j - 1] + wrong);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }

  private static boolean near(String word, String candidate) {
    return slips(word, candidate) <= Math.min(3, Math.max(1, word.length() / 4));
  }

  @Property
  void aWordIsFoundIfItIsNearAndOnlyThen(
      @ForAll("words") String word, @ForAll("words") String candidate) {
    assertThat(Nearest.of(word, List.of(candidate)).isPresent()).isEqualTo(near(word, candidate));
  }

  @Property
  void ofTwoTheNearerIsFound(
      @ForAll("words") String word, @ForAll("words") String one, @ForAll("words") String other) {
    String expected = slips(word, other) < slips(word, one) ? other : one;

    assertThat(Nearest.of(word, List.of(one, other)))
        .isEqualTo(
            near(word, expected) ? java.util.Optional.of(expected) : java.util.Optional.empty());
  }
}
