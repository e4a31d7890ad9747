package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.report.Patch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPatchTest {
  private static final String DOCUMENT =
      """
      {
        "name" : "Київ",
        "n": 1.50,
        "list": [ "a", "b",
          "c" ],
        "object": { "x~y/z": null },
        "none": [ ]
      }
      """;

  private static String patched(Patch.Operation... operations) {
    byte[] json = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    return new String(JsonPatch.apply(Patch.of(operations), json), StandardCharsets.UTF_8);
  }

  private static String with(String old, String by) {
    assertThat(DOCUMENT).containsOnlyOnce(old);
    return DOCUMENT.replace(old, by);
  }

  @Test
  void onlyTheValueThatIsReplacedChanges() {
    assertThat(patched(new Patch.Replace("/n", 2))).isEqualTo(with("1.50", "2"));
    assertThat(patched(new Patch.Replace("/list/1", "ї"))).isEqualTo(with("\"b\"", "\"ї\""));
    assertThat(patched(new Patch.Replace("/object/x~0y~1z", List.of())))
        .isEqualTo(with("null", "[]"));
  }

  @Test
  void aValueThatIsPutIntoBracketsOrTakenOutStaysAsItWasWritten() {
    assertThat(patched(new Patch.Replace("/n", List.of(new java.math.BigDecimal("1.5")))))
        .isEqualTo(with("1.50", "[1.50]"));
    assertThat(
            patched(
                new Patch.Remove("/list/1"),
                new Patch.Remove("/list/1"),
                new Patch.Replace("/list", "a")))
        .isEqualTo(with("[ \"a\", \"b\",\n    \"c\" ]", "\"a\""));
  }

  @Test
  void whatIsRemovedTakesOneCommaWithIt() {
    assertThat(patched(new Patch.Remove("/list/0"))).isEqualTo(with("\"a\", ", ""));
    assertThat(patched(new Patch.Remove("/list/2"))).isEqualTo(with(",\n    \"c\"", ""));
    assertThat(patched(new Patch.Remove("/object/x~0y~1z"))).isEqualTo(with("\"x~y/z\": null", ""));
    assertThat(patched(new Patch.Remove("/none"))).isEqualTo(with(",\n  \"none\": [ ]", ""));
  }

  @Test
  void aRenamingLeavesTheValueWhereItIs() {
    assertThat(patched(new Patch.Move("/name", "/title"))).isEqualTo(with("\"name\"", "\"title\""));
  }

  @Test
  void whatIsAddedComesAsTheRestIsLaidOut() {
    assertThat(patched(new Patch.Add("/type", "state")))
        .isEqualTo(with("{\n  \"name\"", "{\n  \"type\": \"state\",\n  \"name\""));
    assertThat(patched(new Patch.Add("/list/-", "d"))).isEqualTo(with("\"c\"", "\"c\", \"d\""));
    assertThat(patched(new Patch.Add("/list/1", "x"))).isEqualTo(with("\"b\"", "\"x\", \"b\""));
    assertThat(patched(new Patch.Add("/none/0", 1))).isEqualTo(with("[ ]", "[1 ]"));
    assertThat(patched(new Patch.Add("/n", 2))).isEqualTo(with("1.50", "2"));
    assertThat(patched(new Patch.Add("", Map.of()))).isEqualTo("{}\n");
  }

  @Test
  void whatIsMovedOrCopiedElsewhereIsAddedThere() {
    assertThat(patched(new Patch.Copy("/n", "/none/0"))).isEqualTo(with("[ ]", "[1.50 ]"));
    assertThat(patched(new Patch.Move("/list/1", "/none/-")))
        .isEqualTo(with("\"b\",\n    ", "").replace("[ ]", "[\"b\" ]"));
    assertThat(patched(new Patch.Move("/n", "/n"))).isEqualTo(DOCUMENT);
  }

  @Test
  void aPatchThatDoesNotFitIsRefused() {
    for (Patch.Operation operation :
        List.of(
            new Patch.Test("/n", "1.5"),
            new Patch.Test("/nothing", null),
            new Patch.Remove("/list/3"),
            new Patch.Remove("/list/01"),
            new Patch.Remove(""),
            new Patch.Replace("no pointer", 1),
            new Patch.Add("/list/4", 1),
            new Patch.Add("/n/x", 1),
            new Patch.Add("/nothing/x", 1),
            new Patch.Move("/object", "/object/x"),
            new Patch.Move("/nothing", "/n"))) {
      assertThatThrownBy(() -> patched(operation))
          .as(operation.toString())
          .isInstanceOf(PatchConflictException.class);
    }
  }

  @Test
  void aTestThatHoldsChangesNothing() {
    assertThat(
            patched(
                new Patch.Test("/n", new java.math.BigDecimal("1.5")),
                new Patch.Test("/list", List.of("a", "b", "c"))))
        .isEqualTo(DOCUMENT);
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (String document : List.of("{", "", "[1,]")) {
      assertThatThrownBy(
              () -> JsonPatch.apply(Patch.of(), document.getBytes(StandardCharsets.UTF_8)))
          .as(document)
          .isInstanceOf(PatchConflictException.class);
    }
    assertThatThrownBy(() -> JsonPatch.apply(Patch.of(), new byte[] {'"', (byte) 0xFF, '"'}))
        .isInstanceOf(PatchConflictException.class);
  }
}
