package io.github.standpoint.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newsdesk that is killed in the middle of a bulk upload (SIGKILL), and started again. */
class CrashTest {
  private static final int ACKNOWLEDGED = 40;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAfterAKillAndNothingIsThereInHalf() throws Exception {
    Process process = start();
    List<String> acknowledged = new ArrayList<>();
    try (Socket socket = new Socket("127.0.0.1", port(process))) {
      Thread sender = new Thread(() -> sendWithoutEnd(socket));
      sender.setDaemon(true);
      sender.start();
      BufferedReader answers =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      while (acknowledged.size() < ACKNOWLEDGED) {
        String line = answers.readLine();
        if (line.startsWith("{\"line\"")) {
          JsonNode answer = new JsonMapper().readTree(line);
          assertThat(answer.path("status").asInt()).isEqualTo(201);
          acknowledged.add(answer.path("id").asString());
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

    try (Desk desk = Desk.with(Desk.in(folder))) {
      for (String id : acknowledged) {
        assertThat(desk.get("/stories/" + id).text()).isEqualTo(sample(number(id)));
      }
      assertNothingInHalf(desk);
      assertThat(desk.post(RealStory.bytes()).status()).isEqualTo(201);
    }
  }

  private static void assertNothingInHalf(Desk desk) {
    JdbcClient sql = desk.bean(JdbcClient.class);
    List<String> ids = sql.sql("select id from stories").query(String.class).list();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
    StoryJson json = StoryJson.standard();
    for (String id : ids) {
      var story = json.read(sample(number(id)));
      assertThat(desk.get("/stories/" + id).text()).isEqualTo(json.writeString(story));
      assertThat(rows("actors", id, sql)).isEqualTo(story.getActors().size());
      assertThat(rows("positions", id, sql)).isEqualTo(story.getPositions().size());
      assertThat(rows("packages", id, sql)).isEqualTo(story.getPackages().size());
    }
  }

  private static long rows(String table, String id, JdbcClient sql) {
    return sql.sql("select count(*) from " + table + " where story_id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  private static String sample(int number) {
    return StoryJson.standard().writeString(Samples.story(9, number, Size.REAL));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring("sample-9-".length()));
  }

  /** Sends one line after the other, until the connection breaks. */
  private static void sendWithoutEnd(Socket socket) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /stories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(UTF_8));
      for (int number = 1; ; number++) {
        byte[] line = (sample(number) + "\n").getBytes(UTF_8);
        out.write((Integer.toHexString(line.length) + "\r\n").getBytes(UTF_8));
        out.write(line);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
      }
    } catch (IOException e) {
      // The newsdesk was killed: that is what this test is about.
    }
  }

  private Process start() throws IOException {
    Path classpath = folder.resolve("classpath");
    Files.writeString(classpath, "-cp \"" + System.getProperty("java.class.path") + "\"");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + classpath,
            Newsdesk.class.getName(),
            Desk.in(folder),
            "--server.port=0",
            "--newsdesk.samples=false",
            "--logging.level.org.springframework.boot.tomcat=info")
        .redirectErrorStream(true)
        .start();
  }

  /** Returns the port that the process says it listens on. */
  private static int port(Process process) throws IOException {
    BufferedReader log = process.inputReader(UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      int at = line.indexOf("Tomcat started on port ");
      if (at >= 0) {
        return Integer.parseInt(line.substring(at).replaceAll("\\D+(\\d+).*", "$1"));
      }
    }
    throw new IOException("the newsdesk did not start");
  }
}
