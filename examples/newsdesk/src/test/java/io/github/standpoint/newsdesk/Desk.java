package io.github.standpoint.newsdesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newsdesk that runs on a free port of this machine, and a client of it. */
final class Desk implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  private Desk(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Starts one that keeps its stories here, with these settings besides, and without samples. */
  static Desk at(String database, String... settings) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--spring.datasource.url=" + database);
    arguments.add("--server.port=0");
    arguments.add("--newsdesk.samples=false");
    arguments.add("--newsdesk.writes-per-minute=0");
    arguments.addAll(Arrays.asList(settings));
    return new Desk(SpringApplication.run(Newsdesk.class, arguments.toArray(String[]::new)));
  }

  /** Returns the address of an H2 database in this folder, set up as in production. */
  static String h2(Path folder) {
    return "jdbc:h2:file:"
        + folder.resolve("newsdesk")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
        + ";LOCK_TIMEOUT=10000";
  }

  /** An answer, with its body as text. */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
      return response.body();
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return MAPPER.readTree(response.body());
    }

    /** Returns the lines of an NDJSON answer. */
    List<JsonNode> lines() {
      return text().lines().map(it -> MAPPER.readTree(it)).toList();
    }

    /** Returns the codes of the problems. */
    List<String> codes() {
      return json().path("problems").values().stream()
          .map(it -> it.path("code").asString())
          .toList();
    }
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  Answer get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  Answer post(String path, String type, byte[] body, String... headers) {
    return send("POST", path, body, with(headers, "Content-Type", type));
  }

  Answer post(byte[] story, String... headers) {
    return post("/stories", "application/json", story, headers);
  }

  Answer put(String id, byte[] story, String... headers) {
    return send("PUT", "/stories/" + id, story, with(headers, "Content-Type", "application/json"));
  }

  private static String[] with(String[] headers, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(headers));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private Answer send(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns a bean of the service. */
  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
