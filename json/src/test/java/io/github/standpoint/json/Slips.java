package io.github.standpoint.json;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The slips that hands and language models make, one at a random place of a document at a time. */
final class Slips {
  private static final Pattern NAME = Pattern.compile("(?<=\")[a-zA-Z]{2,}(?=\" ?:)");
  private static final Pattern WORD = Pattern.compile("(?<=: ?\")[a-z][a-z-]+(?=\")");
  private static final Pattern NUMBER = Pattern.compile("(?<=: ?)\\d+(\\.\\d+)?(?=[,\\s}])");
  private static final Pattern TRUTH = Pattern.compile("(?<=: ?)(true|false)");
  private static final Pattern TEXT = Pattern.compile("(?<=: ?)\"[^\"\\\\]*\"");
  private static final Pattern LIST = Pattern.compile("(?<=: ?\\[)(?!\\s*])|(?<=\", ?)(?=\")");
  private static final Pattern ONE = Pattern.compile("\\[\\s*(\"[^\"\\\\]*\"|\\d+)\\s*]");
  private static final Pattern DATE = Pattern.compile("(?<=\")\\d{4}-\\d\\d-\\d\\d(?=\")");
  private static final Pattern TYPE = Pattern.compile("\"type\" ?: ?\"[a-z]+\",\\s*");
  private static final Pattern ID = Pattern.compile("(?<=\")[a-z]+[a-z0-9-]*(?=\"\\s*[,\\]}])");
  private static final Pattern CODE = Pattern.compile("(?<=\")[A-Z]{2,3}(?=\")");
  private static final Pattern EXACT = Pattern.compile("(?<=\"exact\" ?: ?\")[^\"\\\\]+(?=\")");
  private static final Pattern EVIDENCE = Pattern.compile("(?<=\"exact\" ?: ?\")[^\"\\\\]+\"");

  private Slips() {}

  static String made(String document, Random random) {
    return switch (random.nextInt(15)) {
      case 0, 1 -> changed(NAME, document, random, it -> mistyped(it, random));
      case 2, 3 -> changed(WORD, document, random, it -> mistyped(it, random));
      case 4 -> changed(NUMBER, document, random, it -> "\"" + it + "\"");
      case 5 -> changed(TRUTH, document, random, it -> "\"" + it + "\"");
      case 6 -> changed(TEXT, document, random, it -> "[" + it + "]");
      case 7 -> changed(LIST, document, random, it -> "null, ");
      case 8 -> changed(ONE, document, random, it -> it.substring(1, it.length() - 1).strip());
      case 9 -> changed(DATE, document, random, it -> it.replace('-', '/'));
      case 10 -> changed(TYPE, document, random, it -> "");
      case 11 -> changed(ID, document, random, Slips::capitalized);
      case 12 -> changed(CODE, document, random, it -> it.toLowerCase(java.util.Locale.ROOT));
      case 13 ->
          changed(EXACT, document, random, it -> it.replace(" ", "  ").replace('\u2019', '\''));
      default ->
          changed(EVIDENCE, document, random, it -> it + ", \"start\": " + random.nextInt(900));
    };
  }

  private interface Change {
    String of(String found);
  }

  private static String changed(Pattern what, String document, Random random, Change change) {
    List<MatchResult> found = what.matcher(document).results().toList();
    if (found.isEmpty()) {
      return document;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return document.substring(0, one.start())
        + change.of(one.group())
        + document.substring(one.end());
  }

  private static String capitalized(String id) {
    return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
  }

  private static String mistyped(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String start = word.substring(0, at);
    String end = word.substring(at + 1);
    return switch (random.nextInt(5)) {
      case 0 -> start + end;
      case 1 -> start + word.charAt(at) + word.charAt(at) + end;
      case 2 -> start + (char) ('a' + random.nextInt(26)) + end;
      case 3 -> capitalized(word);
      default -> start + end.charAt(0) + word.charAt(at) + end.substring(1);
    };
  }
}
