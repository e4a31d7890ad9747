package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whichever way a text is searched, words stand where plain search finds them. */
class SearchedTextProperties {

  @Provide
  Arbitrary<String> texts() {
    return texts(60);
  }

  @Provide
  Arbitrary<String> words() {
    return texts(6);
  }

  /** Of whole characters, some of which take two code units. */
  private static Arbitrary<String> texts(int most) {
    return Arbitraries.of("a", "a", "b", "\uD83D\uDE00", "é")
        .list()
        .ofMaxSize(most)
        .map(it -> String.join("", it));
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); !words.isEmpty() && at >= 0; ) {
      count++;
      at = text.indexOf(words, at + 1);
    }
    return count;
  }

  /** A text that so many vain searches went before that its suffixes are in order by now. */
  private static SearchedText worn(String text) {
    SearchedText searched = new SearchedText(text);
    for (int i = 0; i < 3; i++) {
      searched.count("c" + "a".repeat(2_000));
    }
    return searched;
  }

  @Property
  void wordsAreCountedInAnyText(@ForAll("texts") String text, @ForAll("words") String words) {
    SearchedText searched = new SearchedText(text);

    assertThat(searched.count(words)).isEqualTo(count(text, words));
    assertThat(searched.contains(words)).isEqualTo(text.contains(words));
    if (!words.isEmpty()) {
      assertThat(searched.indexOf(words)).isEqualTo(text.indexOf(words));
    }
  }

  @Property(tries = 100)
  void wordsAreCountedInATextThatWasMadeToBeSlow(
      @ForAll("texts") String end, @ForAll("words") String words) {
    String text = "a".repeat(5_000) + end;
    SearchedText searched = worn(text);

    assertThat(searched.count("a" + words)).isEqualTo(count(text, "a" + words));
    assertThat(searched.contains(words)).isEqualTo(text.contains(words));
    assertThat(searched.indexOf("b" + words)).isEqualTo(text.indexOf("b" + words));
  }

  @Example
  void wordsThatBeginAgainWithinThemselvesAreCountedInATextOfMillions() {
    String text = "aab".repeat(700_000) + "aaab";
    SearchedText searched = new SearchedText(text);

    for (String words :
        List.of("aab", "aaab", "baab", "aabaab", "aabaaab", "aaabaab", "aabb", "b", text, "c")) {
      assertThat(searched.count(words)).as(words).isEqualTo(count(text, words));
      assertThat(searched.indexOf(words)).as(words).isEqualTo(text.indexOf(words));
      assertThat(searched.contains(words)).as(words).isEqualTo(text.contains(words));
    }
    assertThat(searched.count("")).isZero();
    assertThat(searched.contains("")).isTrue();
  }

  @Property(tries = 3)
  void wordsAreCountedInATextOfMillions(
      @ForAll("texts") String end, @ForAll("words") String words) {
    String text = "ab".repeat(1_100_000) + end;
    SearchedText searched = new SearchedText(text);

    assertThat(searched.count("ba" + words)).isEqualTo(count(text, "ba" + words));
    assertThat(searched.indexOf("bb" + words)).isEqualTo(text.indexOf("bb" + words));
  }

  @Property
  void placesAreCountedInCodePoints(
      @ForAll("texts") String before,
      @ForAll("words") String words,
      @ForAll("texts") String after) {
    String text = before.repeat(20) + words + after;
    int start = before.repeat(20).codePointCount(0, before.repeat(20).length());
    SearchedText searched = new SearchedText(text);

    assertThat(searched.standsAt("", words, start)).isTrue();
    assertThat(searched.standsAt(before, words + after, start)).isTrue();
    assertThat(searched.standsAt(before.repeat(20), words, start)).isTrue();
    assertThat(searched.standsAt("x" + before.repeat(20), words, start)).isFalse();
    assertThat(searched.standsAt("", words + after + "x", start)).isFalse();
    assertThat(searched.standsAt("", words, -1)).isFalse();
    assertThat(searched.standsAt("", "", text.codePointCount(0, text.length()))).isTrue();
    assertThat(searched.standsAt("", "", text.codePointCount(0, text.length()) + 1)).isFalse();
    assertThat(searched.standsAt("", "", Integer.MAX_VALUE)).isFalse();
  }

  /** Each place costs as many steps as there are words: to find them has to be counted too. */
  @Example
  void longWordsThatStandNearlyEverywhereAreCounted() {
    assertThat(new SearchedText("a".repeat(400_000)).count("a".repeat(200_000))).isEqualTo(200_001);
  }

  @Example
  void noWordsStandNowhere() {
    assertThat(new SearchedText("").count("a")).isZero();
    assertThat(new SearchedText("").indexOf("a")).isEqualTo(-1);
    assertThat(new SearchedText("a").count("")).isZero();
  }
}
