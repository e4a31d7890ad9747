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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The module descriptors hold: a modular program compiles against them and runs in its own JVM. */
class ModulePathTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String STORY = "src/test/resources/golden/position/full.json";

  @TempDir Path classes;

  @Test
  void aModularProgramReadsWritesAndFindsTheModule() throws Exception {
    String path =
        path(
            Story.class,
            StoryJson.class,
            JsonMapper.class,
            JsonParser.class,
            JsonInclude.class,
            Validator.class);
    compile("-p", path, "modular/module-info.java", "modular/newsroom/Newsroom.java");

    List<String> lines = run("-p", path, "-m", "newsroom/newsroom.Newsroom").lines().toList();

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

  /** Whoever has no mapper needs none on the class path: neither to compile nor to run. */
  @Test
  void aProgramWithoutDatabindReadsAndWrites() throws Exception {
    String path = path(Story.class, StoryJson.class, JsonParser.class, Validator.class);
    compile("-cp", path, "plain/Plain.java");

    assertThat(run("-cp", path, "plain.Plain").lines())
        .containsExactly("round trip: true", "no mapper");
  }

  private void compile(String option, String path, String... sources) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release=17",
                "-Xlint:all,-requires-automatic,-requires-transitive-automatic,-options",
                option,
                path,
                "-d",
                classes.toString()));
    Stream.of(sources).map(it -> RESOURCES.resolve(it).toString()).forEach(arguments::add);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("exit status of the compiler").isZero();
  }

  private String run(String option, String path, String... main)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                option,
                classes + File.pathSeparator + path));
    command.addAll(List.of(main));
    command.add(STORY);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended in time").isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  /** Where the classes of this very test run come from, so that nothing else is tried. */
  private static String path(Class<?>... types) {
    return Stream.of(types)
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
