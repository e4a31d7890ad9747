package io.github.standpoint.newsdesk.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which requests want more than to look. */
final class Writing {
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  private Writing() {}

  /** Returns whether it costs: it writes, or has something checked. */
  static boolean costs(HttpServletRequest request) {
    return !LOOKING.contains(request.getMethod());
  }

  /** Returns whether something is kept of it. */
  static boolean keeps(HttpServletRequest request) {
    return costs(request) && !request.getServletPath().equals("/check");
  }
}
