package io.github.standpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Passage;
import io.github.standpoint.page.Anchors.Quotation;
import io.github.standpoint.page.Highlights.Piece;
import io.github.standpoint.value.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  private static final Place ANYTHING = Place.of("p", "P");

  private static Evidence.Builder words(String exact) {
    return Evidence.builder().section(Id.<Passage>of("body")).exact(exact);
  }

  private static List<String> pieces(String text, Evidence... evidence) {
    List<Quotation> quotations = new ArrayList<>();
    for (Evidence it : evidence) {
      quotations.add(new Quotation(quotations.size() + 1, ANYTHING, it, true, true));
    }
    return Highlights.of(text, quotations).stream().map(HighlightsTest::shown).toList();
  }

  private static String shown(Piece piece) {
    return piece.text() + piece.covering().stream().map(Quotation::number).toList();
  }

  @Test
  void overlappingEvidenceIsCutWhereItOverlaps() {
    assertThat(pieces("abcdef", words("abcd").build(), words("cdef").build()))
        .containsExactly("ab[1]", "cd[1, 2]", "ef[2]");
  }

  @Test
  void evidenceInsideEvidenceIsCoveredByBoth() {
    assertThat(pieces("xabcx", words("abc").build(), words("b").build()))
        .containsExactly("x[]", "a[1]", "b[1, 2]", "c[1]", "x[]");
  }

  @Test
  void theRightOneOfSeveralIsFoundByStartPrefixOrSuffix() {
    assertThat(pieces("no, no, no", words("no").start(4).build()))
        .containsExactly("no, [] ".strip(), "no[1]", ", no[]");
    assertThat(pieces("a no b no", words("no").prefix("b ").build()))
        .containsExactly("a no b []", "no[1]");
    assertThat(pieces("no a no b", words("no").suffix(" b").build()))
        .containsExactly("no a []", "no[1]", " b[]");
  }

  @Test
  void startCountsCodePoints() {
    assertThat(pieces("😀 no no", words("no").start(5).build()))
        .containsExactly("😀 no []", "no[1]");
  }

  @Test
  void whatIsNotInTheTextIsNotMarked() {
    assertThat(pieces("abc", words("x").build(), words("b").start(99).build()))
        .containsExactly("a[]", "b[2]", "c[]");
  }

  @Test
  void theTextIsAlwaysWhole() {
    List<Piece> pieces =
        Highlights.of(
            "abcdef",
            List.of(
                new Quotation(1, ANYTHING, words("bcd").build(), true, true),
                new Quotation(2, ANYTHING, words("cde").build(), true, true)));

    assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo("abcdef");
  }
}
