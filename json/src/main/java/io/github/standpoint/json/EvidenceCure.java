package io.github.standpoint.json;

import io.github.standpoint.report.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cures evidence whose words stand in its section once and only once, but not where {@code start}
 * says, or with other quotation marks, dashes or white space.
 */
final class EvidenceCure {
  private final Site site;
  private final Node exact;
  private final Node top;

  EvidenceCure(Site site, Node exact, Node top) {
    this.site = site;
    this.exact = exact;
    this.top = top;
  }

  Optional<Patch> cure() {
    Node section = site.owner().at("section");
    String text = section == null ? null : textOf(section.text());
    if (text == null || site.owner().repeats()) {
      return Optional.empty();
    }
    String words = exact.text();
    String prefix = written("prefix");
    Optional<Integer> place = only(prefix + words + written("suffix"), text);
    if (place.isPresent()) {
      return moved(words, place.get() + prefix.length(), text);
    }
    if (text.contains(words)) {
      return Optional.empty();
    }
    return new Wording(text).only(words).flatMap(it -> moved(it.words(), it.start(), text));
  }

  private String written(String name) {
    Node node = site.owner().at(name);
    return node == null ? "" : node.text();
  }

  private @Nullable String textOf(String section) {
    Node sections = top.at("sections");
    List<Node> named =
        sections == null
            ? List.of()
            : sections.entries().stream()
                .filter(it -> it.at("id") != null && it.at("id").text().equals(section))
                .toList();
    Node text = named.size() == 1 ? named.get(0).at("text") : null;
    return text == null || !text.is(Tokens.Kind.TEXT) ? null : text.text();
  }

  private static Optional<Integer> only(String words, String text) {
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    return at < 0 || text.indexOf(words, at + 1) >= 0 ? Optional.empty() : Optional.of(at);
  }

  private Optional<Patch> moved(String words, int at, String text) {
    List<Patch.Operation> operations = new ArrayList<>();
    operations.add(new Patch.Test(site.pointer(), exact.text()));
    if (!words.equals(exact.text())) {
      operations.add(new Patch.Replace(site.pointer(), words));
    }
    Node start = site.owner().at("start");
    int codePoint = text.codePointCount(0, at);
    if (start != null && !JsonPatch.equal(start.value(), java.math.BigDecimal.valueOf(codePoint))) {
      String pointer = Places.below(Places.parent(site.pointer()), "start");
      operations.add(new Patch.Test(pointer, start.value()));
      operations.add(new Patch.Replace(pointer, codePoint));
    }
    return operations.size() > 1 ? Optional.of(new Patch(operations)) : Optional.empty();
  }
}
