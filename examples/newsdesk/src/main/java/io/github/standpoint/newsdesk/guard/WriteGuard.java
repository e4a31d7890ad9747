package io.github.standpoint.newsdesk.guard;

import io.github.standpoint.newsdesk.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets write whoever has the token. Without a token this machine alone may, and only under a name
 * of its own: a page somewhere on the web cannot make a browser here write.
 */
@Component
@Order(3)
class WriteGuard extends OncePerRequestFilter {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Settings settings;
  private final Refusal refusal;

  WriteGuard(Settings settings, Refusal refusal) {
    this.settings = settings;
    this.refusal = refusal;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Writing.keeps(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (settings.token().isEmpty()) {
      if (!fromHere(request)) {
        refusal.send(response, HttpStatus.FORBIDDEN, "without a token this machine alone writes");
        return;
      }
    } else if (!hasToken(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      refusal.send(response, HttpStatus.UNAUTHORIZED, "writing needs the token of this newsdesk");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean fromHere(HttpServletRequest request) throws UnknownHostException {
    return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && OWN_NAMES.contains(request.getServerName());
  }

  private boolean hasToken(HttpServletRequest request) {
    String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    byte[] wanted = ("Bearer " + settings.token()).getBytes(StandardCharsets.UTF_8);
    // As fast for a token that is nearly right.
    return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted);
  }
}
