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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Starts one with these settings, and without samples and a limit. */
  static Desk with(String... settings) {
    Map<String, String> all = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(
                "--server.port=0", "--newsdesk.samples=false", "--newsdesk.writes-per-minute=0"),
            Arrays.stream(settings))
        .forEach(it -> all.put(it.substring(0, it.indexOf('=')), it));
    String[] arguments = all.values().toArray(String[]::new);
    return new Desk(SpringApplication.run(Newsdesk.class, arguments));
  }

  /** Returns the setting that has H2 keep its file in this folder. */
  static String in(Path folder) {
    return "--newsdesk.folder=" + folder;
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
    return send("POST", path, body, and(headers, "Content-Type", type));
  }

  Answer post(byte[] story, String... headers) {
    return post("/stories", "application/json", story, headers);
  }

  Answer put(String id, byte[] story, String... headers) {
    return send("PUT", "/stories/" + id, story, and(headers, "Content-Type", "application/json"));
  }

  private static String[] and(String[] headers, String... more) {
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

  /** Returns the bean of the service that has this name. */
  <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** Returns the one bean of this type. */
  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
