package io.github.standpoint.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, dates, periods and figures as they stand in sentences. */
class WordsTest {
  private static final Names NAMES = new Names(Phrases.english());

  @ParameterizedTest
  @CsvSource({
    "United States, the United States",
    "Netherlands, the Netherlands",
    "Czech Republic, the Czech Republic",
    "Ukraine, Ukraine",
    "The Gambia, the Gambia"
  })
  void someStatesTakeAnArticle(String name, String named) {
    assertThat(NAMES.of(State.of("s", name))).isEqualTo(Noun.singular(named));
  }

  @ParameterizedTest
  @CsvSource({
    "Russian Foreign Ministry, ministry, the Russian Foreign Ministry",
    "Ministry of Defence, ministry, the Ministry of Defence",
    "Trump administration, government, the Trump administration",
    "NATO, alliance, NATO",
    "EU, intergovernmental, the EU",
    "Associated Press, media, the Associated Press",
    "Hamas, non-state-armed-group, Hamas",
    "Netanyahu's office, agency, Netanyahu's office",
    "Interfax's English service, media, Interfax's English service",
    "Russia’s Foreign Ministry, ministry, Russia’s Foreign Ministry",
    "Tigray People's Liberation Front, party, the Tigray People's Liberation Front",
    "Children's Fund, agency, the Children's Fund",
    "Kiel Institute, ngo, the Kiel Institute"
  })
  void someOrganizationsTakeAnArticle(String name, String kind, String named) {
    Actor actor = Organization.builder().id("o").name(name).kind(kind).build();
    assertThat(NAMES.of(actor)).isEqualTo(Noun.singular(named));
  }

  @ParameterizedTest
  @CsvSource({
    "European allies, allies, European allies, true",
    "leaders of the European Union, leaders, leaders of the European Union, true",
    "American public, public, the American public, false",
    "Western taxpayers, public, Western taxpayers, true",
    "two people killed, x-victims, two people killed, true",
    "G7, coalition, the G7, false",
    "Stakeholders, stakeholders, stakeholders, true"
  })
  void groupsAreSingularOrPluralByTheirNames(
      String name, String kind, String named, boolean plural) {
    Actor actor = Group.builder().id("g").name(name).kind(kind).build();
    assertThat(NAMES.of(actor)).isEqualTo(new Noun(named, plural));
  }

  @Test
  void whoIsNotNamedIsDescribedAsUnnamed() {
    Actor actor = Person.builder().id("p").name("The senior aide").anonymous(true).build();
    assertThat(NAMES.of(actor).text()).isEqualTo("an unnamed senior aide");
  }

  @ParameterizedTest
  @CsvSource({
    "NATO's commander, an unnamed commander of NATO",
    "United States' envoy, an unnamed United States' envoy",
    "the White House's spokeswoman, an unnamed spokeswoman of the White House",
    "one of the two ministers, one of the two ministers (not named)"
  })
  void whoIsNotNamedIsDescribedInEnglish(String name, String words) {
    Actor actor = Person.builder().id("p").name(name).anonymous(true).build();
    assertThat(NAMES.of(actor).text()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-16, on 16 November 2022",
    "2022-11, in November 2022",
    "2022, in 2022",
    "2022~, in about 2022",
    "2022?, in possibly 2022",
    "2024-23, in autumn 2024",
    "201X, in the 2010s",
    "2024-03/2024-06, from March 2024 to June 2024",
    "2024/.., from 2024 on",
    "/2027, until 2027",
    "2024-XX, dated 2024-XX",
    "2024-03-15T18:30:00Z, dated 2024-03-15T18:30:00Z"
  })
  void datesAreSaidInWords(String written, String words) {
    assertThat(Dates.phrase(FuzzyDate.parse(written))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"P30D, 30 days", "P1M, 1 month", "PT90M, 90 minutes", "P1Y6M, 1 year and 6 months"})
  void periodsAreSaidInWords(String written, String words) {
    assertThat(Periods.of(Period.parse(written))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "90000000000, 90 billion",
    "2260000000, 2.26 billion",
    "12345, '12,345'",
    "1234567, '1,234,567'",
    "0.5, 0.5",
    "1E999999999, 1E+999999999"
  })
  void numbersAreReadable(String number, String words) {
    assertThat(Figures.number(new BigDecimal(number))).isEqualTo(words);
  }

  @Test
  void anInferredCurrencyIsMarked() {
    Amount.Builder amount =
        Amount.builder().value(90_000_000_000L).currency("USD").asWritten("$90 billion");
    Phrasing phrasing = new Sentences(Examples.story().build()).phrasing();

    assertThat(phrasing.amount(amount.currencyBasis(CurrencyBasis.INFERRED).build()))
        .isEqualTo("“$90 billion”, read as 90 billion USD (currency inferred)");
    assertThat(phrasing.amount(amount.currencyBasis(CurrencyBasis.WRITTEN).build()))
        .isEqualTo("“$90 billion”, read as 90 billion USD");
  }

  @Test
  void aShareIsSaidInTheWordsOfTheText() {
    Quantity.Builder half = Quantity.builder().value(1).outOf(2).unit("persons");
    Phrasing phrasing = new Sentences(Examples.story().build()).phrasing();

    assertThat(phrasing.figure(half.build())).isEqualTo("1 of 2 persons");
    assertThat(phrasing.figure(half.asWritten("1 of 2 persons").build()))
        .isEqualTo("1 of 2 persons");
    assertThat(phrasing.figure(half.asWritten("half").build()))
        .isEqualTo("“half”, read as 1 of 2 persons");
  }

  @Test
  void theVaguenessOfAnAmountIsKept() {
    Amount.Builder amount = Amount.builder().currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
    Phrasing phrasing = new Sentences(Examples.story().build()).phrasing();

    assertThat(phrasing.figure(amount.atMost(5_000_000L).approximate(true).build()))
        .isEqualTo("at most about 5 million EUR");
    assertThat(phrasing.figure(amount.atLeast(4_000_000L).approximate(false).build()))
        .isEqualTo("4 million to 5 million EUR");
    assertThat(
            phrasing.amount(
                Amount.builder()
                    .currency("EUR")
                    .currencyBasis(CurrencyBasis.WRITTEN)
                    .asWritten("billions")
                    .build()))
        .isEqualTo("“billions” EUR");
  }
}
