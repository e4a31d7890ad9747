package io.github.standpoint.json.schema;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** What each type and attribute is, in a sentence; a key that is never asked for is of no use. */
final class Descriptions {
  private final Properties texts = new Properties();
  private final Set<String> used = new HashSet<>();

  Descriptions() {
    try (InputStream in =
        Descriptions.class.getResourceAsStream("/schema/descriptions.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key) {
    used.add(key);
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no description of " + key);
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Returns the text under the type itself, or under the nearest thing that it is. */
  String of(ModelType<?> owner, Attribute<?> attribute) {
    for (Class<?> type : lineage(owner.type())) {
      String key = type.getSimpleName() + "." + attribute.name();
      if (texts.containsKey(key)) {
        return of(key);
      }
    }
    throw new IllegalStateException("no description of " + owner + "." + attribute);
  }

  private static List<Class<?>> lineage(Class<?> type) {
    List<Class<?>> lineage = new ArrayList<>(List.of(type));
    for (Class<?> above : type.getInterfaces()) {
      lineage.addAll(lineage(above));
    }
    return lineage;
  }

  /** Returns the keys that nobody has asked for. */
  Set<String> unused() {
    Set<String> unused = new HashSet<>(texts.stringPropertyNames());
    unused.removeAll(used);
    return unused;
  }
}
