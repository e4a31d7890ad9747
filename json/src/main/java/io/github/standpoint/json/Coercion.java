package io.github.standpoint.json;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.report.Patch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cures values that stand there in the wrong kind of JSON, where the right kind holds the same: a
 * number or a truth value in quotation marks, a number where its figures are a text, one value
 * where a list belongs, and a list of one where a value belongs.
 */
final class Coercion {
  /** As JSON writes a number, without an exponent: 4,000 and 4.000 are read in two ways. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?");

  private final Site site;
  private final Node node;

  Coercion(Site site, Node node) {
    this.site = site;
    this.node = node;
  }

  Optional<Patch> cure() {
    if (site.attribute() == null || site.attribute().cardinality() == Cardinality.MAP) {
      return site.entry() && site.attribute() != null ? text() : Optional.empty();
    }
    if (site.wholeList()) {
      return fits(node) ? replaced(java.util.Collections.singletonList(node.value())) : none();
    }
    if (node.is(Tokens.Kind.START_LIST)) {
      boolean one = !site.entry() && node.entries().size() == 1 && fits(node.entries().get(0));
      return one ? replaced(node.entries().get(0).value()) : none();
    }
    ValueKind<?> kind = site.attribute().kind();
    if (kind instanceof Reference<?>) {
      return text();
    }
    return kind instanceof Scalar<?> scalar ? scalar(scalar) : none();
  }

  private static Optional<Patch> none() {
    return Optional.empty();
  }

  private Optional<Patch> replaced(Object by) {
    return Cures.replaced(site, node, by);
  }

  /** Returns whether one value of the attribute could be written so. */
  private boolean fits(Node value) {
    ValueKind<?> kind = site.attribute().kind();
    if (kind instanceof Nested<?>) {
      return value.is(Tokens.Kind.START_OBJECT);
    }
    if (kind instanceof Scalar<?> scalar) {
      return switch (scalar.form()) {
        case TEXT -> value.is(Tokens.Kind.TEXT);
        case DECIMAL, INTEGER -> value.number();
        case BOOLEAN -> value.is(Tokens.Kind.TRUE) || value.is(Tokens.Kind.FALSE);
      };
    }
    boolean word =
        kind instanceof Reference<?>
            || kind instanceof OpenWord<?>
            || kind instanceof ClosedWord<?>;
    return word && value.is(Tokens.Kind.TEXT);
  }

  private Optional<Patch> scalar(Scalar<?> kind) {
    return switch (kind.form()) {
      case TEXT -> text();
      case DECIMAL -> decimal();
      case INTEGER -> integer();
      case BOOLEAN -> truth();
    };
  }

  private Optional<Patch> text() {
    return node.number() && NUMBER.matcher(node.text()).matches() ? replaced(node.text()) : none();
  }

  private Optional<Patch> decimal() {
    return node.is(Tokens.Kind.TEXT) && NUMBER.matcher(node.text().strip()).matches()
        ? replaced(new BigDecimal(node.text().strip()))
        : none();
  }

  private Optional<Patch> integer() {
    String written = node.text().strip();
    boolean number = node.is(Tokens.Kind.TEXT) || node.number();
    if (!number || !NUMBER.matcher(written).matches()) {
      return none();
    }
    BigDecimal whole = new BigDecimal(written).stripTrailingZeros();
    // Zeros behind the point are lost on nobody; anything else there is.
    boolean fraction = whole.scale() > 0;
    return fraction ? none() : replaced(whole.setScale(0));
  }

  private Optional<Patch> truth() {
    for (boolean truth : List.of(true, false)) {
      if (node.is(Tokens.Kind.TEXT) && node.text().strip().equalsIgnoreCase(truth + "")) {
        return replaced(truth);
      }
    }
    return none();
  }
}
