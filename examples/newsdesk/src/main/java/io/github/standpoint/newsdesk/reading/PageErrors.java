package io.github.standpoint.newsdesk.reading;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Tells people on a page what programs are told in problem details. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

  @ExceptionHandler
  ModelAndView told(ResponseStatusException e) {
    return page(HttpStatus.valueOf(e.getStatusCode().value()), String.valueOf(e.getReason()));
  }

  private static ModelAndView page(HttpStatus status, String reason) {
    ModelAndView page = new ModelAndView("problem", status);
    page.addObject("title", status.getReasonPhrase());
    page.addObject("reason", reason);
    return page;
  }
}
