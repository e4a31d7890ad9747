package io.github.standpoint.validation;

import java.math.BigDecimal;
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
          Map.entry("тыс", 3),
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

  private static final Pattern FRACTION = Pattern.compile("(?<=\\d)[½¼¾]");

  private static final Pattern FIGURE =
      Pattern.compile(
          // Possessive: a greedy group would recurse once a repetition and overflow the stack.
          "(?U)(\\d++(?:[.,\\u00A0\\u2009\\u202F'’ ]\\d++)*+)"
              + "[\\s\\u00A0\\u202F-]*+(lakh crore|mil millones|\\p{L}++)?");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(?:about|around|approximately|roughly|some|nearly|almost|close to|more than|"
              + "less than|fewer than|up to|at least|several|dozens|hundreds|"
              + "rund|etwa|ungefähr|circa|ca\\.|fast|knapp|nahezu|beinahe|mehr als|weniger als|bis zu|"
              + "mindestens|mehrere|environ|près de|presque|plus de(?= \\d)|moins de|jusqu['’]à|au moins|plusieurs|"
              + "quelques?|un[oa]s|alrededor de|aproximadamente|cerca de|casi|más de|menos de|al menos|"
              + "por lo menos|varios|varias|близько|приблизно|майже|понад|більше|більш ніж|менше|"
              + "менш ніж|щонайменше|принаймні|кілька|декілька|около|примерно|почти|более|больше|"
              + "свыше|менее|меньше|не менее|по меньшей мере|несколько)(?![\\p{L}])");

  /** These make a figure vague only right before it: "over 50" is not "over four years". */
  private static final Pattern VAGUE_BEFORE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(?:over|über|hasta|до)\\s+(?:\\p{L}{1,3}\\s?)?[$£€¥]?\\s?"
              + "(?!(?:19|20)\\d\\d(?!\\d|[., ]\\d))\\d");

  private WrittenFigure() {}

  /** Returns whether the words have one that makes a figure vague. */
  static boolean vague(String words) {
    return VAGUE.matcher(words).find() || VAGUE_BEFORE.matcher(words).find();
  }

  /** Returns every number that the words can be read to say; none if there are no digits. */
  static Set<BigDecimal> readings(String words) {
    Set<BigDecimal> readings = new LinkedHashSet<>();
    Matcher figure = FIGURE.matcher(plainFractions(words));
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
    if (word.length() > MAX_WORD) {
      return Set.of(0);
    }
    for (int end = word.length(); end > 0; end--) {
      Integer power = POWERS.get(word.substring(0, end));
      // What follows a numeral word is an ending, as in мільярдів or Milliarden.
      if (power != null && (end == word.length() || end >= 3 && word.length() - end <= 3)) {
        return Set.of(power);
      }
    }
    return Set.of(0);
  }

  private static Set<String> plain(String digits) {
    Set<String> plain = new LinkedHashSet<>();
    String spaceless = digits.replaceAll("[\\u00A0\\u2009\\u202F'’ ]", "");
    int comma = spaceless.lastIndexOf(',');
    int point = spaceless.lastIndexOf('.');
    if (comma < 0 && point < 0) {
      plain.add(spaceless);
    } else {
      int last = Math.max(comma, point);
      String whole = spaceless.substring(0, last).replaceAll("[.,]", "");
      plain.add(whole + "." + spaceless.substring(last + 1));
      plain.add(spaceless.replaceAll("[.,]", ""));
    }
    return plain;
  }
}
