package io.github.standpoint.validation;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations along which nothing may come back to itself; conditions may, being mutual. */
final class AcyclicRelation {
  private static final List<String> NAMES =
      List.of("supersedes", "partOf", "accordingTo", "respondsTo", "retracts");

  private static final Map<Attribute<?>, Integer> BITS = bits();

  private AcyclicRelation() {}

  private static Map<Attribute<?>, Integer> bits() {
    Map<Attribute<?>, Integer> bits = new HashMap<>();
    for (ModelType<?> type : Model.types()) {
      for (Attribute<?> attribute : type.attributes()) {
        int at = NAMES.indexOf(relation(type, attribute));
        if (at >= 0 && attribute.kind() instanceof Reference<?>) {
          bits.put(attribute, 1 << at);
        }
      }
    }
    return bits;
  }

  /** The relation that an element has by an attribute: of a response, that of its proposal. */
  private static String relation(ModelType<?> type, Attribute<?> attribute) {
    return attribute.name().equals("to") && type.name().equals("Response")
        ? "respondsTo"
        : attribute.name();
  }

  /** Returns one bit for the relation that this attribute stands for; 0: none of these. */
  static int bit(Attribute<?> attribute) {
    return BITS.getOrDefault(attribute, 0);
  }
}
