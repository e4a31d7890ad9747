package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says of schemas. */
class ReadmeTest {
  private static final String README = Documents.text(Path.of("README.md"));

  @Test
  void theListOfWhatNoSchemaSeesIsThatOfTheDifferentialTest() {
    String list =
        Unseen.LIST.stream()
            .map(it -> "| `" + it.rule().code() + "` | " + what(it) + " |\n")
            .collect(Collectors.joining("", "| code | what no schema sees |\n|---|---|\n", "\n"));

    assertThat(README).contains(list);
  }

  private static String what(Unseen unseen) {
    return unseen.what().isEmpty() ? unseen.rule().mustHold() : "only: " + unseen.what();
  }

  @Test
  void theListOfWhatIsNoTreeIsThatOfTheDifferentialTest() {
    String list =
        Unseen.NO_TREE.stream()
            .map(it -> "`" + it.code() + "`")
            .sorted()
            .collect(Collectors.joining(", "));

    assertThat(README).contains("no single tree of values: " + list + ".\n");
  }
}
