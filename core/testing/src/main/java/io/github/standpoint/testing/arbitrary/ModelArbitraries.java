package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik of all types of the model and of stories with one fault, so that {@code @ForAll
 * Story} needs no set-up. It is found through {@code ServiceLoader}.
 */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

  /** Made by jqwik. */
  public ModelArbitraries() {}

  private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
    Map<Class<?>, Supplier<Arbitrary<?>>> byType = new HashMap<>();
    for (ModelType<?> type : Model.types()) {
      byType.put(type.type(), () -> Parts.of(type.type()));
      type.attributes().forEach(it -> words(it, byType));
    }
    for (Class<?> common :
        List.of(Actor.class, Subject.class, Element.class, Attributed.class, Provenance.class)) {
      byType.put(common, () -> Parts.of(common));
    }
    byType.put(Story.class, Stories::valid);
    byType.put(BrokenStory.class, Stories::broken);
    byType.put(FuzzyDate.class, FuzzyDates::valid);
    byType.put(Period.class, Periods::valid);
    return byType;
  }

  private static void words(Attribute<?> attribute, Map<Class<?>, Supplier<Arbitrary<?>>> byType) {
    if (attribute.kind() instanceof OpenWord<?> word) {
      byType.put(word.vocabulary().type(), () -> Terms.of(word.vocabulary()));
    }
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return BY_TYPE.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
    return Set.of(BY_TYPE.get(targetType.getRawType()).get());
  }
}
