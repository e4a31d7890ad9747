package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.newsdesk.archive.Receipt.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stories that came in, with all their revisions. A submission is kept whole or not at all, and
 * is committed when {@link #take} returns. Safe for all threads.
 */
@Repository
public class StoryArchive {
  private static final String HEAD = "select story_id, number, etag, received from revisions ";
  private static final String CONTENT =
      "select story_id, number, etag, received, bytes, canonical from revisions ";
  private static final String LATEST =
      "number = (select revision from stories where id = story_id)";
  private static final String LISTED = "where words like :words escape '!' ";

  private final JdbcClient sql;
  private final FactTables facts;
  private final TransactionTemplate transaction;

  StoryArchive(JdbcClient sql, FactTables facts, TransactionTemplate transaction) {
    this.sql = sql;
    this.facts = facts;
    this.transaction = transaction;
  }

  /** Takes a submission if it is new, or if the precondition holds. */
  public Receipt take(Submission submission, Precondition precondition) {
    try {
      return transaction.execute(status -> store(submission, precondition));
    } catch (DuplicateKeyException e) {
      // Somebody else was first; what came of that is seen now.
      return transaction.execute(status -> store(submission, precondition));
    }
  }

  private Receipt store(Submission submission, Precondition precondition) {
    String id = submission.story().getId().toString();
    Optional<Head> latest =
        sql.sql("select id, revision, etag, received from stories where id = ? for update")
            .param(id)
            .query(StoryArchive::head)
            .optional();
    if (latest.isEmpty()) {
      if (!precondition.absent() && !precondition.seen().isEmpty()) {
        return new Receipt(Outcome.STALE, new Head(id, 0, "", Instant.EPOCH));
      }
      Head first = next(submission, 0);
      insertStory(submission, first);
      insert(submission, first);
      return new Receipt(Outcome.CREATED, first);
    }
    if (latest.get().holds(submission.digest())) {
      return new Receipt(Outcome.UNCHANGED, latest.get());
    }
    Optional<Outcome> refusal = precondition.refusal(latest.get());
    if (refusal.isPresent()) {
      return new Receipt(refusal.get(), latest.get());
    }
    Head next = next(submission, latest.get().revision());
    updateStory(submission, next);
    insert(submission, next);
    return new Receipt(Outcome.REPLACED, next);
  }

  private static Head next(Submission submission, int latest) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String id = submission.story().getId().toString();
    return new Head(id, latest + 1, Head.etag(latest + 1, submission.digest()), now);
  }

  private void insertStory(Submission submission, Head head) {
    write(
        "insert into stories (revision, etag, received, headline, language, published,"
            + " published_from, lead, words, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        submission,
        head);
  }

  private void updateStory(Submission submission, Head head) {
    write(
        "update stories set revision = ?, etag = ?, received = ?, headline = ?, language = ?,"
            + " published = ?, published_from = ?, lead = ?, words = ? where id = ?",
        submission,
        head);
  }

  private void write(String statement, Submission submission, Head head) {
    var story = submission.story();
    sql.sql(statement)
        .param(head.revision())
        .param(head.etag())
        .param(head.received().atOffset(ZoneOffset.UTC))
        .param(story.getHeadline().map(Stored::text).orElse(null))
        .param(Stored.text(story.getLanguage()))
        .param(story.getPublished().map(Object::toString).orElse(null))
        .param(Stored.earliest(story.getPublished().orElse(null)))
        .param(Stored.lead(story))
        .param(Stored.words(story))
        .param(head.id())
        .update();
  }

  private void insert(Submission submission, Head head) {
    sql.sql(
            "insert into revisions (story_id, number, etag, received, bytes, canonical, warnings)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(head.id())
        .param(head.revision())
        .param(head.etag())
        .param(head.received().atOffset(ZoneOffset.UTC))
        .param(submission.bytes())
        .param(submission.canonical())
        .param(submission.report().warnings().size())
        .update();
    facts.replace(submission.story());
  }

  /** Returns the latest revision of this story. */
  public Optional<Revision> latest(String id) {
    return sql.sql(CONTENT + "where story_id = ? and " + LATEST)
        .param(id)
        .query(StoryArchive::revision)
        .optional();
  }

  /** Returns this revision of this story. */
  public Optional<Revision> revision(String id, int number) {
    return sql.sql(CONTENT + "where story_id = ? and number = ?")
        .param(id)
        .param(number)
        .query(StoryArchive::revision)
        .optional();
  }

  /** Returns all revisions of this story, the first first; none if there is no such story. */
  public List<Head> revisions(String id) {
    return sql.sql(HEAD + "where story_id = ? order by number")
        .param(id)
        .query(StoryArchive::head)
        .list();
  }

  /**
   * Returns the stories that have this in a headline, a name or the text, whatever the case; what
   * came in last first.
   */
  public Paged<Entry> list(String words, Paged.Slice slice) {
    String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    List<Entry> entries =
        sql.sql(
                "select id, revision, etag, received, headline, language, published, lead"
                    + " from stories "
                    + LISTED
                    + "order by received desc, id limit :size offset :offset")
            .param("words", Stored.text(pattern))
            .param("size", slice.size())
            .param("offset", slice.offset())
            .query(StoryArchive::entry)
            .list();
    long total =
        sql.sql("select count(*) from stories " + LISTED)
            .param("words", Stored.text(pattern))
            .query(Long.class)
            .single();
    return Paged.of(entries, slice, total);
  }

  /** Returns whether nothing has come in yet. */
  public boolean isEmpty() {
    return sql.sql("select count(*) from stories").query(Long.class).single() == 0;
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(row.getString(1), row.getInt(2), row.getString(3), instant(row, 4));
  }

  private static Revision revision(ResultSet row, int number) throws SQLException {
    return new Revision(head(row, number), row.getBytes(5), row.getString(6));
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getInt(2),
        row.getString(3),
        instant(row, 4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }
}
