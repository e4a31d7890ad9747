package io.github.standpoint.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.newsdesk.Desk.Answer;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before every request. */
class GuardTest {
  @TempDir private Path folder;

  private Desk desk(String... settings) {
    return Desk.with(
        Stream.concat(Stream.of(Desk.in(folder)), Stream.of(settings)).toArray(String[]::new));
  }

  @Test
  void withATokenOnlyWhoHasItWritesAndEverybodyLooks() {
    try (Desk desk = desk("--newsdesk.token=quill")) {
      Answer without = desk.post(RealStory.bytes());

      assertThat(without.status()).isEqualTo(401);
      assertThat(without.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(without.header("Content-Type")).startsWith("application/problem+json");
      assertThat(desk.post(RealStory.bytes(), "Authorization", "Bearer quil").status())
          .isEqualTo(401);
      assertThat(desk.put(RealStory.ID, RealStory.bytes()).status()).isEqualTo(401);
      assertThat(desk.post("/stories", "application/x-ndjson", new byte[] {'{'}).status())
          .isEqualTo(401);
      assertThat(desk.post(RealStory.bytes(), "Authorization", "Bearer quill").status())
          .isEqualTo(201);
      assertThat(desk.get("/stories/" + RealStory.ID).status()).isEqualTo(200);
    }
  }

  @Test
  void withoutATokenAPageOfTheWebCannotMakeABrowserHereWrite() throws IOException {
    try (Desk desk = desk()) {
      assertThat(statusUnderName("newsdesk.example", desk)).isEqualTo(403);
      assertThat(statusUnderName("localhost", desk)).isEqualTo(422);
      // A form of another site can send this type without asking first.
      assertThat(desk.post("/stories", "text/plain", RealStory.bytes()).status()).isEqualTo(415);
    }
  }

  private static int statusUnderName(String name, Desk desk) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.uri("/").getPort())) {
      String request =
          "POST /stories HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n"
              + "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
      socket.getOutputStream().write(request.formatted(name).getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  @Test
  void whoWritesTooOftenWaits() {
    try (Desk desk = desk("--newsdesk.writes-per-minute=2")) {
      byte[] story = RealStory.bytes();

      List<Integer> statuses =
          List.of(desk.post(story).status(), desk.post(story).status(), desk.post(story).status());
      Answer refused = desk.post(story);

      assertThat(statuses).containsExactly(201, 200, 429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
      assertThat(desk.get("/stories").status()).isEqualTo(200);
    }
  }

  @Test
  void whatIsTooLargeIsRefusedAloneAndInBulk() {
    try (Desk desk = desk("--newsdesk.max-document=40KB")) {
      byte[] large = ("\"" + "x".repeat(40 * 1024) + "\"").getBytes(UTF_8);
      String small = "{\"standpoint\":\"1.0\",\"id\":\"small\",\"language\":\"en\"}";
      byte[] bulk = (new String(large, UTF_8) + "\n" + small).getBytes(UTF_8);

      assertThat(desk.post(large).status()).isEqualTo(413);
      assertThat(desk.post("/stories", "application/x-ndjson", bulk).lines())
          .extracting(it -> it.path("status").asInt())
          .containsExactly(413, 201, 0);
    }
  }

  @Test
  void everyAnswerForbidsToRunEmbedOrGuess() {
    try (Desk desk = desk()) {
      desk.post(RealStory.bytes());
      for (String path : List.of("/", "/stories", "/read/" + RealStory.ID, "/check", "/nothing")) {
        Answer answer = desk.get(path);

        assertThat(answer.header("Content-Security-Policy"))
            .as(path)
            .startsWith("default-src 'none'; ")
            .contains("frame-ancestors 'none'", "base-uri 'none'")
            .doesNotContain("script-src", "unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      }
    }
  }
}
