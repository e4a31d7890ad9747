package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reader and writer serves any number of threads. */
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final StoryJson JSON = StoryJson.standard().indented();

  private static List<byte[]> documents() {
    List<byte[]> documents = new ArrayList<>();
    GoldenFile.named("").forEach(it -> documents.add(it.bytes()));
    documents.add(RealStory.text().getBytes(StandardCharsets.UTF_8));
    return documents;
  }

  /** Everything that can be asked of one document. */
  private static List<Object> everything(byte[] document) {
    ReadResult result = JSON.tryRead(document);
    return List.of(
        result,
        result.report().stream().map(Problem::message).toList(),
        result.story().map(JSON::writeString).orElse(""));
  }

  @Test
  void eightThreadsOnOneReaderGetWhatOneGets() throws Exception {
    List<byte[]> documents = documents();
    List<List<Object>> alone = documents.stream().map(ConcurrencyTest::everything).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<List<List<Object>>> task =
        () -> {
          start.await();
          return documents.stream().map(ConcurrencyTest::everything).toList();
        };

    for (List<List<Object>> together : inThreads(task)) {
      assertThat(together).isEqualTo(alone);
    }
  }

  private static <T> List<T> inThreads(Callable<T> task)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(java.util.Collections.nCopies(THREADS, task))) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
