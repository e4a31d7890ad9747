package io.github.standpoint.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The stories of an NDJSON file, one a line, in the order of the file. Read once, while they are
 * asked for, and closed by whoever opened it; memory holds the lines that are being read and no
 * others.
 *
 * <pre>{@code
 * try (Lines lines = StoryJson.standard().lines(Path.of("stories.ndjson.gz"))) {
 *   for (Line line : lines) {
 *     line.result().story().ifPresent(store::add);
 *   }
 * }
 * }</pre>
 *
 * <p>A line ends with a line feed, with or without a carriage return before it; the last may lack
 * it. Each is a document by itself: what is wrong with one never stops or shifts another. Blank
 * lines are passed over and counted. A line longer than {@link ReadLimits#maxBytes()} is refused
 * without being held ({@code json.too-long}). If a compressed file is damaged or cut off, or
 * unpacks to too much, the last line says so ({@code json.gzip}, {@code json.expands-too-much}):
 * such a file is never taken for a whole one.
 *
 * <p>Not safe for several threads, but for {@link #bytesRead()}; {@link #parallel} is.
 */
public final class Lines implements Iterable<Line>, AutoCloseable {
  private final StoryJson json;
  private final CountedStream bytes;
  private final boolean ours;
  private final boolean gzip;
  private long first = 1;
  private int threads = 1;
  private UnpackLimits unpacking = UnpackLimits.STANDARD;
  private @Nullable InputStream unpacked;
  private @Nullable ParallelLines workers;
  private boolean begun;
  private boolean closed;

  /**
   * @param ours whether the stream was opened for these lines, and is closed with them
   */
  Lines(StoryJson json, InputStream in, boolean ours, boolean gzip) {
    this.json = json;
    this.bytes = new CountedStream(in);
    this.ours = ours;
    this.gzip = gzip;
  }

  private void setting(boolean sensible, String name, long value) {
    if (begun) {
      throw new IllegalStateException("settings come before the first line is read");
    }
    if (!sensible) {
      throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
    }
  }

  /**
   * Reads several lines at once, each in one of so many threads, and gives the same lines in the
   * same order. Besides one line, so many half mebibytes of lines are held. The threads end with
   * the last line, or when this is closed.
   *
   * @param count how many threads, 1 or more; 1: none but that of the caller
   * @return this
   */
  public Lines parallel(int count) {
    setting(count >= 1, "count", count);
    this.threads = count;
    return this;
  }

  /**
   * Starts at this line; those before it are passed over unread.
   *
   * @param number the number of a line, from 1
   * @return this
   */
  public Lines from(long number) {
    setting(number >= 1, "number", number);
    this.first = number;
    return this;
  }

  /**
   * Sets how much a compressed file may unpack to; unless it is said otherwise, 64 GiB.
   *
   * @param most bytes, 1 or more
   * @return this
   */
  public Lines maxUnpackedBytes(long most) {
    setting(most >= 1, "most", most);
    this.unpacking = new UnpackLimits(most, unpacking.maxRatio());
    return this;
  }

  /**
   * Sets to how many times its size a compressed file may unpack, once it comes to 64 MiB; unless
   * it is said otherwise, 200.
   *
   * @param most a ratio, 1 or more
   * @return this
   */
  public Lines maxUnpackRatio(int most) {
    setting(most >= 1, "most", most);
    this.unpacking = new UnpackLimits(unpacking.maxBytes(), most);
    return this;
  }

  /** Returns how many bytes of the file have been read so far, as they are on disk. */
  public long bytesRead() {
    return bytes.count();
  }

  /**
   * Returns the one pass over the lines. It throws an {@link UncheckedIOException} where the file
   * cannot be read.
   *
   * @throws IllegalStateException if there was one before, or this is closed
   */
  @Override
  public Iterator<Line> iterator() {
    if (begun || closed) {
      throw new IllegalStateException(closed ? "closed" : "lines are read once");
    }
    begun = true;
    unpacked = gzip ? new GzipStream(bytes, unpacking) : bytes;
    LineSource source = new LineSource(unpacked, json.limits().maxBytes());
    if (threads == 1) {
      return new Serial(source);
    }
    workers = new ParallelLines(source, first, json, threads);
    return workers;
  }

  /**
   * Returns the one pass over the lines as a sequential stream; closing it closes this.
   *
   * @throws IllegalStateException if there was one before, or this is closed
   */
  public Stream<Line> stream() {
    Spliterator<Line> once =
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(once, false).onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the reading: threads of {@link #parallel} have ended when this returns. Closes the file of
   * {@link StoryJson#lines(java.nio.file.Path)}, not a stream that was given.
   */
  @Override
  public void close() throws IOException {
    closed = true;
    if (workers != null) {
      workers.close();
    }
    if (unpacked instanceof GzipStream stream) {
      stream.end();
    }
    if (ours) {
      bytes.close();
    }
  }

  /** Reads each line when it is asked for. */
  private final class Serial implements Iterator<Line> {
    private final LineSource source;
    private @Nullable RawLine next;

    Serial(LineSource source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !closed) {
        next = source.next(first);
      }
      return next != null;
    }

    @Override
    public Line next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      RawLine raw = next;
      next = null;
      return raw.read(json);
    }
  }
}
