package io.github.standpoint.newsdesk.guard;

import io.github.standpoint.newsdesk.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that writes too often; looking is free. */
@Component
@Order(2)
class RateLimit extends OncePerRequestFilter {
  private final Refusal refusal;
  private final Allowance allowance;

  RateLimit(Settings settings, Refusal refusal) {
    this.refusal = refusal;
    this.allowance = new Allowance(settings.writesPerMinute(), System::nanoTime);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Writing.costs(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait = allowance.take(request.getRemoteAddr());
    if (wait > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      refusal.send(
          response, HttpStatus.TOO_MANY_REQUESTS, "too many requests; wait " + wait + " seconds");
      return;
    }
    chain.doFilter(request, response);
  }
}
