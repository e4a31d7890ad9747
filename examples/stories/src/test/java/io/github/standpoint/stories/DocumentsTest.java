package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the project: its links lead somewhere, and its Java is compiled somewhere. */
class DocumentsTest {
  private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  private static String sources;

  /** Files of the project that end like this; not what is made or fetched. */
  private static List<Path> files(String... endings) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        TOP,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean made = name.startsWith(".") && !name.equals(".ci");
            made |= name.equals("target") || name.equals("node_modules");
            return made && !folder.equals(TOP)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Arrays.stream(endings).anyMatch(file.toString()::endsWith)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  static List<Path> documents() throws IOException {
    return files(".md").stream().map(TOP::relativize).sorted().toList();
  }

  @BeforeAll
  static void readSources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(".java", ".kt")) {
      all.append(squeezed(Files.readString(file))).append('\n');
    }
    sources = all.toString();
  }

  private static Set<String> anchors(Path document) throws IOException {
    String prose = prose(document);
    Set<String> anchors = new HashSet<>();
    for (MatchResult heading : HEADING.matcher(prose).results().toList()) {
      String slug =
          heading
              .group(1)
              .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\w\\- ]", "")
              .replace(' ', '-');
      String anchor = slug;
      for (int again = 1; !anchors.add(anchor); again++) {
        anchor = slug + "-" + again;
      }
    }
    return anchors;
  }

  private static String prose(Path document) throws IOException {
    return BLOCK.matcher(Files.readString(document)).replaceAll("");
  }

  @Test
  void theDocumentsAreFound() throws IOException {
    assertThat(documents())
        .contains(Path.of("README.md"), Path.of("core/docs/rules.md"), Path.of("json/README.md"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    List<String> broken = new ArrayList<>();
    for (MatchResult match : LINK.matcher(prose(TOP.resolve(document))).results().toList()) {
      String link = match.group(1);
      if (!ELSEWHERE.matcher(link).matches() && !resolves(TOP.resolve(document), link)) {
        broken.add(link);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean resolves(Path document, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(file)
        && file.startsWith(TOP)
        && (parts.length == 1
            || file.toString().endsWith(".md") && anchors(file).contains(parts[1]));
  }

  /** What the lines print is held by the tests that they stand in. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyLineOfCodeStandsInASourceThatIsCompiled(Path document) throws IOException {
    Set<String> strange =
        BLOCK
            .matcher(Files.readString(TOP.resolve(document)))
            .results()
            .filter(it -> it.group(1).equals("java") || it.group(1).equals("kotlin"))
            .flatMap(it -> it.group(2).lines())
            .filter(it -> !sources.contains(squeezed(it)))
            .collect(Collectors.toSet());
    assertThat(strange).isEmpty();
  }

  /** The formatter breaks lines that a document keeps whole, and comments are the document's. */
  private static String squeezed(String code) {
    return Stream.of(code.split("\n"))
        .map(it -> it.replaceAll("(^|\\s)//\\s.*", ""))
        .collect(Collectors.joining())
        .replaceAll("\\s+", "");
  }
}
