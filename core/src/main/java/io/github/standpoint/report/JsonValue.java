package io.github.standpoint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON as plain Java values, and their text (RFC 8259). */
final class JsonValue {
  /** A number with more digits than this is written with an exponent. */
  private static final int MAX_PLAIN_DIGITS = 1_000;

  private JsonValue() {}

  static @Nullable Object copy(@Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof BigDecimal) {
      return value;
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(it -> copy.add(copy(it)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, it) -> copy.put(String.valueOf(name), copy(it)));
      return Collections.unmodifiableMap(copy);
    }
    throw new IllegalArgumentException("no value of JSON: " + value.getClass().getName());
  }

  static String operation(String op, String path, String name, @Nullable Object value) {
    StringBuilder json = new StringBuilder("{\"op\":\"").append(op).append("\",");
    boolean fromFirst = name.equals("from");
    if (fromFirst) {
      member(name, value, json);
      json.append(',');
    }
    member("path", path, json);
    if (!fromFirst) {
      json.append(',');
      member(name, value, json);
    }
    return json.append('}').toString();
  }

  static String text(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    append(value, json);
    return json.toString();
  }

  private static void member(String name, @Nullable Object value, StringBuilder json) {
    quoted(name, json);
    json.append(':');
    append(value, json);
  }

  private static void append(@Nullable Object value, StringBuilder json) {
    if (value instanceof String text) {
      quoted(text, json);
    } else if (value instanceof BigDecimal number) {
      json.append(digits(number));
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object entry : list) {
        json.append(separator);
        append(entry, json);
        separator = ",";
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator);
        member(entry.getKey().toString(), entry.getValue(), json);
        separator = ",";
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else {
      json.append(value);
    }
  }

  private static String digits(BigDecimal number) {
    boolean shorter =
        Math.abs((long) number.scale()) <= MAX_PLAIN_DIGITS
            && number.precision() <= MAX_PLAIN_DIGITS;
    return shorter ? number.toPlainString() : number.toString();
  }

  /** Half a surrogate pair is no character of UTF-8, so it is escaped like a control character. */
  private static void quoted(String text, StringBuilder json) {
    json.append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c == '\n') {
                json.append("\\n");
              } else if (c < ' ' || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF) {
                json.append(String.format("\\u%04X", c));
              } else {
                json.appendCodePoint(c);
              }
            });
    json.append('"');
  }
}
