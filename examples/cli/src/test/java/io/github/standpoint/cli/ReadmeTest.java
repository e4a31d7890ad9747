package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest extends CommandTest {
  private static final Pattern BLOCK = Pattern.compile("```\\w*\n(.*?)```", Pattern.DOTALL);

  @Test
  void theCommandsSayWhatTheReadmeHas(@TempDir Path folder) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> blocks = BLOCK.matcher(readme).results().map(it -> it.group(1)).toList();
    assertThat(blocks).hasSize(3);
    Path talks = Files.writeString(folder.resolve("talks.json"), blocks.get(0));

    assertThat(run("check", talks.toString())).isEqualTo(1);
    assertThat(out().replace(talks.toString(), "talks.json")).isEqualTo(blocks.get(1));

    assertThat(run("fix", talks.toString())).isZero();
    assertThat(run("show", talks.toString())).isZero();
    assertThat(out()).contains(blocks.get(2));
  }

  @Test
  void everyCommandIsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(run("--help")).isZero();
    assertThat(out().lines().filter(it -> it.matches(" {2}[a-z]+ {2,}.*")))
        .hasSize(7)
        .allSatisfy(it -> assertThat(readme).contains("`" + it.strip().split(" ")[0] + "`"));
  }
}
