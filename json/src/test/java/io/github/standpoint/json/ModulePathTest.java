package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.standpoint.Story;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The module descriptors hold: a modular program compiles against them and runs in its own JVM. */
class ModulePathTest {
  private static final Path PROGRAM = Path.of("src/test/resources/modular");

  @TempDir Path classes;

  @Test
  void aModularProgramReadsWritesAndFindsTheModule() throws Exception {
    compile();

    List<String> lines = run("src/test/resources/golden/position/full.json").lines().toList();

    assertThat(lines)
        .startsWith(
            "core: module io.github.standpoint.core",
            "json: module io.github.standpoint.json",
            "round trip: true",
            "host: true");
    // The texts of both catalogues are found across the modules.
    assertThat(lines.get(4)).matches("id\\.malformed: .{20,}");
    assertThat(lines.get(5)).matches("json\\.wrong-type: .{20,}");
  }

  private void compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null,
            null,
            null,
            "--release=17",
            "-Xlint:all,-requires-automatic,-requires-transitive-automatic,-options",
            "-p",
            modulePath(),
            "-d",
            classes.toString(),
            PROGRAM.resolve("module-info.java").toString(),
            PROGRAM.resolve("newsroom/Newsroom.java").toString());
    assertThat(status).as("exit status of the compiler").isZero();
  }

  private String run(String file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-p",
                classes + File.pathSeparator + modulePath(),
                "-m",
                "newsroom/newsroom.Newsroom",
                file)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended in time").isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  /** Where the classes of this very test run come from, so that nothing else is tried. */
  private static String modulePath() {
    return Stream.of(
            Story.class,
            StoryJson.class,
            JsonMapper.class,
            JsonParser.class,
            JsonInclude.class,
            Validator.class)
        .map(ModulePathTest::origin)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
