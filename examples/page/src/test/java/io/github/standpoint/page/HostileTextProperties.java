package io.github.standpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes into a story, the markup of its page is ours alone. */
class HostileTextProperties {
  private static final List<Story> STORIES = Stories.files().stream().map(Stories::read).toList();

  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "\" onfocus=\"alert(1)\" autofocus=\"",
          "</title></head><body>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&lt;script&gt;",
          "&#60;b&#62;",
          "&",
          "<",
          "`",
          "javascript:alert(1)",
          "\u0000<b>\u0000",
          "\u202E<i>",
          "\uD800<u>",
          "\u2028</p>",
          "<\u0009svg onload=alert(1)>",
          "{}*/ body{display:none}",
          "#q1:target");

  @Provide
  Arbitrary<Story> stories() {
    return Arbitraries.of(STORIES);
  }

  /** Arbitrary text, attacks, and attacks within text. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> attack = Arbitraries.of(ATTACKS);
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
    return Arbitraries.oneOf(
        attack,
        text.flatMap(before -> attack.flatMap(it -> text.map(after -> before + it + after))));
  }

  /** The words of the story stay in it, with the attack before and after them. */
  @Property(tries = 80)
  void thePageHasTheSameTagsWhateverTheTextsSay(
      @ForAll("stories") Story story, @ForAll("hostile") String hostile) {
    String harmed = Stories.page(new Rewriting(it -> hostile + it + hostile).of(story));
    String harmless = Stories.page(new Rewriting(it -> "xx" + it + "xx").of(story));

    assertThat(new Markup(harmed).skeleton()).isEqualTo(new Markup(harmless).skeleton());
  }

  @Property(tries = 80)
  void nothingThatIsHiddenOrReordersReachesThePage(
      @ForAll("stories") Story story, @ForAll("hostile") String hostile) {
    String page = Stories.page(new Rewriting(it -> it + hostile).of(story));

    assertThat(page.codePoints())
        .noneMatch(
            it ->
                it != '\n'
                    && it != '\t'
                    && (Character.getType(it) == Character.CONTROL
                        || Character.getType(it) == Character.SURROGATE
                        || it >= 0x202A && it <= 0x202E
                        || it >= 0x2066 && it <= 0x2069));
  }
}
