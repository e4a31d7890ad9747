package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class StoryServiceTest extends ServiceContract {
  private static final ConfigurableApplicationContext SERVICE =
      SpringApplication.run(StoryService.class, "--server.port=0");

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @Override
  protected int port() {
    return Integer.parseInt(SERVICE.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Test
  void aBodyThatIsNotMeantToBeAStoryIsAnsweredBySpring() throws Exception {
    HttpResponse<String> answer = post("/numbers", new byte[] {'{'});

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("json.syntax");
    assertThat(post("/numbers", new byte[] {'7'}).body()).isEqualTo("7");
  }

  @Override
  protected String desks() {
    return "/desks/";
  }

  /** Takes something else, and stories with more than a story. */
  @RestController
  static class Others {
    @PostMapping("/desks/{desk}")
    void accept(
        @Valid @RequestBody Story story, @PathVariable("desk") @Size(max = 9) String desk) {}

    @PostMapping("/numbers")
    int accept(@RequestBody int number) {
      return number;
    }
  }

  @Test
  void theHostIsSpringBoot3() {
    assertThat(SpringBootVersion.getVersion()).startsWith("3.");
  }
}
