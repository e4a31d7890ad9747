package io.github.standpoint.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One story of so many bytes, read and checked in every way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class StoryBenchmark {
  /** About so many bytes. */
  @Param({"4096", "65536", "1048576", "16777216"})
  public int bytes;

  private byte[] json = {};

  /** Makes the story. */
  @Setup
  public void story() {
    json = Inputs.story(bytes);
  }

  /** Every token passed. */
  @Benchmark
  public long tokensSkipped() {
    return Floor.skip(json);
  }

  /** Every name and scalar made into a value. */
  @Benchmark
  public long floor() {
    return Floor.values(json);
  }

  /** The structure alone. */
  @Benchmark
  public long read() {
    return Peers.read(json);
  }

  /** All rules as well. */
  @Benchmark
  public long readAndRules() {
    return Peers.check(json);
  }

  /** The structure, by the module for Jackson 2. */
  @Benchmark
  public long readWithJackson2() {
    return Peers.jackson2(json);
  }

  /** A tree of nodes. */
  @Benchmark
  public long tree() {
    return Peers.tree(json);
  }

  /** Records bound by Jackson, with the constraints of their fields. */
  @Benchmark
  public long recordsAndHibernateValidator() {
    return Peers.bound(json);
  }

  /** A tree, judged by the schema of this library. */
  @Benchmark
  public long treeAndNetworknt() {
    return Peers.schema(json);
  }
}
