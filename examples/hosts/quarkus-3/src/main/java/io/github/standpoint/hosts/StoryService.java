package io.github.standpoint.hosts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.jackson2.StandpointModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Takes stories. */
@Path("/stories")
public class StoryService {

  /** Accepts a story that is valid. */
  @POST
  public Response accept(
      @Valid @NotNull Story story,
      @QueryParam("desk") @Size(max = 9) String desk,
      @Context ContainerRequestContext request) {
    StoryAnswer answer = StoryAnswers.explained(request);
    // A real service would store the bytes here, if answer.accepted().
    return StoryAnswers.response(answer);
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
