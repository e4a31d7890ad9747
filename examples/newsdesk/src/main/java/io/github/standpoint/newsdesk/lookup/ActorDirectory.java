package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.archive.Paged.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which stories. Ids mean nothing beyond a story; identifiers say who somebody is. */
@Repository
public class ActorDirectory {
  private final JdbcClient sql;

  ActorDirectory(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Somebody whom an identifier names.
   *
   * @param scheme the scheme, such as {@code wikidata}
   * @param value the identifier in it, such as {@code Q30}
   * @param name a name that a story has for the actor
   * @param stories in how many stories
   */
  public record Identified(String scheme, String value, String name, long stories) {}

  /**
   * Somebody in a story.
   *
   * @param story the id of the story
   * @param headline its headline, if it has one
   * @param published when it was published (EDTF), if it says so
   * @param actor the id of the actor there
   * @param type person, state, organization or group
   * @param name the name there
   */
  public record Appearance(
      String story,
      @Nullable String headline,
      @Nullable String published,
      String actor,
      String type,
      String name) {

    /** Returns what to call the story. */
    public String title() {
      return headline == null ? story : headline;
    }
  }

  /** Returns all who have an identifier, those in most stories first. */
  public Paged<Identified> identified(Slice slice) {
    List<Identified> items =
        sql.sql(
                "select i.scheme, i.identifier, min(a.name), count(distinct i.story_id) n"
                    + " from actor_identifiers i"
                    + " join actors a on a.story_id = i.story_id and a.id = i.actor_id"
                    + " group by i.scheme, i.identifier"
                    + " order by n desc, i.scheme, i.identifier limit :size offset :offset")
            .param("size", slice.size())
            .param("offset", slice.offset())
            .query(
                (row, number) ->
                    new Identified(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
            .list();
    long total =
        sql.sql(
                "select count(*) from (select distinct scheme, identifier from actor_identifiers) d")
            .query(Long.class)
            .single();
    return Paged.of(items, slice, total);
  }

  /** Returns where this actor is, the stories that came in last first. */
  public Paged<Appearance> appearances(String scheme, String value, Slice slice) {
    List<Appearance> items =
        sql.sql(
                "select s.id, s.headline, s.published, a.id, a.type, a.name"
                    + " from actor_identifiers i"
                    + " join actors a on a.story_id = i.story_id and a.id = i.actor_id"
                    + " join stories s on s.id = i.story_id"
                    + " where i.scheme = :scheme and i.identifier = :value"
                    + " order by s.received desc, s.id, a.id limit :size offset :offset")
            .param("scheme", scheme)
            .param("value", value)
            .param("size", slice.size())
            .param("offset", slice.offset())
            .query(
                (row, number) ->
                    new Appearance(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
            .list();
    long total =
        sql.sql("select count(*) from actor_identifiers where scheme = ? and identifier = ?")
            .param(scheme)
            .param(value)
            .query(Long.class)
            .single();
    return Paged.of(items, slice, total);
  }
}
