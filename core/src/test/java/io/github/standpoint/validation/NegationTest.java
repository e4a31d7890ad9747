package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.position.Stance;
import io.github.standpoint.statement.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words of a quotation say "no" themselves. */
class NegationTest {

  private static boolean missing(String language, String words) {
    return Negation.missingFrom(Quote.of(words), language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | No boots on the ground",
        "en | We will not send troops",
        "en | We won't send a single soldier",
        "en | We can’t accept that",
        "en | That will never happen",
        "en | Nobody is talking about troops",
        "en | We reject this plan",
        "en | Troops are out of the question",
        "en | That is off the table",
        "en | We rule out sending troops",
        "en | We have ruled that out",
        "en | We oppose any deployment",
        "en | It is a complete fabrication",
        "en | That is nonsense",
        "en | It’s a non-starter",
        "en | That would cross a red line",
        "en | There is zero chance of that",
        "en | We are staying out of this war",
        "en | We dismiss these claims",
        "en | This is disinformation",
        "uk | Це вигадка",
        "uk | Ми спростовуємо це",
        "uk | Нізащо",
        "uk | Це наша червона лінія",
        "de | Das ist vom Tisch",
        "de | Wir sind dagegen",
        "de | Das schließe ich kategorisch aus",
        "de | Wir weisen diese Vorwürfe entschieden zurück",
        "fr | Nous écartons cette option",
        "fr | C’est une ligne rouge",
        "fr | Nous récusons ces accusations",
        "ru | Мы опровергаем эти слова",
        "ru | Это вымысел",
        "es | Es una línea roja",
        "es | En absoluto",
        "es | Es un bulo",
        "uk | Жодного солдата",
        "uk | Ми не відправимо війська",
        "uk | Ніхто навіть говорити про це не хоче",
        "uk | Ніколи",
        "uk | Ніяких військ",
        "uk | Ми відкидаємо цей план",
        "uk | Ми заперечуємо ці звинувачення",
        "uk | Ми виключаємо введення військ",
        "uk | Для нас це неприйнятно",
        "uk | Для нас це неприпустимо",
        "uk | Це неправда",
        "uk | Немає про що говорити",
        "de | Keine Soldaten in der Ukraine",
        "de | Das kommt nicht infrage",
        "de | Niemals",
        "de | Wir lehnen das ab",
        "de | Der Vorschlag wird abgelehnt",
        "de | Das ist ausgeschlossen",
        "de | Das schließen wir aus",
        "de | Weder Truppen noch Waffen",
        "de | Wir weigern uns",
        "de | Ohne uns",
        "de | Das ist frei erfunden",
        "de | Das ist eine Lüge",
        "fr | Pas de troupes au sol",
        "fr | Nous n’enverrons aucun soldat",
        "fr | C'est hors de question",
        "fr | Jamais",
        "fr | Ni troupes ni armes",
        "fr | Nous refusons ce plan",
        "fr | Nous rejetons ces accusations",
        "fr | Nous démentons ces accusations",
        "fr | C’est exclu",
        "fr | C’est faux",
        "fr | La France s’y oppose",
        "ru | Никаких войск",
        "ru | Мы не отправим войска",
        "ru | Нет",
        "ru | Ни одного солдата",
        "ru | Мы отвергаем это предложение",
        "ru | Это исключено",
        "ru | Мы исключаем отправку войск",
        "ru | Мы категорически против",
        "ru | Это недопустимо",
        "ru | Это неправда",
        "ru | Это ложь",
        "es | No habrá tropas",
        "es | Nunca enviaremos soldados",
        "es | Jamás",
        "es | Ni un solo soldado",
        "es | Ningún soldado",
        "es | Rechazamos el plan",
        "es | Descartamos el envío de tropas",
        "es | Nos oponemos al plan",
        "es | Negamos las acusaciones",
        "es | Desmentimos las acusaciones",
        "es | Es falso",
      })
  void aQuoteThatSaysNoIsLeftAlone(String language, String words) {
    assertThat(missing(language, words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | American boots on the ground",
        "en | an occupation force",
        "en | a NATO-like guarantee",
        "en | We know the north",
        "en | the notice and the note",
        "en | nominal support for Norway",
        "en | a nuclear umbrella",
        "en | a denser air defence",
        "uk | американські війська на землі",
        "uk | миротворчий контингент",
        "uk | закрите небо",
        "uk | негайна допомога",
        "uk | безпекові гарантії",
        "uk | нічні удари по противнику",
        "uk | ніжність",
        "uk | війська союзників",
        "de | amerikanische Soldaten am Boden",
        "de | eine Friedenstruppe",
        "de | Niedersachsen und die Niederlande",
        "de | in der Gegend",
        "de | die nichtige Note",
        "de | eine neue Garantie",
        "de | Truppen im Donbass",
        "de | die Nichte des Generals",
        "fr | des troupes au sol",
        "fr | une force de paix",
        "fr | le personnel militaire",
        "fr | le passage des convois",
        "fr | une nouvelle note",
        "fr | dans cette contrée",
        "fr | le nonce apostolique",
        "fr | la garantie de l’OTAN",
        "ru | американские войска на земле",
        "ru | миротворческий контингент",
        "ru | закрытое небо",
        "ru | немедленная помощь",
        "ru | безопасность границ",
        "ru | силы противника",
        "ru | нетто",
        "ru | войска союзников",
        "es | tropas sobre el terreno",
        "es | una fuerza de paz",
        "es | una mesa de negociaciones",
        "es | los negocios de la empresa",
        "es | la nota del norte",
        "es | la sinceridad del ministro",
        "es | una contrapartida notable",
        "es | nieve en la frontera",
      })
  void aQuoteThatDoesNotSayNoIsFound(String language, String words) {
    assertThat(missing(language, words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "ar", "zh-Hans", "x-klingon", "english", ""})
  void nothingIsSaidOfOtherLanguages(String language) {
    assertThat(missing(language, "American boots on the ground")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-US", "en-GB-oxendict"})
  void aVarietyOfALanguageIsThatLanguage(String language) {
    assertThat(missing(language, "American boots on the ground")).isTrue();
    assertThat(missing(language, "no American boots on the ground")).isFalse();
  }

  @Test
  void theLanguageOfTheQuoteCountsBeforeThatOfTheStory() {
    Quote german = Quote.builder().text("Keine Soldaten").language("de").build();

    assertThat(Negation.missingFrom(german, "en")).isFalse();
    assertThat(missing("en", "Keine Soldaten")).isTrue();
  }

  @Test
  void onlyAStanceThatSaysNoNeedsAWordForIt() {
    assertThat(Stance.VOCABULARY.known())
        .filteredOn(Negation::saidBy)
        .containsExactlyInAnyOrder(Stance.RULES_OUT, Stance.REFUSES, Stance.REJECTS, Stance.DENIES);
  }
}
