package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.json.schema.StorySchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes this service (OpenAPI 3.1), with the schema of a story in it. */
@RestController
class OpenApiController {
  private final String description;

  OpenApiController() throws IOException {
    String paths = new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8);
    this.description = paths.replace("\"$story-schema\"", StorySchema.standard().json());
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String openApi() {
    return description;
  }
}
