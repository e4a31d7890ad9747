package io.github.standpoint.hosts;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.jackson2.StandpointModule;
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
public class StoryService extends Application<Configuration> {

  /** Where stories are posted to. */
  @Path("/stories")
  public static class Stories {

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
  }

  @Override
  public void initialize(Bootstrap<Configuration> bootstrap) {
    bootstrap.getObjectMapper().registerModule(new StandpointModule());
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(StoryAnswers.class);
    environment.jersey().register(new Stories());
  }

  /** Starts it. */
  public static void main(String... arguments) throws Exception {
    new StoryService().run(arguments);
  }
}
