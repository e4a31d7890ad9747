package io.github.standpoint.hosts;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadLimits;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.StoryJson;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationExceptionMapper;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Keeps the body that a story came in, and answers by explaining it. */
@Provider
public class StoryAnswers
    implements ReaderInterceptor, ExceptionMapper<ConstraintViolationException> {
  private static final String BODY = "standpoint.body";
  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxBytes(1_000_000).maxProblems(100).build();
  private static final StoryJson STORIES = StoryJson.standard().with(LIMITS);

  @Context ContainerRequestContext request;

  static StoryAnswer explained(ContainerRequestContext request) {
    return explained((byte[]) request.getProperty(BODY));
  }

  private static StoryAnswer explained(byte[] body) {
    return StoryAnswer.of(STORIES.explain(body));
  }

  static Response response(StoryAnswer answer) {
    return Response.status(answer.status()).type(answer.mediaType()).entity(answer.json()).build();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() != Story.class) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readNBytes(LIMITS.maxBytes() + 1);
    context.setProperty(BODY, body);
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return context.proceed();
    } catch (IOException | WebApplicationException e) { // It did not bind.
      StoryAnswer answer = explained(body);
      if (answer.accepted()) {
        throw e; // For another reason.
      }
      throw new WebApplicationException(e, response(answer));
    }
  }

  @Override
  public Response toResponse(
      ConstraintViolationException violations) { // It bound and is not valid.
    ContainerRequestContext refused = request;
    if (refused.getProperty(BODY) != null) {
      StoryAnswer answer = explained(refused);
      if (!answer.accepted()) {
        return response(answer);
      }
    }
    return new ResteasyReactiveViolationExceptionMapper()
        .toResponse(violations); // For another reason.
  }
}
