package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.archive.Paged.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which stories. Ids mean nothing beyond a story; identifiers say who somebody is. */
@Repository
public class ActorDirectory {
  private static final String HELD =
      " from actor_identifiers i"
          + " join positions p on p.story_id = i.story_id and p.holder = i.actor_id";

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

  /**
   * A position that somebody took, whether or not it still stands.
   *
   * @param story the id of the story
   * @param title what to call the story
   * @param published when it was published (EDTF), if it says so
   * @param taken when the position was taken (EDTF), if that is told
   * @param direction for, against, neither or unknown
   * @param stance the stance
   * @param hedged whether it must not be told without its perhaps, its if or its unless
   * @param vouched whether the story lets it stand
   * @param standing stands, superseded or retracted, at the end of the story
   * @param sentence the whole of it in words
   */
  public record Past(
      String story,
      String title,
      @Nullable String published,
      @Nullable String taken,
      String direction,
      String stance,
      boolean hedged,
      boolean vouched,
      String standing,
      String sentence) {}

  /** Returns all positions that this actor took, in the order of time as far as it is told. */
  public Paged<Past> history(String scheme, String value, Slice slice) {
    List<Past> items =
        sql.sql(
                "select s.id, coalesce(s.headline, s.id), s.published, p.taken, p.direction,"
                    + " p.stance, p.hedged, p.vouched, p.standing, p.sentence"
                    + HELD
                    + " join stories s on s.id = i.story_id"
                    + " where i.scheme = :scheme and i.identifier = :value"
                    + " order by coalesce(p.earliest, s.published_from), s.received, s.id, p.id"
                    + " limit :size offset :offset")
            .param("scheme", scheme)
            .param("value", value)
            .param("size", slice.size())
            .param("offset", slice.offset())
            .query(ActorDirectory::past)
            .list();
    long total =
        sql.sql("select count(*)" + HELD + " where i.scheme = ? and i.identifier = ?")
            .param(scheme)
            .param(value)
            .query(Long.class)
            .single();
    return Paged.of(items, slice, total);
  }

  private static Past past(ResultSet row, int number) throws SQLException {
    return new Past(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8),
        row.getString(9),
        row.getString(10));
  }

  /** Returns those of a story who have an identifier, each with in how many stories they are. */
  public List<Identified> identifiedIn(String story) {
    return sql.sql(
            "select i.scheme, i.identifier, min(a.name), count(distinct o.story_id) n"
                + " from actor_identifiers i"
                + " join actors a on a.story_id = i.story_id and a.id = i.actor_id"
                + " join actor_identifiers o"
                + " on o.scheme = i.scheme and o.identifier = i.identifier"
                + " where i.story_id = ?"
                + " group by i.scheme, i.identifier order by n desc, i.scheme, i.identifier")
        .param(story)
        .query(ActorDirectory::identified)
        .list();
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
            .query(ActorDirectory::identified)
            .list();
    long total =
        sql.sql(
                "select count(*) from (select distinct scheme, identifier from actor_identifiers) d")
            .query(Long.class)
            .single();
    return Paged.of(items, slice, total);
  }

  private static Identified identified(ResultSet row, int number) throws SQLException {
    return new Identified(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
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
