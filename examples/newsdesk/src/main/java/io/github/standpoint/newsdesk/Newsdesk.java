package io.github.standpoint.newsdesk;

import io.github.standpoint.json.ReadLimits;
import io.github.standpoint.json.StoryJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service: {@code java -jar newsdesk.jar}, and it serves on localhost. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Newsdesk {

  /** What a column of the database holds in any case, in characters; so does no text of a story. */
  private static final int MAX_TEXT = 200_000;

  public static void main(String[] arguments) {
    SpringApplication.run(Newsdesk.class, arguments);
  }

  /** Reads and checks what comes in. One is enough: it is safe for all threads. */
  @Bean
  StoryJson storyJson(Settings settings) {
    return StoryJson.standard()
        .with(
            ReadLimits.builder()
                .maxBytes(settings.maxDocumentBytes())
                .maxTextLength(MAX_TEXT)
                .maxProblems(1_000)
                .build());
  }
}
