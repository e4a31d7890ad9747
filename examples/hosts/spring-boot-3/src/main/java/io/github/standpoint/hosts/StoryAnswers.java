package io.github.standpoint.hosts;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadLimits;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.StoryJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps the body that a story came in, and answers by explaining it. */
@RestControllerAdvice
class StoryAnswers extends RequestBodyAdviceAdapter {
  static final String BODY = "standpoint.body";

  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxBytes(1_000_000).maxProblems(100).build();
  private static final StoryJson STORIES = StoryJson.standard().with(LIMITS);

  static StoryAnswer explained(byte[] body) {
    return StoryAnswer.of(STORIES.explain(body));
  }

  static ResponseEntity<byte[]> response(StoryAnswer answer) {
    return ResponseEntity.status(answer.status())
        .header(HttpHeaders.CONTENT_TYPE, answer.mediaType())
        .body(answer.json());
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    MethodArgumentNotValidException.class,
    HandlerMethodValidationException.class
  })
  ResponseEntity<byte[]> refuse(
      Exception refusal, @RequestAttribute(name = BODY, required = false) byte[] body)
      throws Exception {
    StoryAnswer answer = body == null ? null : explained(body);
    if (answer == null || answer.accepted()) {
      throw refusal; // For another reason, or of no story: Spring answers as ever.
    }
    return response(answer);
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return type == Story.class;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = keep(message.getBody().readNBytes(LIMITS.maxBytes() + 1));
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(body);
      }

      @Override
      public HttpHeaders getHeaders() {
        return message.getHeaders();
      }
    };
  }

  @Override
  public Object handleEmptyBody(
      Object empty,
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    keep(new byte[0]);
    return empty;
  }

  private static byte[] keep(byte[] body) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(BODY, body, RequestAttributes.SCOPE_REQUEST);
    return body;
  }
}
