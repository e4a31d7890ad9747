package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.constraint.WellFormed;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The patterns of the schema take what the types of the model take, and nothing else. */
class PatternsProperties {
  private static final List<String> PARTS_OF_DATES =
      List.of(
          "2024",
          "2023",
          "1900",
          "2000",
          "0000",
          "-0000",
          "-0044",
          "201X",
          "20XX",
          "Y17000",
          "Y-17000",
          "-",
          "-01",
          "-02",
          "-02-29",
          "-02-30",
          "-04-31",
          "-12-31",
          "-13",
          "-21",
          "-24",
          "-25",
          "-XX",
          "-XX-XX",
          "-03-XX",
          "-00",
          "T18:30:00",
          "T24:00:00",
          "T23:59:59",
          "Z",
          "+02",
          "+02:00",
          "-00:00",
          "-00",
          "+18:00",
          "+18:01",
          "-18:00",
          "+19",
          "?",
          "~",
          "%",
          "/",
          "..",
          "X",
          " ",
          "\n");
  private static final List<String> PARTS_OF_PERIODS =
      List.of(
          "P", "T", "1", "30", "0.5", "0,5", "Y", "M", "W", "D", "H", "S", "1Y", "6M", "2W", "-",
          ".", " ", "\n");
  private static final List<String> PARTS_OF_TAGS =
      List.of(
          "en",
          "uk",
          "deu",
          "x",
          "X",
          "i",
          "-",
          "-Latn",
          "-UA",
          "-419",
          "-1996",
          "-valencia",
          "-u",
          "-co",
          "-x",
          "-private",
          "123456789",
          "_",
          "e",
          "é");
  private static final List<String> PARTS_OF_TEXTS =
      List.of(
          "", " ", "\t", "\n", "\u00A0", "\u200B", "\u2028", "\u3000", "\uFEFF", "\u00AD", "\u001C",
          "\u001B", "\u0085", "\u180E", "\u2065", "a", "ї", "普", "🌊", ".");

  @Provide
  Arbitrary<String> dates() {
    return joined(PARTS_OF_DATES, 6);
  }

  @Provide
  Arbitrary<String> periods() {
    return joined(PARTS_OF_PERIODS, 8);
  }

  @Provide
  Arbitrary<String> tags() {
    return joined(PARTS_OF_TAGS, 6);
  }

  @Provide
  Arbitrary<String> texts() {
    return joined(PARTS_OF_TEXTS, 4);
  }

  private static Arbitrary<String> joined(List<String> parts, int most) {
    return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(most).map(it -> String.join("", it));
  }

  @Property(tries = 20_000)
  void dates(@ForAll("dates") String text) {
    agree(Patterns.DATE, text, parses(FuzzyDate::parse));
  }

  @Property(tries = 20_000)
  void periods(@ForAll("periods") String text) {
    agree(Patterns.PERIOD, text, parses(Period::parse));
  }

  @Property
  void languages(@ForAll("tags") String text) {
    agree(Patterns.LANGUAGE, text, WellFormed::language);
  }

  @Property
  void textsThatSaySomething(@ForAll("texts") String text) {
    agree(Patterns.TEXT, text, it -> !WellFormed.blank(it));
  }

  @Property
  void ids(@ForAll("tags") String text) {
    agree(Patterns.ID, text, WellFormed::id);
  }

  /** Java's dollar also stands before a last line feed; that of JSON Schema (ECMA-262) does not. */
  private static void agree(String pattern, String text, Predicate<String> holds) {
    String ecma = pattern.replace("$", "\\z");
    assertThat(Pattern.compile(ecma).matcher(text).find())
        .as("'%s'", text)
        .isEqualTo(holds.test(text));
  }

  private static Predicate<String> parses(Consumer<String> parse) {
    return text -> {
      try {
        parse.accept(text);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    };
  }
}
