package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Schema and reader refuse the same documents, but for what {@link Unseen} lists: neither refuses
 * anything else that the other takes.
 */
class DifferentialProperties {
  private static final List<String> TREES = Documents.trees();
  private static final List<String> GENERATED = Documents.generated();
  private static final List<String> EXAMPLES =
      Documents.examples().stream().map(Documents::text).toList();

  @Property(tries = 10_000)
  void schemaAndReaderAgreeOnChangedGoldenFiles(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int changes) {
    agree(new Mutants(seed).of(TREES.get(Math.floorMod(seed, TREES.size())), changes));
  }

  @Property(tries = 300)
  void schemaAndReaderAgreeOnChangedRealStories(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int changes) {
    agree(new Mutants(seed).of(EXAMPLES.get(Math.floorMod(seed, EXAMPLES.size())), changes));
  }

  /** Generated stories have words, scripts and figures that no file kept for tests has. */
  @Property(tries = 200)
  void schemaAndReaderAgreeOnChangedGeneratedStories(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int changes) {
    agree(new Mutants(seed).of(GENERATED.get(Math.floorMod(seed, GENERATED.size())), changes));
  }

  private static void agree(String document) {
    if (Judgement.comparable(Judgement.STANDARD.report(document))) {
      assertThat(Judgement.STANDARD.of(document))
          .as(document)
          .matches(Judgement.Verdicts::agree, "agree");
      assertThat(Judgement.STRICT.of(document))
          .as(document)
          .matches(Judgement.Verdicts::agree, "agree");
    }
  }
}
