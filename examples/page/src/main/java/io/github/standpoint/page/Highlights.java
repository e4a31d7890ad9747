package io.github.standpoint.page;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.page.Anchors.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The text of a section cut into pieces, so that evidence that overlaps can be marked: every piece
 * is covered by the same evidence from its first letter to its last.
 */
final class Highlights {

  /**
   * A piece of the text.
   *
   * @param text its letters
   * @param covering the evidence that it belongs to, in the order of the document
   * @param starting the evidence that begins with it
   * @param ending the evidence that ends with it
   */
  record Piece(
      String text, List<Quotation> covering, List<Quotation> starting, List<Quotation> ending) {}

  private record Span(Quotation quotation, int from, int to) {}

  private Highlights() {}

  static List<Piece> of(String text, List<Quotation> quotations) {
    List<Span> spans = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Quotation quotation : quotations) {
      int from = find(text, quotation.evidence());
      if (from >= 0) {
        Span span = new Span(quotation, from, from + quotation.evidence().getExact().length());
        spans.add(span);
        cuts.add(span.from);
        cuts.add(span.to);
      }
    }
    return pieces(text, spans, new ArrayList<>(cuts));
  }

  private static List<Piece> pieces(String text, List<Span> spans, List<Integer> cuts) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int from = cuts.get(i);
      int to = cuts.get(i + 1);
      pieces.add(
          new Piece(
              text.substring(from, to),
              spans.stream()
                  .filter(it -> it.from <= from && it.to >= to)
                  .map(Span::quotation)
                  .toList(),
              spans.stream().filter(it -> it.from == from).map(Span::quotation).toList(),
              spans.stream().filter(it -> it.to == to).map(Span::quotation).toList()));
    }
    return pieces;
  }

  /** Returns where the words stand, singled out as the evidence says; -1 if they do not. */
  static int find(String text, Evidence evidence) {
    String exact = evidence.getExact();
    if (exact.isEmpty()) {
      return -1;
    }
    int first = text.indexOf(exact);
    int stated =
        evidence
            .getStart()
            .filter(it -> it >= 0 && it <= text.codePointCount(0, text.length()))
            .map(it -> text.offsetByCodePoints(0, it))
            .orElse(-1);
    if (stated >= 0 && text.startsWith(exact, stated)) {
      return stated;
    }
    String prefix = evidence.getPrefix().orElse("");
    String suffix = evidence.getSuffix().orElse("");
    for (int at = first; at >= 0; at = text.indexOf(exact, at + 1)) {
      boolean after = text.startsWith(prefix, at - prefix.length());
      if (after && text.startsWith(suffix, at + exact.length())) {
        return at;
      }
    }
    return first;
  }
}
