package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.IDENTIFIER_MALFORMED;

import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import java.util.regex.Pattern;

/** An identifier has the form of its register, check digits included. */
final class IdentifierRules {
  private static final Pattern WIKIDATA = Pattern.compile("[QPL][1-9][0-9]{0,14}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,3}|[0-9]{3}");
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
  private static final Pattern IMO = Pattern.compile("(?:IMO ?)?([0-9]{7})");

  private IdentifierRules() {}

  static void check(Located<Identifier> located, Findings findings) {
    IdentifierScheme scheme = located.value().getScheme();
    String value = located.value().getValue();
    if (scheme.equals(IdentifierScheme.WIKIDATA)) {
      expect(WIKIDATA.matcher(value).matches(), "Q and a number", located, findings);
    } else if (scheme.equals(IdentifierScheme.ISO3166_1)) {
      expect(
          COUNTRY.matcher(value).matches(),
          "two or three capitals or three digits",
          located,
          findings);
    } else if (scheme.equals(IdentifierScheme.ISO3166_2)) {
      expect(SUBDIVISION.matcher(value).matches(), "such as UA-30", located, findings);
    } else if (scheme.equals(IdentifierScheme.LEI)) {
      expect(lei(value), "20 characters with valid check digits", located, findings);
    } else if (scheme.equals(IdentifierScheme.IMO)) {
      expect(imo(value), "seven digits with a valid check digit", located, findings);
    }
  }

  private static void expect(
      boolean holds, String expected, Located<Identifier> located, Findings findings) {
    if (!holds) {
      Identifier identifier = located.value();
      findings.report(
          IDENTIFIER_MALFORMED,
          located.at("value"),
          facts ->
              facts
                  .shortened(identifier.getValue())
                  .putFact("scheme", identifier.getScheme().text())
                  .putFact("expected", expected));
    }
  }

  /** ISO 17442: the letters as numbers from 10, the whole modulo 97 is 1 (ISO 7064). */
  private static boolean lei(String value) {
    if (!LEI.matcher(value).matches()) {
      return false;
    }
    int rest = 0;
    for (int i = 0; i < value.length(); i++) {
      int number = Character.digit(value.charAt(i), 36);
      rest = (rest * (number < 10 ? 10 : 100) + number) % 97;
    }
    return rest == 1;
  }

  /** IMO ship numbers: six digits weighted 7 to 2, the last digit of the sum is the seventh. */
  private static boolean imo(String value) {
    var matcher = IMO.matcher(value);
    if (!matcher.matches()) {
      return false;
    }
    String digits = matcher.group(1);
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (digits.charAt(i) - '0') * (7 - i);
    }
    return sum % 10 == digits.charAt(6) - '0';
  }
}
