package io.github.standpoint.hosts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.standpoint.Story;
import io.github.standpoint.json.jackson2.StandpointModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Takes stories. */
@Path("/stories")
public class StoryService {

  /** Accepts a story that is valid. */
  @POST
  public Response accept(@Valid @NotNull Story story, @Context ContainerRequestContext request) {
    // Here a real service would store the bytes of the body.
    return StoryAnswers.answer(request);
  }

  /** Teaches the mapper what a story is. */
  @Singleton
  public static class Mapper implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
      mapper.registerModule(new StandpointModule());
    }
  }
}
