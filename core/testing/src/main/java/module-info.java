/** What tests need: arbitraries for jqwik, seeded samples, ready-made checks. */
module io.github.standpoint.testing {
  requires transitive io.github.standpoint.core;
  requires static org.jspecify;

  exports io.github.standpoint.testing.generation;
  exports io.github.standpoint.testing.sample;
}
