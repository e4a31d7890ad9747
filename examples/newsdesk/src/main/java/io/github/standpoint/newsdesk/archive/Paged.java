package io.github.standpoint.newsdesk.archive;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param items the items of this page
 * @param page which page, from 0
 * @param size how many items a page has at most
 * @param total how many items there are on all pages
 * @param <T> what is listed
 */
public record Paged<T>(List<T> items, int page, int size, long total) {
  /** The most items that a page may have. */
  public static final int MAX_SIZE = 200;

  /** Which part is asked for. */
  public record Slice(int page, int size) {

    /**
     * Checks what a client asks for.
     *
     * @throws IllegalArgumentException if there can be no such page
     */
    public Slice {
      if (page < 0 || size < 1 || size > MAX_SIZE) {
        throw new IllegalArgumentException(
            "page must be 0 or more and size 1 to "
                + MAX_SIZE
                + ", but were "
                + page
                + ", "
                + size);
      }
    }

    /** Returns how many items come before. */
    public long offset() {
      return (long) page * size;
    }
  }

  /** Returns whether there is a page after this one. */
  public boolean more() {
    return (page + 1L) * size < total;
  }

  /** Returns the page of these items. */
  public static <T> Paged<T> of(List<T> items, Slice slice, long total) {
    return new Paged<>(items, slice.page(), slice.size(), total);
  }
}
