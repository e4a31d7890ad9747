package io.github.standpoint.newsdesk.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param id the id
 * @param revision how many revisions have come in
 * @param etag the entity tag of the latest
 * @param received when it came in
 * @param headline the headline, if it has one
 * @param language the language (BCP 47)
 * @param published when it was published (EDTF), if it says so
 * @param lead how its text begins, if it has one
 */
public record Entry(
    String id,
    int revision,
    String etag,
    Instant received,
    @Nullable String headline,
    String language,
    @Nullable String published,
    @Nullable String lead) {

  /** Returns what to call it. */
  public String title() {
    return headline == null ? id : headline;
  }
}
