package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.Settings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Gives an empty newsdesk something to look at: the encoded stories of this repository. */
@Component
class Samples implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  private static final String REAL = "security-guarantees";

  private final StoryArchive archive;
  private final StoryJson json;
  private final boolean wanted;

  Samples(StoryArchive archive, StoryJson json, Settings settings) {
    this.archive = archive;
    this.json = json;
    this.wanted = settings.samples();
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!wanted || !archive.isEmpty()) {
      return;
    }
    Resource[] stories =
        new PathMatchingResourcePatternResolver().getResources("classpath:stories/*.story.json");
    // The list begins with what came in last.
    Arrays.sort(
        stories, Comparator.comparing(it -> String.valueOf(it.getFilename()).contains(REAL)));
    for (Resource story : stories) {
      archive.take(Submission.read(story.getContentAsByteArray(), json), Precondition.NEW);
    }
    LOG.info("{} stories to look at; --newsdesk.samples=false begins without", stories.length);
  }
}
