package io.github.standpoint.testing.generation;

import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Entries of registers with their check digits, no two alike in a story. */
final class Identifiers {
  private static final BigInteger LEI_MODULUS = BigInteger.valueOf(97);

  /** Three letters hold no more. */
  private static final int MOST = 26 * 26 * 26;

  private static final List<IdentifierScheme> FREE =
      List.of(
          IdentifierScheme.ISNI,
          IdentifierScheme.GEONAMES,
          IdentifierScheme.CELEX,
          IdentifierScheme.UN_DOCUMENT,
          IdentifierScheme.TREATY_SERIES);

  private Identifiers() {}

  static Identifier any(Draft draft) {
    int number = draft.serial("identifier");
    return switch (draft.choices.below(number < MOST ? 7 : 2)) {
      case 0 -> Identifier.of(IdentifierScheme.WIKIDATA, "Q" + number);
      case 1 -> Identifier.of(IdentifierScheme.LEI, lei(number));
      case 2 -> Identifier.of(IdentifierScheme.IMO, imo(number));
      case 3 -> Identifier.of(IdentifierScheme.ISO3166_1, letters(number));
      case 4 -> Identifier.of(IdentifierScheme.ISO3166_2, "UA-" + letters(number));
      case 5 -> Identifier.of(draft.choices.pick(FREE), Integer.toString(number));
      default -> Identifier.of(IdentifierScheme.of("x-desk-file"), "№ " + number);
    };
  }

  /** Three letters that stand for a number. */
  private static String letters(int number) {
    return ""
        + (char) ('A' + number / 676)
        + (char) ('A' + number / 26 % 26)
        + (char) ('A' + number % 26);
  }

  private static String lei(int number) {
    String body = String.format(Locale.ROOT, "%018d", number);
    int rest = new BigInteger(body + "00").mod(LEI_MODULUS).intValue();
    return body + String.format(Locale.ROOT, "%02d", 98 - rest);
  }

  private static String imo(int number) {
    String six = String.format(Locale.ROOT, "%06d", number);
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (six.charAt(i) - '0') * (7 - i);
    }
    return six + sum % 10;
  }
}
