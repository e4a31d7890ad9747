package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the service against the service. */
class OpenApiTest {
  private static final List<String> NOT_FOR_PROGRAMS =
      List.of("/read", "/who", "/check", "/error", "/openapi.json");

  @TempDir private Path folder;

  @Test
  void everyAddressIsDescribedAndNoOther() {
    try (Desk desk = Desk.with(Desk.in(folder))) {
      JsonNode api = desk.get("/openapi.json").json();

      Set<String> described = new TreeSet<>();
      api.path("paths")
          .forEachEntry(
              (path, methods) ->
                  methods.forEachEntry(
                      (method, it) -> {
                        if (!method.equals("parameters")) {
                          described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                        }
                      }));
      described.remove("GET /health");

      assertThat(described).isEqualTo(served(desk));
      assertThat(desk.get("/health").status()).isEqualTo(200);
      assertThat(api.at("/components/schemas/Story/$id").asString()).contains("story");
    }
  }

  private static Set<String> served(Desk desk) {
    Set<String> served = new TreeSet<>();
    desk.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            it ->
                it.getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            it.getPatternValues().stream()
                                .filter(path -> !path.equals("/"))
                                .filter(
                                    path -> NOT_FOR_PROGRAMS.stream().noneMatch(path::startsWith))
                                .forEach(path -> served.add(method + " " + path))));
    return served;
  }
}
