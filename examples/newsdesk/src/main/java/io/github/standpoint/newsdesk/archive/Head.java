package io.github.standpoint.newsdesk.archive;

import java.time.Instant;

/**
 * A revision without its content.
 *
 * @param id the id of the story
 * @param revision its number, from 1, as the newsdesk counts
 * @param etag the entity tag, quoted (RFC 9110, section 8.8.3)
 * @param received when it came in
 */
public record Head(String id, int revision, String etag, Instant received) {

  static String etag(int revision, String digest) {
    return "\"" + revision + "-" + digest + "\"";
  }

  /** Returns whether it has the content of this digest. */
  boolean holds(String digest) {
    return etag.equals(etag(revision, digest));
  }
}
