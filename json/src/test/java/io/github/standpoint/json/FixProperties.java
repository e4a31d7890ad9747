package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What is offered as a fix cures its problem and brings no other, whatever else is wrong. */
class FixProperties {
  private static final ObjectMapper OTHER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final List<String> DOCUMENTS = documents();

  private static List<String> documents() {
    List<String> documents = new ArrayList<>();
    GoldenFile.named("full", "minimal", "unknown-term", "invalid-", "ten-").stream()
        .filter(it -> !it.name().equals("invalid-not-utf8"))
        .forEach(it -> documents.add(it.text()));
    documents.addAll(ruleFiles());
    documents.add(RealStory.text());
    return List.copyOf(documents);
  }

  /** A document with one fault for every rule of the model. */
  private static List<String> ruleFiles() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/rules"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (!file.toString().endsWith(".report.json")) {
          texts.add(Files.readString(file));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(long seed, int slips) {
    Random random = new Random(seed);
    boolean real = random.nextInt(6) == 0;
    String document = DOCUMENTS.get(real ? DOCUMENTS.size() - 1 : random.nextInt(DOCUMENTS.size()));
    for (int i = 0; i < slips; i++) {
      document = Slips.made(document, random);
    }
    return document;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 1_000)
  void aFixRemovesItsProblemAndAddsNone(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int slips) throws Exception {
    String document = document(seed, slips);
    List<Problem> problems = Documents.explained(document);

    List<Problem> fixable = problems.stream().filter(it -> it.getFix().isPresent()).toList();
    for (Problem problem : fixable) {
      Patch fix = problem.getFix().orElseThrow();
      byte[] patched = JsonPatch.apply(fix, utf8(document));

      List<String> expected = new ArrayList<>();
      problems.forEach(it -> expected.add(it.code() + " " + shifted(it.getPointer(), fix)));
      expected.remove(problem.code() + " " + problem.getPointer());
      List<String> left = new ArrayList<>(expected);
      for (Problem it : StoryJson.standard().tryRead(patched).report()) {
        assertThat(left.remove(it.code() + " " + it.getPointer()))
            .as("%s of %s brings %s", fix, problem.code(), it)
            .isTrue();
      }
      assertThat(OTHER.readTree(patched)).isEqualTo(patchedByOthers(fix, document));
      Statistics.label("codes").collect(problem.code());
    }
    Statistics.label("documents with fixes").collect(!fixable.isEmpty());
    Statistics.label("documents with fixes")
        .coverage(it -> it.check(true).percentage(share -> share > 30));
  }

  private static com.fasterxml.jackson.databind.JsonNode patchedByOthers(Patch fix, String document)
      throws IOException {
    return com.flipkart.zjsonpatch.JsonPatch.apply(
        OTHER.readTree(fix.toString()), OTHER.readTree(utf8(document)));
  }

  /** The one operation of a fix that shifts what stands behind it. */
  private static String shifted(String pointer, Patch fix) {
    for (Patch.Operation operation : fix.operations()) {
      if (operation instanceof Patch.Remove remove) {
        String list = remove.path().substring(0, remove.path().lastIndexOf('/') + 1);
        int gone = Integer.parseInt(remove.path().substring(list.length()));
        if (pointer.startsWith(list) && !pointer.equals(remove.path())) {
          String[] steps = pointer.substring(list.length()).split("/", 2);
          int index = Integer.parseInt(steps[0]);
          String rest = steps.length == 1 ? "" : "/" + steps[1];
          return list + (index > gone ? index - 1 : index) + rest;
        }
      }
    }
    return pointer;
  }

  @Property(tries = 200)
  void fixingADocumentCuresWhatAloneCanBeCuredAndLeavesTheRestAsItIs(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int slips) {
    String document = document(seed, slips);
    ReadResult before = Documents.read(document);

    FixResult result = StoryJson.standard().fix(utf8(document));

    long removed =
        result.fixed().stream().filter(it -> it.code().equals("json.null-in-list")).count();
    long curable =
        Documents.explained(document).stream().filter(it -> it.getFix().isPresent()).count();
    assertThat(result.fixed()).hasSizeGreaterThanOrEqualTo(curable > 0 ? 1 : 0);
    if (removed == 0) {
      List<String> known = new ArrayList<>();
      before.report().forEach(it -> known.add(it.code() + " " + it.getPointer()));
      for (Problem problem : result.report()) {
        boolean there = known.remove(problem.code() + " " + problem.getPointer());
        boolean unread =
            before.unread().stream()
                .anyMatch(it -> (problem.getPointer() + "/").startsWith(it + "/"));
        assertThat(there || unread).as("%s in %s", problem, document).isTrue();
      }
    }
    assertThat(StoryJson.standard().fix(result.json()).fixed()).isEmpty();
    if (result.fixed().isEmpty()) {
      assertThat(result.text()).isEqualTo(document);
    }
  }
}
