package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged.Slice;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a client asks for, or 400. */
public final class Asked {
  private Asked() {}

  /** Returns this part of a list. */
  public static Slice slice(int page, int size) {
    try {
      return new Slice(page, size);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }

  /** Returns this date, if one is given. */
  public static Optional<FuzzyDate> date(@Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(it -> !it.isBlank()).map(FuzzyDate::parse);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }

  /** Returns what answers a request for something that is not here. */
  public static ResponseStatusException notHere(String what) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no " + what);
  }
}
