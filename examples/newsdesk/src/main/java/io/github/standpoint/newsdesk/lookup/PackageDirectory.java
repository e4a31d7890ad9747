package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.archive.Paged.Slice;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The packages of all stories. What was delivered was proposed before: all steps are given. */
@Repository
public class PackageDirectory {
  private static final String REACHED =
      " from packages p join stories s on s.id = p.story_id where :status = '' or exists ("
          + "select 1 from milestones m where m.story_id = p.story_id and m.package_id = p.id"
          + " and m.status = :status and m.reached)";

  private final JdbcClient sql;

  PackageDirectory(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A package in a story.
   *
   * @param story the id of the story
   * @param id the id of the package there
   * @param title its title
   * @param verdict what the story thinks of it: refuted, disputed and so on; none: it stands
   * @param amounts what it comes to; several where reports differ, never to be summed
   * @param steps how far it is, in the order of the story
   */
  public record Listed(
      String story,
      String id,
      String title,
      @Nullable String verdict,
      List<Sum> amounts,
      List<Step> steps) {}

  /**
   * An amount as the story has it.
   *
   * @param currency ISO 4217
   * @param basis written, or inferred from a sign that several currencies share
   * @param value exactly
   * @param atLeast not below
   * @param atMost not above
   * @param approximate whether it is rounded
   * @param asWritten the words
   */
  public record Sum(
      String currency,
      String basis,
      @Nullable BigDecimal value,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal atMost,
      boolean approximate,
      @Nullable String asWritten) {}

  /**
   * A step of a package.
   *
   * @param status proposed, pledged, committed, delivered and so on
   * @param reached false: only expected
   * @param whole false: of some components or one contributor alone
   * @param date when (EDTF), if it is told
   */
  public record Step(String status, boolean reached, boolean whole, @Nullable String date) {}

  /** Returns the packages that reached this status in whole or in part; of all, if it is empty. */
  public Paged<Listed> list(String status, Slice slice) {
    List<Listed> items =
        sql.sql(
                "select p.story_id, p.id, p.title, p.verdict"
                    + REACHED
                    + " order by s.received desc, p.story_id, p.id limit :size offset :offset")
            .param("status", status)
            .param("size", slice.size())
            .param("offset", slice.offset())
            .query((row, number) -> listed(row))
            .list();
    long total =
        sql.sql("select count(*)" + REACHED).param("status", status).query(Long.class).single();
    return Paged.of(items, slice, total);
  }

  private Listed listed(ResultSet row) throws SQLException {
    String story = row.getString(1);
    String id = row.getString(2);
    return new Listed(
        story, id, row.getString(3), row.getString(4), amounts(story, id), steps(story, id));
  }

  private List<Sum> amounts(String story, String id) {
    return sql.sql(
            "select currency, basis, exact, at_least, at_most, approximate, as_written"
                + " from package_amounts where story_id = ? and package_id = ? order by number")
        .param(story)
        .param(id)
        .query(
            (row, number) ->
                new Sum(
                    row.getString(1),
                    row.getString(2),
                    figure(row.getBigDecimal(3)),
                    figure(row.getBigDecimal(4)),
                    figure(row.getBigDecimal(5)),
                    row.getBoolean(6),
                    row.getString(7)))
        .list();
  }

  private static @Nullable BigDecimal figure(@Nullable BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal plain = stored.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private List<Step> steps(String story, String id) {
    return sql.sql(
            "select status, reached, whole, on_date from milestones"
                + " where story_id = ? and package_id = ? order by number")
        .param(story)
        .param(id)
        .query(
            (row, number) ->
                new Step(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getString(4)))
        .list();
  }
}
