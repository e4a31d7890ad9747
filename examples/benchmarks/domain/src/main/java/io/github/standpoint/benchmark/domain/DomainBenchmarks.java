package io.github.standpoint.benchmark.domain;

import io.github.standpoint.benchmark.Floor;
import io.github.standpoint.benchmark.Ratios;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Measures other domains beside the floor of their own documents, in one run. */
public final class DomainBenchmarks {
  private static final int KIB = 1 << 10;
  private static final int ROUNDS = 11;
  private static final double WARM_UP_SECONDS = 20;

  private DomainBenchmarks() {}

  /** Measures, and prints what came of it. */
  public static void main(String[] arguments) {
    for (int size : List.of(64 * KIB, 1024 * KIB, 4 * KIB)) {
      row("CycloneDX: validate + parse", Boms.bom(size), Boms::check);
      row("HAPI FHIR: validate + parse", Bundles.bundle(size), Bundles::check);
    }
  }

  private static void row(String name, byte[] document, ToLongFunction<byte[]> work) {
    Ratios ratios = new Ratios(document, Floor::values);
    Ratios.Ratio time = ratios.time(work, WARM_UP_SECONDS, ROUNDS);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d bytes | %.0f (%.0f to %.0f) | %.0f |%n",
        name,
        document.length,
        time.median(),
        time.low(),
        time.high(),
        ratios.allocation(work));
  }
}
