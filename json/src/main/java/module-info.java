/**
 * Stories as JSON: a reader that locates every problem, a deterministic writer, a Jackson module.
 */
module io.github.standpoint.json {
  requires transitive io.github.standpoint.core;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.standpoint.json;
  exports io.github.standpoint.json.extraction;
  exports io.github.standpoint.json.schema;

  provides tools.jackson.databind.JacksonModule with
      io.github.standpoint.json.StandpointModule;
}
