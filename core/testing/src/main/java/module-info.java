/** What tests need: arbitraries for jqwik, seeded samples, ready-made checks. */
module io.github.standpoint.testing {
  requires transitive io.github.standpoint.core;
  requires static transitive net.jqwik.api;
  requires static org.jspecify;

  exports io.github.standpoint.testing.arbitrary;
  exports io.github.standpoint.testing.contract;
  exports io.github.standpoint.testing.generation;
  exports io.github.standpoint.testing.mutation;
  exports io.github.standpoint.testing.reduction;
  exports io.github.standpoint.testing.sample;

  provides net.jqwik.api.SampleReportingFormat with
      io.github.standpoint.testing.arbitrary.ModelReporting;
  provides net.jqwik.api.providers.ArbitraryProvider with
      io.github.standpoint.testing.arbitrary.ModelArbitraries;
}
