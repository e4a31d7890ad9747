package io.github.standpoint.benchmark;

import io.github.standpoint.json.Line;
import io.github.standpoint.json.Lines;
import io.github.standpoint.json.ReadLimits;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What it measures is its first argument; {@link #USAGE} says what there is. */
public final class Benchmarks {
  private static final int KIB = 1 << 10;
  private static final int MIB = 1 << 20;
  private static final int ROUNDS = 41;

  /** Of what takes a second each fewer must do. */
  private static final int FEW_ROUNDS = 11;

  /** So much heap is needed for a million elements, twice and as text. */
  private static final long HEAP_FOR_MOST = 10L << 30;

  private static final String USAGE =
      """
      usage: Benchmarks [ratios [SECONDS] | stories SECONDS FILE | node | growth | lines [MIB] | loss | jmh OPTIONS]
        ratios   what reading and checking costs beside the floor, by processor time
        stories  the same of a story of your own
        node     the same bytes in Node: JSON.parse, Ajv, zod
        growth   time from 100 elements to 100,000; to 1,000,000 with a heap of 10 GiB
        lines    1 GiB of lines in one thread and in two
        loss     status 1 if reading has become far slower than is stated
        jmh      wall-clock time by JMH""";

  /** Beyond these the check in CI fails: far above what is stated, as its machine may be busy. */
  private static final Map<String, Double> MOST = Map.of("read", 4.0, "read + all rules", 9.0);

  private Benchmarks() {}

  /** Measures, and prints what came of it. */
  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    environment();
    String what = arguments.length == 0 ? "ratios" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    switch (what) {
      case "jmh" ->
          new Runner(
                  new OptionsBuilder()
                      .parent(new CommandLineOptions(rest))
                      .addProfiler(GCProfiler.class)
                      .build())
              .run();
      case "ratios" -> ratios(rest.length == 0 ? 10 : Double.parseDouble(rest[0]), Path.of(""));
      case "stories" -> ratios(Double.parseDouble(rest[0]), Path.of(rest[1]));
      case "node" -> node();
      case "growth" -> growth();
      case "lines" -> lines(rest.length == 0 ? KIB : Long.parseLong(rest[0]));
      case "loss" -> System.exit(loss() ? 1 : 0);
      default -> {
        System.err.println("nothing is called " + what + System.lineSeparator() + USAGE);
        System.exit(2);
      }
    }
  }

  private static void environment() {
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %s, %d processors, load %.1f, heap %d MiB%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().maxMemory() / MIB);
  }

  /** All peers beside the floor, in processor time of one thread. */
  private static void ratios(double warmUp, Path stories) throws IOException {
    if (!stories.toString().isEmpty()) {
      table(Files.readAllBytes(stories), warmUp, ROUNDS, Peers.all());
      return;
    }
    for (int size : List.of(64 * KIB, MIB, 4 * KIB)) {
      table(Inputs.story(size), warmUp, ROUNDS, Peers.all());
    }
    table(Inputs.story(16 * MIB), warmUp, FEW_ROUNDS, Peers.all());
  }

  private static void table(
      byte[] story, double warmUp, int rounds, Map<String, ToLongFunction<byte[]>> peers) {
    Ratios ratios = new Ratios(story, Floor::values);
    System.out.printf(
        "%n%d bytes: times of the floor (quartiles), bytes allocated%n", story.length);
    peers.forEach(
        (name, work) -> {
          Ratios.Ratio time = ratios.time(work, warmUp, rounds);
          System.out.printf(
              Locale.ROOT,
              "| %s | %.2f (%.2f to %.2f) | %.2f |%n",
              name,
              time.median(),
              time.low(),
              time.high(),
              ratios.allocation(work));
        });
  }

  /** What Node does with the same bytes, beside the floor and beside reading with all rules. */
  private static void node() throws IOException {
    if (!NodePeers.there()) {
      System.out.println("not measured: node and npm are not installed");
      return;
    }
    NodePeers peers = NodePeers.in(Path.of("target/node"));
    for (int size : List.of(64 * KIB, MIB, 4 * KIB)) {
      byte[] story = Inputs.story(size);
      Ratios.Ratio check = new Ratios(story, Floor::values).time(Peers::check, 10, ROUNDS);
      double floor = Ratios.best(story, Floor::values) / 1e3;
      System.out.printf(
          Locale.ROOT,
          "%n%d bytes: times of the floor (%.0f us)%n| read + all rules | %.2f |%n",
          story.length,
          floor,
          check.median());
      peers
          .microseconds(story, 5)
          .forEach(
              (name, time) ->
                  System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, time / floor));
    }
  }

  /**
   * Processor time by the number of elements, valid and with a mistake in every tenth element that
   * is no actor.
   */
  private static void growth() {
    int most = Runtime.getRuntime().maxMemory() < HEAP_FOR_MOST ? Size.MOST / 10 : Size.MOST;
    StoryJson reader =
        StoryJson.standard()
            .with(
                ReadLimits.builder()
                    .maxBytes(Integer.MAX_VALUE)
                    .maxElements(Integer.MAX_VALUE)
                    .build());
    for (boolean broken : List.of(false, true)) {
      double first = 0;
      double previous = 0;
      int smallest = 100;
      for (int elements = smallest; elements <= most; elements *= 10) {
        byte[] valid = Inputs.elements(elements);
        byte[] story = broken ? Inputs.broken(valid) : valid;
        double nanos = Ratios.best(story, it -> reader.tryRead(it).unread().size());
        first = first == 0 ? nanos : first;
        System.out.printf(
            Locale.ROOT,
            "| %d | %s | %d bytes | %.3f ms | step %.2f | slope so far %.2f |%n",
            elements,
            broken ? "one in ten" : "valid",
            story.length,
            nanos / 1e6,
            previous == 0 ? 1 : Math.log10(nanos / previous),
            elements == smallest ? 1 : Math.log(nanos / first) / Math.log(elements / 100.0));
        previous = nanos;
      }
    }
  }

  /** Lines of up to 256 KiB in one thread and in two, beside the same stories one by one. */
  private static void lines(long mebibytes) throws IOException {
    byte[][] stories =
        Samples.stories(8, Size.REAL)
            .limit(16)
            .map(StoryJson.standard()::write)
            .toArray(byte[][]::new);
    stories[15] = Inputs.story(240 * KIB);
    long bytes = mebibytes * MIB;
    for (int round = 0; round < 3; round++) {
      double alone = seconds(() -> single(stories, bytes / 4)) * 4;
      double one = seconds(() -> read(stories, bytes, 1));
      double two = seconds(() -> read(stories, bytes, 2));
      System.out.printf(
          Locale.ROOT,
          "| %d MiB | stories alone %.1f MiB/s | lines %.1f MiB/s, %.2f of that | 2 threads %.2f x |%n",
          mebibytes,
          mebibytes / alone,
          mebibytes / one,
          alone / one,
          one / two);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void single(byte[][] stories, long bytes) {
    int next = 0;
    for (long left = bytes; left > 0; left -= stories[next].length) {
      next = (next + 1) % stories.length;
      StoryJson.standard().read(stories[next]);
    }
  }

  private static void read(byte[][] stories, long bytes, int threads) throws IOException {
    try (Lines lines = StoryJson.standard().lines(Inputs.lines(bytes, stories)).parallel(threads)) {
      for (Line line : lines) {
        line.result().orThrow();
      }
    }
  }

  /** Whether a ratio is beyond all that noise explains. */
  private static boolean loss() {
    byte[] story = Inputs.story(256 * KIB);
    Ratios ratios = new Ratios(story, Floor::values);
    boolean lost = false;
    for (Map.Entry<String, Double> each : MOST.entrySet()) {
      Ratios.Ratio time = ratios.time(Peers.all().get(each.getKey()), 4, ROUNDS);
      boolean beyond = time.median() > each.getValue();
      System.out.printf(
          Locale.ROOT,
          "%s: %.2f of the floor, at most %.1f: %s%n",
          each.getKey(),
          time.median(),
          each.getValue(),
          beyond ? "LOST" : "kept");
      lost |= beyond;
    }
    return lost;
  }
}
