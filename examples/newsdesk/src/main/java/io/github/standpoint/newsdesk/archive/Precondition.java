package io.github.standpoint.newsdesk.archive;

import java.util.Optional;
import java.util.Set;

/**
 * What must be so for a submission to be taken (RFC 9110, section 13.1).
 *
 * @param absent whether no story may have the id yet
 * @param seen the entity tags one of which the latest revision must have; {@code *}: any; empty:
 *     the client did not say
 */
public record Precondition(boolean absent, Set<String> seen) {
  /** The story must be new. */
  public static final Precondition NEW = new Precondition(true, Set.of());

  /** Copies the set. */
  public Precondition {
    seen = Set.copyOf(seen);
  }

  /** Returns what a client asks for with these values of {@code If-Match}. */
  public static Precondition seen(Set<String> etags) {
    return new Precondition(false, etags);
  }

  /** Returns why a submission with other content may not follow this revision, if it may not. */
  Optional<Receipt.Outcome> refusal(Head latest) {
    if (absent) {
      return Optional.of(Receipt.Outcome.TAKEN);
    }
    if (seen.isEmpty()) {
      return Optional.of(Receipt.Outcome.UNCONDITIONAL);
    }
    boolean current = seen.contains("*") || seen.contains(latest.etag());
    return current ? Optional.empty() : Optional.of(Receipt.Outcome.STALE);
  }
}
