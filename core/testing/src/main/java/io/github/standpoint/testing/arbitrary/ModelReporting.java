package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Prints what makes a property fail as people read it: the attributes that are there, in the order
 * of the model, and nothing of what is not. jqwik finds it through {@code ServiceLoader}.
 */
public final class ModelReporting implements SampleReportingFormat {

  /** Made by jqwik. */
  public ModelReporting() {}

  @Override
  public boolean appliesTo(Object value) {
    return Model.types().stream().anyMatch(it -> it.type().isInstance(value));
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(Model.typeOf(value).name() + " ");
  }

  @Override
  public Object report(Object value) {
    return attributes(Model.typeOf(value), value);
  }

  private static <T> Map<Object, Object> attributes(ModelType<T> type, T value) {
    Map<Object, Object> there = new LinkedHashMap<>();
    for (Attribute<T> attribute : type.attributes()) {
      Object held = attribute.get(value);
      boolean map = attribute.cardinality() == Cardinality.MAP;
      if (map ? !attribute.entries(value).isEmpty() : !attribute.values(value).isEmpty()) {
        there.put(SampleReportingFormat.plainLabel(attribute.name()), plain(held));
      }
    }
    return there;
  }

  /** Dates, periods, ids and words are their text. */
  private static Object plain(Object held) {
    if (held instanceof Word word) {
      return SampleReportingFormat.plainLabel(word.text());
    }
    boolean text =
        held instanceof CharSequence || held instanceof FuzzyDate || held instanceof Period;
    return text ? SampleReportingFormat.plainLabel(held.toString()) : held;
  }
}
