package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.Desk.Answer;
import io.github.standpoint.report.Severity;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fifty clients that post generated stories for a minute, one in five broken. It holds that nothing
 * fails and nothing is lost, and prints how fast it was: that is not asserted.
 */
@Tag("long")
class LoadTest {
  private static final int CLIENTS = 50;
  private static final Duration TIME = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private final StoryJson json = StoryJson.standard();
  private final Map<Long, BrokenStory> broken = new ConcurrentHashMap<>();

  /** What one client saw: milliseconds for each answer, and the ids of what was taken. */
  private record Seen(List<Double> millis, List<Long> taken, List<String> surprises) {}

  @Test
  void ofFiftyClientsEveryValidStoryIsKeptOnceAndEveryBrokenOneIsRefusedWithItsCode()
      throws Exception {
    BrokenStories.of(7)
        .filter(it -> it.rule().severity() == Severity.ERROR)
        .forEach(it -> broken.put((long) broken.size(), it));
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Desk desk = Desk.with(Desk.in(folder))) {
      long end = System.nanoTime() + TIME.toNanos();
      List<Future<Seen>> futures = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        futures.add(clients.submit(() -> post(desk, next, end)));
      }
      List<Seen> seen = new ArrayList<>();
      for (Future<Seen> future : futures) {
        seen.add(future.get());
      }

      assertThat(seen).flatExtracting(Seen::surprises).isEmpty();
      List<Long> taken = seen.stream().flatMap(it -> it.taken().stream()).toList();
      JdbcClient sql = desk.bean(JdbcClient.class);
      assertThat(sql.sql("select id from stories").query(String.class).list())
          .containsExactlyInAnyOrderElementsOf(taken.stream().map(it -> "sample-5-" + it).toList());
      assertThat(sql.sql("select count(*) from revisions").query(Long.class).single())
          .isEqualTo(taken.size());
      print(seen, taken.size());
    } finally {
      clients.shutdownNow();
    }
  }

  private Seen post(Desk desk, AtomicInteger next, long end) {
    Seen seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    while (System.nanoTime() < end) {
      long number = next.incrementAndGet();
      boolean whole = number % 5 != 0;
      BrokenStory fault = broken.get(number / 5 % broken.size());
      byte[] story = json.write(whole ? Samples.story(5, number, Size.REAL) : fault.story());
      long start = System.nanoTime();
      Answer answer = desk.post(story);
      seen.millis().add((System.nanoTime() - start) / 1e6);
      if (whole && answer.status() == 201) {
        seen.taken().add(number);
      } else if (whole || answer.status() != 422 || !answer.codes().contains(fault.rule().code())) {
        seen.surprises().add(number + ": " + answer.status() + " " + answer.text());
      }
    }
    return seen;
  }

  private static void print(List<Seen> seen, int taken) {
    double[] millis =
        seen.stream().flatMap(it -> it.millis().stream()).mapToDouble(it -> it).sorted().toArray();
    System.out.printf(
        "%d clients, %d s: %d answers (%.0f a second), %d kept; median %.0f ms, p99 %.0f ms%n",
        CLIENTS,
        TIME.toSeconds(),
        millis.length,
        (double) millis.length / TIME.toSeconds(),
        taken,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)]);
  }
}
