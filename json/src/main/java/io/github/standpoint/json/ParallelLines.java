package io.github.standpoint.json;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are read as stories in several threads and handed out in their order. The caller's
 * thread splits the file, so that none waits in a read that nobody could end.
 */
final class ParallelLines implements Iterator<Line> {
  /** Handing over a line costs a thread more than reading a small one. */
  private static final int BATCH_BYTES = 64 << 10;

  private static final int BATCH_LINES = 256;
  private static final int AHEAD_BYTES_A_THREAD = 512 << 10;
  private static final int AHEAD_BATCHES_A_THREAD = 4;

  /** Lines that are read in one go. */
  private final class Batch {
    private final List<RawLine> lines = new ArrayList<>();
    private final FutureTask<List<Line>> results = new FutureTask<>(this::read);
    private long bytes;

    void add(RawLine line) {
      lines.add(line);
      bytes += line.bytes().length;
    }

    boolean full() {
      return bytes >= BATCH_BYTES || lines.size() >= BATCH_LINES;
    }

    private List<Line> read() {
      List<Line> read = new ArrayList<>(lines.size());
      for (RawLine line : lines) {
        if (closed) {
          break;
        }
        read.add(line.read(json));
      }
      lines.clear();
      return read;
    }
  }

  private final LineSource source;
  private final long first;
  private final StoryJson json;
  private final int threads;
  private final ThreadPoolExecutor workers;
  private final List<Thread> started = new CopyOnWriteArrayList<>();
  private final Queue<Batch> pending = new ArrayDeque<>();
  private long bytesAhead;
  private @Nullable RawLine ahead;
  private boolean ended;
  private @Nullable RuntimeException failure;
  private Iterator<Line> ready = List.<Line>of().iterator();
  private volatile boolean closed;

  ParallelLines(LineSource source, long first, StoryJson json, int threads) {
    this.source = source;
    this.first = first;
    this.json = json;
    this.threads = threads;
    this.workers =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    // Whoever forgets to close keeps no threads for it.
    workers.allowCoreThreadTimeOut(true);
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "standpoint-lines");
    thread.setDaemon(true);
    started.removeIf(it -> it.getState() == Thread.State.TERMINATED);
    started.add(thread);
    return thread;
  }

  @Override
  public boolean hasNext() {
    while (closed || !ready.hasNext()) {
      if (!closed) {
        readAhead();
      }
      Batch oldest = closed ? null : pending.poll();
      if (oldest == null) {
        close();
        if (failure != null) {
          throw failure;
        }
        return false;
      }
      bytesAhead -= oldest.bytes;
      ready = resultsOf(oldest).iterator();
    }
    return true;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  /** Gives the threads as much to do as may be held, but waits for no input while any is done. */
  private void readAhead() {
    while (pending.size() < threads * AHEAD_BATCHES_A_THREAD) {
      Batch batch = new Batch();
      while (!batch.full() && (pending.isEmpty() && batch.lines.isEmpty() || source.ready())) {
        RawLine line = peek();
        if (line == null || !fits(line)) {
          break;
        }
        ahead = null;
        batch.add(line);
        bytesAhead += line.bytes().length;
      }
      if (batch.lines.isEmpty()) {
        return;
      }
      pending.add(batch);
      workers.execute(batch.results);
    }
  }

  private boolean fits(RawLine line) {
    return bytesAhead == 0
        || bytesAhead + line.bytes().length <= (long) threads * AHEAD_BYTES_A_THREAD;
  }

  /** Returns the next line without taking it; null at the end, or where reading failed. */
  private @Nullable RawLine peek() {
    if (ahead == null && !ended) {
      try {
        ahead = source.next(first);
      } catch (UncheckedIOException e) {
        failure = e; // after the lines before it
      }
      ended = ahead == null;
    }
    return ahead;
  }

  private List<Line> resultsOf(Batch batch) {
    try {
      return batch.results.get();
    } catch (ExecutionException e) {
      close();
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      failure = (RuntimeException) e.getCause(); // reading throws nothing that is checked
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      failure = new UncheckedIOException(new InterruptedIOException("interrupted between lines"));
    } catch (CancellationException e) {
      return List.of(); // closed from elsewhere
    }
    throw failure;
  }

  /** Ends the threads, and waits until they have ended, which takes no longer than one line. */
  void close() {
    closed = true;
    workers.shutdownNow().forEach(it -> ((FutureTask<?>) it).cancel(false));
    boolean interrupted = false;
    for (Thread thread : started) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
