package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.element.Word;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one story, for several tables; each begins with the id of the story. */
final class Rows {
  private final String story;
  private final Map<String, List<@Nullable Object[]>> tables = new LinkedHashMap<>();

  Rows(String story) {
    this.story = story;
  }

  /** Adds a row; its values are those of the columns after the first, in their order. */
  void add(String table, @Nullable Object... values) {
    @Nullable Object[] row = new Object[values.length + 1];
    row[0] = story;
    for (int i = 0; i < values.length; i++) {
      row[i + 1] = column(values[i]);
    }
    tables.computeIfAbsent(table, it -> new ArrayList<>()).add(row);
  }

  private static @Nullable Object column(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Rows::column).orElse(null);
    }
    boolean held =
        value == null
            || value instanceof Boolean
            || value instanceof Integer
            || value instanceof BigDecimal
            || value instanceof OffsetDateTime;
    if (held) {
      return value;
    }
    return Stored.text(value instanceof Word word ? word.text() : value.toString());
  }

  /** Inserts them, those that were added first first. */
  void insert(JdbcTemplate sql) {
    tables.forEach(
        (table, rows) -> {
          String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
          sql.batchUpdate("insert into " + table + " values (" + marks + ")", rows);
        });
  }
}
