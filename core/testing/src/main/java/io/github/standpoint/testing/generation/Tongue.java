package io.github.standpoint.testing.generation;

import java.util.List;

/**
 * A language to write stories in: some names, some things to say, and a way to say no. The words
 * are of that language's script alone, with combining marks and emoji among them.
 *
 * @param tags its BCP 47 tag, the plain one first, then longer ones
 * @param names names of persons
 * @param phrases what can be said of anybody, the shortest first; two at least, and those hedge
 *     nothing
 * @param denial a phrase that says no
 */
record Tongue(List<String> tags, List<String> names, List<String> phrases, String denial) {

  static final List<Tongue> ALL =
      List.of(
          new Tongue(
              List.of("en", "en-GB", "en-US-x-desk"),
              List.of("Olena Koval", "John Smith", "Zoe\u0308 O'Neill"),
              List.of(
                  "spoke",
                  "wants talks",
                  "may send troops next year",
                  "said \"the offer stands\" \uD83D\uDD4A\uFE0F",
                  "asked for a cafe\u0301 <b>& a treaty</b>"),
              "will not send troops"),
          new Tongue(
              List.of("uk", "uk-UA"),
              List.of(
                  "\u041E\u043B\u0435\u043D\u0430 \u041A\u043E\u0432\u0430\u043B\u044C",
                  "\u0421\u0435\u0440\u0433\u0456\u0439 \u0407\u0436\u0430\u043A\u0435\u0432\u0438\u0447"),
              List.of(
                  "\u0433\u043E\u0432\u043E\u0440\u0438\u0432",
                  "\u0445\u043E\u0447\u0435 \u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0456\u0432",
                  "\u043C\u043E\u0436\u0435 \u043D\u0430\u0434\u0456\u0441\u043B\u0430\u0442\u0438 \u0432\u0456\u0439\u0441\u044C\u043A\u0430 \u0434\u043E \u041A\u0438\u0438\u0306\u0432\u0430 \uD83C\uDDFA\uD83C\uDDE6"),
              "\u043D\u0435 \u043D\u0430\u0434\u0456\u0448\u043B\u0435 \u0432\u0456\u0439\u0441\u044C\u043A"),
          new Tongue(
              List.of("de", "de-AT"),
              List.of("Jürgen Groß", "Anna Müller"),
              List.of("sprach", "will verhandeln", "könnte nächstes Jahr Truppen schicken"),
              "schickt keine Truppen"),
          new Tongue(
              List.of("fr", "fr-CA"),
              List.of("Héloïse L'Hôte", "Jean Dupont"),
              List.of("a parlé", "veut négocier", "pourrait envoyer des troupes « l'an prochain »"),
              "n'enverra pas de troupes"),
          new Tongue(
              List.of("ar", "ar-EG"),
              List.of(
                  "\u0623\u062D\u0645\u062F \u0633\u0627\u0644\u0645",
                  "\u0644\u064A\u0644\u0649 \u062D\u062F\u0651\u0627\u062F"),
              List.of(
                  "\u062A\u062D\u062F\u062B",
                  "\u064A\u0631\u064A\u062F \u0645\u0641\u0627\u0648\u0636\u0627\u062A",
                  "\u0642\u062F \u064A\u064F\u0631\u0652\u0633\u0650\u0644\u064F \u0642\u0648\u0651\u0627\u062A\u064D"),
              "\u0644\u0646 \u064A\u0631\u0633\u0644 \u0642\u0648\u0627\u062A"),
          new Tongue(
              List.of("he"),
              List.of("\u05D3\u05E0\u05D4 \u05DC\u05D5\u05D9"),
              List.of(
                  "\u05D3\u05D9\u05D1\u05E8",
                  "\u05E8\u05D5\u05E6\u05D4 \u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD"),
              "\u05DC\u05D0 \u05D9\u05E9\u05DC\u05D7 \u05DB\u05D5\u05D7\u05D5\u05EA"),
          new Tongue(
              List.of("zh", "zh-Hant-TW"),
              List.of("\u738B\u5C0F\u660E", "\u674E\u83EF"),
              List.of(
                  "\u53D1\u8A00\u4E86",
                  "\u5E0C\u671B\u8C08\u5224",
                  "\u660E\u5E74\u53EF\u80FD\u6D3E\u51FA\u90E8\u968A\uD842\uDFB7"),
              "\u4E0D\u4F1A\u6D3E\u51FA\u90E8\u961F"),
          new Tongue(
              List.of("hi", "hi-IN"),
              List.of("\u0930\u093E\u092E \u0915\u0941\u092E\u093E\u0930"),
              List.of(
                  "\u092C\u094B\u0932\u0947",
                  "\u092C\u093E\u0924\u091A\u0940\u0924 \u091A\u093E\u0939\u0924\u0947 \u0939\u0948\u0902 \uD83D\uDE4F\uD83C\uDFFD"),
              "\u0938\u0947\u0928\u093E \u0928\u0939\u0940\u0902 \u092D\u0947\u091C\u0947\u0902\u0917\u0947"));

  String tag() {
    return tags.get(0);
  }
}
