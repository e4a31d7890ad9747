package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.value.MalformedTextException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads values without parts; what is no such value is noted and passed over. */
final class ScalarReader {
  private static final Attribute<Story> VERSION = Model.STORY.attribute("standpoint").orElseThrow();
  private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** A number written longer than so many times the limit is not even looked at. */
  private static final int LEADING_ZEROS = 10;

  private final Tokens tokens;
  private final Notes notes;
  private final boolean mayHoldHalves;

  ScalarReader(Tokens tokens, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.mayHoldHalves = tokens.mayHoldHalves();
  }

  /** Reads the value at the current token; null if it was refused, with the reason noted. */
  @Nullable Object read(Attribute<?> attribute) {
    ValueKind<?> kind = attribute.kind();
    if (kind instanceof Scalar<?> scalar && scalar.form() != Scalar.Form.TEXT) {
      return switch (scalar.form()) {
        case DECIMAL -> decimal(attribute);
        case INTEGER -> integer(attribute);
        default -> bool(attribute);
      };
    }
    if (tokens.kind() != Tokens.Kind.TEXT) {
      notes.wrongType(attribute.name(), "a text", tokens);
      tokens.skip();
      return null;
    }
    String text = whole(tokens.text());
    if (text == null) {
      return null;
    }
    if (attribute == VERSION) {
      notes.versionRead(text, tokens.spot());
    }
    if (kind instanceof Reference<?> reference) {
      return reference.id(text);
    }
    if (kind instanceof OpenWord<?> open) {
      return open.vocabulary().term(text);
    }
    if (kind instanceof ClosedWord<?> closed) {
      return word(attribute, closed, text);
    }
    return scalar(attribute, (Scalar<?>) kind, text);
  }

  /** Returns the text; null if it has half a character in it, which is noted. */
  private @Nullable String whole(String text) {
    int half = mayHoldHalves ? Utf8.half(text) : -1;
    if (half < 0) {
      return text;
    }
    notes.half(text, half, tokens.spot());
    return null;
  }

  private @Nullable Object scalar(Attribute<?> attribute, Scalar<?> kind, String text) {
    try {
      Object value = kind.parse(text);
      if (kind == Scalar.ownId()) {
        notes.idRead(text);
      }
      return value;
    } catch (MalformedTextException e) {
      JsonRule rule = kind == Scalar.PERIOD ? JsonRule.PERIOD : JsonRule.DATE;
      notes.unparsable(rule, attribute.name(), text, e.expected(), tokens.spot());
      return null;
    }
  }

  private @Nullable Object word(Attribute<?> attribute, ClosedWord<?> kind, String text) {
    Object constant = kind.constant(text);
    if (constant == null) {
      notes.unknownWord(attribute.name(), text, kind.words().keySet(), tokens.spot());
    }
    return constant;
  }

  private @Nullable Object decimal(Attribute<?> attribute) {
    if (!number()) {
      notes.wrongType(attribute.name(), "a number", tokens);
      tokens.skip();
      return null;
    }
    return limited(attribute);
  }

  private @Nullable Object integer(Attribute<?> attribute) {
    if (number()) {
      BigDecimal number = tokens.kind() == Tokens.Kind.INTEGER ? limited(attribute) : null;
      if (number == null && tokens.kind() == Tokens.Kind.INTEGER) {
        return null;
      }
      if (number != null && number.signum() >= 0 && number.compareTo(MAX_INTEGER) <= 0) {
        return number.intValueExact();
      }
    }
    notes.wrongType(attribute.name(), "a whole number from 0 to 2147483647", tokens);
    tokens.skip();
    return null;
  }

  private boolean number() {
    return tokens.kind() == Tokens.Kind.INTEGER || tokens.kind() == Tokens.Kind.DECIMAL;
  }

  /** Looks at the exponent alone: a number is never written out before it is known to be short. */
  private @Nullable BigDecimal limited(Attribute<?> attribute) {
    int most = notes.limits().maxNumberDigits();
    if (tokens.length() > (long) LEADING_ZEROS * most) {
      notes.numberTooLarge(tokens.text(), tokens.spot());
      return null;
    }
    BigDecimal number = tokens.decimal();
    long scale = number.scale();
    long digits = Math.max(number.precision() - scale, 0) + Math.max(scale, 0);
    if (digits > most) {
      notes.numberTooLarge(tokens.text(), tokens.spot());
      return null;
    }
    // 1E+10 and 10000000000 are one number, and only the second is ever written.
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private @Nullable Object bool(Attribute<?> attribute) {
    if (tokens.kind() == Tokens.Kind.TRUE) {
      return Boolean.TRUE;
    }
    if (tokens.kind() == Tokens.Kind.FALSE) {
      return Boolean.FALSE;
    }
    notes.wrongType(attribute.name(), "true or false", tokens);
    tokens.skip();
    return null;
  }

  /** Reads an object of texts. */
  void readMap(Attribute<?> attribute, BiConsumer<String, String> put) {
    if (tokens.kind() != Tokens.Kind.START_OBJECT) {
      notes.wrongType(attribute.name(), "an object of texts", tokens);
      tokens.skip();
      return;
    }
    // Null stands for what was refused: the key counts all the same.
    Map<String, @Nullable String> entries = new LinkedHashMap<>();
    while (tokens.next() == Tokens.Kind.NAME) {
      notes.element(tokens);
      String key = tokens.text();
      Spot name = tokens.spot();
      tokens.next();
      int half = mayHoldHalves ? Utf8.half(key) : -1;
      if (half >= 0) {
        notes.path().enter(key);
        notes.half(key, half, name);
        notes.path().leave();
        tokens.skip();
      } else if (entries.containsKey(key)) {
        notes.duplicateKey(key, name);
        tokens.skip();
      } else if (tokens.kind() == Tokens.Kind.TEXT) {
        notes.path().enter(key);
        String text = whole(tokens.text());
        notes.path().leave();
        entries.put(key, text);
      } else if (tokens.kind() == Tokens.Kind.NULL) {
        entries.put(key, null);
      } else {
        entries.put(key, null);
        notes.path().enter(key);
        notes.wrongType("an extension", "a text", tokens);
        notes.path().leave();
        tokens.skip();
      }
    }
    entries.forEach(
        (key, text) -> {
          if (text != null) {
            put.accept(key, text);
          }
        });
  }
}
