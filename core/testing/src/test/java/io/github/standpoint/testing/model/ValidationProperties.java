package io.github.standpoint.testing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A verdict depends on the story and nothing else. */
class ValidationProperties {
  private static final int THREADS = 8;

  @Property
  void anEqualStoryHasAnEqualReport(@ForAll Story story) {
    Story copy = Story.builder().from(story).build();

    assertThat(copy).isEqualTo(story);
    assertThat(StoryValidator.standard().validate(copy))
        .isEqualTo(StoryValidator.standard().validate(story));
  }

  @Test
  void eightThreadsOnOneValidatorGetWhatOneGets() throws Exception {
    List<Story> stories =
        Stream.concat(
                Samples.stories(3, Size.REAL).limit(20),
                LongStream.range(0, 5).boxed().flatMap(BrokenStories::of).map(BrokenStory::story))
            .toList();
    List<Report> alone = reports(stories);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<List<Report>> task =
        () -> {
          start.await();
          return reports(stories);
        };

    for (List<Report> together : inThreads(task)) {
      assertThat(together).isEqualTo(alone);
    }
    assertThat(alone).anyMatch(Report::valid).anyMatch(it -> !it.valid());
  }

  private static List<Report> reports(List<Story> stories) {
    return stories.stream().map(StoryValidator.standard()::validate).toList();
  }

  private static <T> List<T> inThreads(Callable<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(Collections.nCopies(THREADS, task))) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
