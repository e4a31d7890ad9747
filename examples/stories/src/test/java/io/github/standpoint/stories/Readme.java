package io.github.standpoint.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What README.md tells of one story.
 *
 * @param facts the rows of its table
 * @param warnings the code and the pointer of each warning that a check of it gives
 */
record Readme(List<Fact> facts, List<String> warnings) {
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.+) \\| (.+) \\|");
  private static final Pattern POINTER = Pattern.compile("`(/[^`]*)`");
  private static final Pattern WARNING = Pattern.compile("- `([a-z.-]+)` at `(/[^`]*)`.*");

  /** A fact of the story, and where it stands. */
  record Fact(int number, String text, List<Place> places) {}

  /**
   * A place in the story.
   *
   * @param element the id of the element that the pointer leads to or into
   */
  record Place(String pointer, String element) {}

  /** Returns what is told of the story with this name. */
  static Readme of(String name) {
    List<Fact> facts = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (String line : chapter(name)) {
      Matcher row = ROW.matcher(line);
      Matcher warning = WARNING.matcher(line);
      if (row.matches()) {
        facts.add(new Fact(Integer.parseInt(row.group(1)), row.group(2), places(row.group(3))));
      } else if (warning.matches()) {
        warnings.add(warning.group(1) + " at " + warning.group(2));
      }
    }
    return new Readme(facts, warnings);
  }

  private static List<String> chapter(String name) {
    try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
      return lines
          .dropWhile(it -> !it.startsWith("## [" + name + "]"))
          .skip(1)
          .takeWhile(it -> !it.startsWith("## "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Place> places(String cell) {
    List<Place> places = new ArrayList<>();
    for (String group : cell.split(" · ")) {
      String element = group.substring(group.lastIndexOf(' ') + 1);
      POINTER.matcher(group).results().forEach(it -> places.add(new Place(it.group(1), element)));
    }
    return places;
  }
}
