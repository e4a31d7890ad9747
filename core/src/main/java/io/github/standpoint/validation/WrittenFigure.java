package io.github.standpoint.validation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures from words in English, Ukrainian, German, French, Russian and Spanish: digits with
 * a numeral word, such as {@code 1,5 Milliarden}. Where a comma or point can be read in two ways,
 * both are kept, so that a rule stays silent if one of them fits.
 */
final class WrittenFigure {
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("lakh", 5),
          Map.entry("crore", 7),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12),
          // German
          Map.entry("mln", 6),
          Map.entry("bln", 9),
          Map.entry("mia", 9),
          Map.entry("mds", 9),
          Map.entry("md", 9),
          Map.entry("tausend", 3),
          Map.entry("mio", 6),
          Map.entry("milliarde", 9),
          Map.entry("mrd", 9),
          Map.entry("billionen", 12),
          // French and Spanish
          Map.entry("mille", 3),
          Map.entry("milliard", 9),
          Map.entry("mil", 3),
          Map.entry("millón", 6),
          Map.entry("millones", 6),
          Map.entry("mil millones", 9),
          Map.entry("billón", 12),
          Map.entry("billones", 12),
          // Ukrainian and Russian
          Map.entry("тис", 3),
          Map.entry("тисяч", 3),
          Map.entry("тыс", 3),
          Map.entry("тысяч", 3),
          Map.entry("млн", 6),
          Map.entry("мільйон", 6),
          Map.entry("миллион", 6),
          Map.entry("млрд", 9),
          Map.entry("мільярд", 9),
          Map.entry("миллиард", 9),
          Map.entry("трлн", 12),
          Map.entry("трильйон", 12),
          Map.entry("триллион", 12));

  private static final int MAX_WORD = 20;

  /** What a word can be that is none of these and no currency: a numeral of another language. */
  private static final Set<Integer> UNKNOWN = new LinkedHashSet<>(List.of(0, 3, 4, 6, 8, 9, 12));

  /** What follows digits and is surely no numeral. */
  private static final Pattern NO_NUMERAL =
      Pattern.compile(
          "(?iU)(?:euro|eur|dollar|dólar|usd|us|pound|pfund|livre|libra|gbp|franc|frank|kron|yen|yuan|"
              + "євро|евро|долар|доллар|гривен|гривн|грн|рубл|руб|фунт|of|a|an|in|per|for|over|to|and|each|pro|"
              + "je|bis|und|an|par|et|de|en|y|por|на|за|і|и|у|в)\\p{L}{0,3}");

  /** Numerals that stand alone before a million or more; others only make the words too hard. */
  private static final Map<String, Integer> SPELLED = spelled();

  private static final Pattern BEFORE_SCALE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\d-])(\\p{L}+)(?=[\\s\\u00A0]+(?:mil"
              + " millon|milli|million|billi|trillion|mill[oó]n|bill[oó]n|"
              + "мільйон|мільярд|трильйон|миллион|миллиард|триллион|млн|млрд)\\p{L}*(?![\\p{L}-]))");

  private static final WordPattern SCALE =
      WordPattern.of(
          "mil millon|mil|mille|tausend|thousand|hundred|milli|million|billi|trillion|mill[oó]n|"
              + "bill[oó]n|тисяч|тысяч|мільйон|мільярд|трильйон|миллион|миллиард|триллион|млн|млрд",
          "");

  /** A share of a figure is another figure. */
  private static final WordPattern SHARE =
      WordPattern.of(
          "half of|third of|thirds of|quarter of|quarters of|fifth of|die hälfte|drittel|viertel|la"
              + " moitié|un tiers|deux tiers|un quart|la mitad|un tercio|dos"
              + " tercios|половин\\p{L}*|треть|третин\\p{L}*|чверть|четверть",
          "(?!\\p{L})");

  /** Nobody spells a figure in longer words. */
  private static final int MAX_SPELLED = 200;

  private static final Pattern NO_WORD = Pattern.compile("(?U)[^\\p{L}’]+");

  private static final Pattern FRACTION = Pattern.compile("(?<=\\d)[½¼¾]");

  private static final Pattern FIGURE =
      Pattern.compile(
          // Possessive: a greedy group would recurse once a repetition and overflow the stack.
          "(?U)(\\d++(?:[.,\\u00A0\\u2009\\u202F'’ ]\\d++)*+)"
              + "[\\s\\u00A0\\u202F-]*+(lakh crore|mil millones|\\p{L}++)?");

  private static final WordPattern VAGUE =
      WordPattern.of(
          "about|around|approximately|roughly|some|nearly|almost|close to|more than|less than|fewer"
              + " than|up to|at"
              + " least|several|dozens|hundreds|rund|etwa|ungefähr|circa|ca\\.|fast|knapp|nahezu|beinahe|mehr"
              + " als|weniger als|bis zu|mindestens|mehrere|environ|près de|presque|plus de(?="
              + " \\d)|moins de|jusqu['’]à|au moins|plusieurs|quelques?|un[oa]s|alrededor"
              + " de|aproximadamente|cerca de|casi|más de|menos de|al menos|por lo"
              + " menos|varios|varias|близько|приблизно|майже|понад|більше|більш ніж|менше|менш"
              + " ніж|щонайменше|принаймні|кілька|декілька|около|примерно|почти|более|больше|свыше|менее|меньше|не"
              + " менее|по меньшей мере|несколько",
          "(?!\\p{L})");

  /** These make a figure vague only right before it: "over 50" is not "over four years". */
  private static final WordPattern VAGUE_BEFORE =
      WordPattern.of(
          "over|über|hasta|до",
          "\\s+(?:\\p{L}{1,3}\\s?)?[$£€¥]?\\s?" + "(?!(?:19|20)\\d\\d(?!\\d|[., ]\\d))\\d");

  private WrittenFigure() {}

  /** Returns whether the words have one that makes a figure vague. */
  static boolean vague(String words) {
    return VAGUE.isIn(words) || VAGUE_BEFORE.isIn(words);
  }

  private static Map<String, Integer> spelled() {
    Map<String, Integer> spelled = new HashMap<>();
    List.of(
            "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve",
            "eine,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf",
            "un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze",
            "un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce",
            "один,два,три,чотири,п’ять,шість,сім,вісім,дев’ять,десять,одинадцять,дванадцять",
            "один,два,три,четыре,пять,шесть,семь,восемь,девять,десять,одиннадцать,двенадцать")
        .forEach(
            numerals -> {
              String[] each = numerals.split(",");
              for (int i = 0; i < each.length; i++) {
                spelled.put(each[i], i + 1);
              }
            });
    // These may belong to a numeral of several words.
    List.of(
            "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,half,quarter,halbe,halben,"
                + "zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig,hundert,"
                + "vingt,trente,quarante,cinquante,soixante,cent,demi,demie,"
                + "veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa,cien,ciento,medio,media,"
                + "двадцять,тридцять,сорок,п’ятдесят,шістдесят,сімдесят,вісімдесят,дев’яносто,сто,двісті,триста,"
                + "двадцать,тридцать,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто,двести,пів,пол,половиной,половиною")
        .forEach(it -> Arrays.stream(it.split(",")).forEach(each -> spelled.put(each, 0)));
    return Map.copyOf(spelled);
  }

  /**
   * Puts digits for a single numeral before a million or more: "two billion". Where there are other
   * numerals, digits or scales, the words are left as they are and say nothing.
   */
  private static String withDigits(String words) {
    if (words.length() > MAX_SPELLED
        || hasDigit(words)
        || SCALE.count(words) != 1
        || numerals(words) != 1) {
      return words;
    }
    Matcher spelled = BEFORE_SCALE.matcher(words.replace('\'', '’'));
    return spelled.replaceAll(
        it -> {
          int number = SPELLED.getOrDefault(it.group(1).toLowerCase(Locale.ROOT), 0);
          return number == 0 ? Matcher.quoteReplacement(it.group()) : Integer.toString(number);
        });
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      if (Character.isDigit(words.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static long numerals(String words) {
    return NO_WORD
        .splitAsStream(words.replace('\'', '’').toLowerCase(Locale.ROOT))
        .filter(SPELLED::containsKey)
        .count();
  }

  /** Returns every number that the words can be read to say; none if they have none. */
  static Set<BigDecimal> readings(String words) {
    if (SHARE.isIn(words)) {
      return Set.of();
    }
    Set<BigDecimal> readings = new LinkedHashSet<>();
    Matcher figure = FIGURE.matcher(plainFractions(withDigits(words)));
    while (figure.find()) {
      String digits = figure.group(1);
      if (digits.length() > FigureForm.MAX_DIGITS) {
        return Set.of();
      }
      String word = figure.group(2) == null ? "" : figure.group(2).toLowerCase(Locale.ROOT);
      for (int power : powers(word)) {
        for (String plain : plain(digits)) {
          readings.add(new BigDecimal(plain).scaleByPowerOfTen(power));
        }
      }
    }
    return readings;
  }

  private static String plainFractions(String words) {
    if (words.indexOf('½') < 0 && words.indexOf('¼') < 0 && words.indexOf('¾') < 0) {
      return words;
    }
    return FRACTION
        .matcher(words)
        .replaceAll(
            it ->
                switch (it.group().charAt(0)) {
                  case '½' -> ".5";
                  case '¼' -> ".25";
                  default -> ".75";
                });
  }

  /** The powers of ten that a word can mean: a German or Spanish "billion" is another. */
  private static Set<Integer> powers(String word) {
    if (word.equals("lakh crore")) {
      return Set.of(12);
    }
    if (word.equals("billion")) {
      return new LinkedHashSet<>(List.of(9, 12)); // the latter in German
    }
    if (word.isEmpty() || word.length() > MAX_WORD) {
      return Set.of(0);
    }
    for (int end = word.length(); end > 0; end--) {
      Integer power = POWERS.get(word.substring(0, end));
      // What follows a numeral word is an ending, as in мільярдів or Milliarden.
      if (power != null && (end == word.length() || end >= 4 && word.length() - end <= 3)) {
        return Set.of(power);
      }
    }
    return NO_NUMERAL.matcher(word).matches() ? Set.of(0) : UNKNOWN;
  }

  /** The digits without what groups them; where that may be a decimal point, both ways. */
  private static List<String> plain(String digits) {
    String spaceless = without("\u00A0\u2009\u202F'’ ", digits);
    int last = Math.max(spaceless.lastIndexOf(','), spaceless.lastIndexOf('.'));
    if (last < 0) {
      return List.of(spaceless);
    }
    String decimals = spaceless.substring(last + 1);
    String decimal = without(".,", spaceless.substring(0, last)) + "." + decimals;
    return decimals.length() == 3 ? List.of(decimal, without(".,", spaceless)) : List.of(decimal);
  }

  private static String without(String marks, String digits) {
    StringBuilder rest = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      if (marks.indexOf(digits.charAt(i)) < 0) {
        rest.append(digits.charAt(i));
      }
    }
    return rest.toString();
  }
}
