package io.github.standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Parses a file with Jackson and does nothing else: the least that a command in Java takes. */
final class ParseOnly {
  private ParseOnly() {}

  public static void main(String[] files) throws IOException {
    System.out.println(new JsonMapper().readTree(Files.readAllBytes(Path.of(files[0]))).size());
  }
}
