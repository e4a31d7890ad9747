package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a service must answer to stories that are posted to it, whatever host it runs in. The
 * answers are files beside the stories.
 */
public abstract class ServiceContract {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Made for each host by its test. */
  protected ServiceContract() {}

  /** Returns the port of the service. */
  protected abstract int port();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "valid.json, 200, application/json",
    "doubtful.json, 200, application/json",
    "broken.json, 422, application/problem+json",
    "unreadable.json, 422, application/problem+json",
    "malformed.json, 400, application/problem+json"
  })
  void theAnswerIsThatOfEveryHost(String story, int status, String type) throws Exception {
    HttpResponse<String> answer = post(file("/stories/" + story));

    assertThat(answer.body()).isEqualTo(text(file("/answers/" + story)).strip());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains(type);
  }

  @Test
  void trailingDataAreRefusedEvenWhereTheMapperDoesNotLook() throws Exception {
    HttpResponse<String> answer = post(bytes(text(file("/stories/valid.json")) + "[]"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"json.trailing-data\"");
  }

  @Test
  void aBodyIsReadUpToTheLimitOfTheService() throws Exception {
    HttpResponse<String> answer = post(bytes(" ".repeat(1_000_001)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"json.too-long\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``   | 400 | json.syntax
          null | 422 | json.wrong-type
          []   | 422 | json.wrong-type
          """)
  void whatIsNoStoryAtAllIsAnsweredAsOne(String body, int status, String code) throws Exception {
    HttpResponse<String> answer = post(bytes(body));

    assertThat(answer.body()).contains("\"" + code + "\"");
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  /** Returns where to post a story for a desk, whose name has at most nine letters. */
  protected String desks() {
    return "/stories?desk=";
  }

  @Test
  void whatIsRefusedForAnotherReasonIsNeitherAcceptedNorExplained() throws Exception {
    HttpResponse<String> answer = post(desks() + "far-too-long", file("/stories/valid.json"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("\"problems\"");
    assertThat(post(desks() + "foreign", file("/stories/valid.json")).statusCode()).isEqualTo(200);
  }

  @Test
  void aBrokenStoryIsExplainedWhateverElseIsWrong() throws Exception {
    HttpResponse<String> answer = post(desks() + "far-too-long", file("/stories/broken.json"));

    assertThat(answer.body()).isEqualTo(text(file("/answers/broken.json")).strip());
    assertThat(answer.statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
    return post("/stories", body);
  }

  /** Posts this body to the service. */
  protected final HttpResponse<String> post(String path, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = ServiceContract.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
