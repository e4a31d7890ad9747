package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a story says into tables, in the transaction of the caller. */
@Component
class FactTables {
  /** Those that refer to others first. */
  private static final List<String> TABLES =
      List.of(
          "milestones",
          "contributions",
          "package_amounts",
          "packages",
          "positions",
          "actor_identifiers",
          "actors");

  /** No identifier of any scheme is longer; one that is stays in the document alone. */
  private static final int MAX_IDENTIFIER = 200;

  private final JdbcTemplate sql;

  FactTables(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Puts what this story says in the place of what its last revision said. */
  void replace(Story story) {
    String id = story.getId().toString();
    TABLES.forEach(it -> sql.update("delete from " + it + " where story_id = ?", id));
    Rows rows = new Rows(id);
    story.getActors().forEach(it -> actor(it, rows));
    PositionRows.add(story, rows);
    story.getPackages().forEach(it -> PackageRows.add(it, rows));
    rows.insert(sql);
  }

  private static void actor(Actor actor, Rows rows) {
    String type = actor.match(it -> "person", it -> "state", it -> "organization", it -> "group");
    rows.add("actors", actor.getId(), type, actor.getName(), actor.isAnonymous());
    actor.getIdentifiers().stream()
        .filter(it -> it.getScheme().text().length() <= MAX_IDENTIFIER)
        .filter(it -> it.getValue().length() <= MAX_IDENTIFIER)
        .forEach(it -> rows.add("actor_identifiers", actor.getId(), it.getScheme(), it.getValue()));
  }
}
