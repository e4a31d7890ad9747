package io.github.standpoint.benchmark;

import io.github.standpoint.json.schema.StorySchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service in JavaScript would do with the same bytes, in a process of its own. Ajv and zod
 * judge the structure alone, by the schema of this library; the packages come from npm once.
 */
final class NodePeers {
  private static final Path SOURCES = Path.of("src/main/node");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "measure.mjs");

  private final Path folder;

  private NodePeers(Path folder) {
    this.folder = folder;
  }

  /** Returns whether this machine has Node and npm. */
  static boolean there() {
    try {
      return run(Path.of(""), "node", "--version") != null
          && run(Path.of(""), "npm", "--version") != null;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Installs what is measured.
   *
   * @param folder where to, such as {@code target/node}
   */
  static NodePeers in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : FILES) {
      Files.copy(SOURCES.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      run(folder, "npm", "ci", "--ignore-scripts", "--silent");
    }
    Files.writeString(folder.resolve("schema.json"), StorySchema.standard().json());
    return new NodePeers(folder);
  }

  /**
   * Returns by name the processor time of each in microseconds.
   *
   * @param seconds how long each is warmed up and measured
   */
  Map<String, Double> microseconds(byte[] story, double seconds) throws IOException {
    Files.write(folder.resolve("story.json"), story);
    List<String> lines =
        run(folder, "node", "measure.mjs", "schema.json", "story.json", Double.toString(seconds));
    Map<String, Double> all = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", 2);
      all.put(parts[0], Double.parseDouble(parts[1]));
    }
    return all;
  }

  private static List<String> run(Path folder, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(lines::add);
    }
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(String.join(" ", command) + " ended with status " + status);
      }
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command[0], e);
    }
  }
}
