package io.github.standpoint.sentence;

import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.statement.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What tells two things apart that are alike in the words made from their structure. */
final class Details {
  private Details() {}

  /** Returns a remark with the first of these that it has: its own words, evidence, or its id. */
  static String of(Object thing, Element element) {
    return Stream.of(
            text(thing, "description"),
            text(thing, "text"),
            quotes(thing),
            text(element, "description"),
            element.getEvidence().stream().findFirst().map(Evidence::getExact))
        .flatMap(Optional::stream)
        .findFirst()
        .map(it -> " (" + English.quoted(it) + ")")
        .orElseGet(() -> id(element));
  }

  /** Returns the id as a remark. */
  static String id(Element element) {
    return " " + Things.unknown(element.getId());
  }

  private static <T> Optional<String> text(T value, String name) {
    Optional<Attribute<T>> attribute = Model.typeOf(value).attribute(name);
    return attribute.flatMap(it -> it.values(value).stream().findFirst()).map(Object::toString);
  }

  private static Optional<String> quotes(Object thing) {
    List<Quote> quotes =
        thing instanceof io.github.standpoint.statement.Statement said
            ? said.getQuotes()
            : List.of();
    return quotes.stream().findFirst().map(Quote::getText);
  }
}
