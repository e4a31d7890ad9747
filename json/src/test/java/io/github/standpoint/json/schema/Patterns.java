package io.github.standpoint.json.schema;

/**
 * Regular expressions that mean the same in every dialect that schemas are read with: ASCII digits,
 * no classes of Unicode, nothing possessive. What they say is said by {@code FuzzyDate}, {@code
 * Period} and {@code WellFormed}; the differential test holds the two against each other.
 */
final class Patterns {
  static final String ID = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$";
  static final String COUNTRY = "^[A-Z]{2}$";
  static final String CURRENCY = "^[A-Z]{3}$";
  static final String VERSION = "^1\\.(?:0|[1-9][0-9]{0,8})$";
  static final String EXTENSION_KEY = "^[A-Za-z0-9][A-Za-z0-9._-]*:[A-Za-z0-9][A-Za-z0-9._-]*$";

  /** The start of an address; how the rest must be made is more than a pattern can say. */
  static final String URL = "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]";

  static final String LANGUAGE =
      ("^(?:(?:A{2,3}(?:-A{3}){0,3}|A{4}|A{5,8})(?:-A{4})?(?:-(?:A{2}|[0-9]{3}))?"
              + "(?:-(?:B{5,8}|[0-9]B{3}))*(?:-[0-9A-WY-Za-wy-z](?:-B{2,8})+)*(?:-[Xx](?:-B{1,8})+)?"
              + "|[Xx](?:-B{1,8})+)$")
          .replace("A{", "[A-Za-z]{")
          .replace("B{", "[A-Za-z0-9]{");

  /** Something that is neither white space nor a format character. */
  static final String TEXT =
      "[^\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2"
          + "\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u206f\\u3000"
          + "\\ufeff\\ufff9-\\ufffb]";

  private static final String YEAR = "(?:-(?!0000))?[0-9]{4}";
  private static final String LEAP_YEAR =
      "(?:-(?!0000))?(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String DAY =
      YEAR
          + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29";

  /** What may be an end of an interval. */
  private static final String EXACT =
      "(?:" + DAY + "|" + YEAR + "(?:-(?:0[1-9]|1[0-2]|2[1-4]))?|Y-?[1-9][0-9]{4,})[?~%]?";

  private static final String UNSPECIFIED =
      "(?:-?[0-9]{2}(?:[0-9]X|XX)|" + YEAR + "-(?:XX(?:-XX)?|(?:0[1-9]|1[0-2])-XX))[?~%]?";
  private static final String OFFSET =
      "(?:Z|(?:\\+|-(?!00(?::00)?$))(?:(?:0[0-9]|1[0-7])(?::[0-5][0-9])?|18(?::00)?))";
  private static final String DATE_TIME =
      "(?:" + DAY + ")T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" + OFFSET + "?";

  static final String DATE =
      "^(?:"
          + EXACT
          + "|"
          + UNSPECIFIED
          + "|"
          + DATE_TIME
          + "|"
          + EXACT
          + "/(?:"
          + EXACT
          + "|\\.\\.)?|(?:\\.\\.)?/"
          + EXACT
          + ")$";

  static final String PERIOD =
      "^P(?!$)(?:NY)?(?:NM)?(?:NW)?(?:ND)?(?:T(?!$)(?:NH)?(?:NM)?(?:NS)?)?$"
          .replace("N", "[0-9]+(?:[.,][0-9]+(?=.$))?");

  private Patterns() {}
}
