package io.github.standpoint.hosts;

import com.fasterxml.jackson.databind.Module;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.jackson2.StandpointModule;
import jakarta.validation.Valid;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes stories. */
@SpringBootApplication
@RestController
public class StoryService {

  @Bean
  Module standpoint() {
    return new StandpointModule();
  }

  @PostMapping("/stories")
  ResponseEntity<byte[]> accept(
      @Valid @RequestBody Story story, @RequestAttribute(StoryAnswers.BODY) byte[] body) {
    StoryAnswer answer = StoryAnswers.explained(body);
    // A real service would store the bytes here, if answer.accepted().
    return StoryAnswers.response(answer);
  }

  /** Starts it. */
  public static void main(String... arguments) {
    SpringApplication.run(StoryService.class, arguments);
  }
}
