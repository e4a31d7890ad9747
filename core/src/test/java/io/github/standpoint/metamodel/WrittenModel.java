package io.github.standpoint.metamodel;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The model as the design writes it down ({@code wire-order.txt}), apart from any code. */
final class WrittenModel {

  /**
   * One attribute of the table.
   *
   * @param name its name
   * @param cardinality how many values it has
   * @param targets the names of the types that it may refer to; empty if it is no reference
   */
  record Entry(String name, Cardinality cardinality, Set<String> targets) {}

  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, List<String>> types = new LinkedHashMap<>();

  private WrittenModel(Stream<String> lines) {
    lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              String name = line.substring(0, colon);
              List<String> words = Arrays.asList(line.substring(colon + 1).trim().split(" +"));
              if (name.startsWith("= ")) {
                names.put(name.substring(2), words);
              } else if (name.startsWith("+")) {
                lists.put(name, words);
              } else {
                types.put(name, words);
              }
            });
  }

  static WrittenModel read() {
    try (InputStream in = WrittenModel.class.getResourceAsStream("wire-order.txt")) {
      return new WrittenModel(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> types() {
    return types.keySet();
  }

  List<Entry> attributes(String type) {
    return expanded(types.get(type)).map(this::entry).toList();
  }

  /** The concrete types that a name of the table stands for: itself, or those of a marker. */
  Stream<String> concrete(String name) {
    return names.containsKey(name)
        ? names.get(name).stream().flatMap(this::concrete)
        : Stream.of(name);
  }

  private Stream<String> expanded(List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("+")) {
        expanded(lists.get(word)).forEach(all::add);
      } else {
        all.add(word);
      }
    }
    return all.stream();
  }

  private Entry entry(String word) {
    String[] sides = word.split("→");
    Set<String> targets =
        sides.length == 1
            ? Set.of()
            : Arrays.stream(sides[1].split("\\|"))
                .flatMap(this::concrete)
                .collect(Collectors.toCollection(TreeSet::new));
    String name = sides[0].replaceAll("\\W+$", "");
    Cardinality cardinality =
        switch (sides[0].substring(name.length())) {
          case "" -> Cardinality.REQUIRED;
          case "?" -> Cardinality.OPTIONAL;
          case "[]" -> Cardinality.LIST;
          case "{}" -> Cardinality.MAP;
          default -> throw new IllegalArgumentException(word);
        };
    return new Entry(name, cardinality, targets);
  }
}
