package io.github.standpoint.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.standpoint.Story;
import io.github.standpoint.constraint.CountryCode;
import io.github.standpoint.constraint.CurrencyCode;
import io.github.standpoint.constraint.ExtensionKey;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.constraint.WebUrl;
import io.github.standpoint.constraint.WellFormedId;
import io.github.standpoint.element.Id;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetamodelTest {
  private static final WrittenModel WRITTEN = WrittenModel.read();

  static Stream<ModelType<?>> types() {
    return Model.types().stream();
  }

  @Test
  void everyValueTypeOfTheModelIsDescribedOnce() {
    Set<Class<?>> described = types().map(ModelType::type).collect(Collectors.toSet());
    Set<Class<?>> sealed =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.standpoint")
                .stream()
                .filter(it -> !it.getPackageName().endsWith(".report"))
                .filter(MetamodelTest::isImplementedByImmutables)
                .map(it -> (Class<?>) it.reflect())
                .collect(Collectors.toSet());

    assertThat(types().map(ModelType::name)).doesNotHaveDuplicates();
    assertThat(described).isEqualTo(sealed).contains(Story.class).hasSizeGreaterThan(40);
  }

  /** Its annotation is not kept in class files, but the class that permits it tells. */
  private static boolean isImplementedByImmutables(JavaClass type) {
    Class<?>[] permitted = type.isInterface() ? type.reflect().getPermittedSubclasses() : null;
    return permitted != null
        && permitted.length == 1
        && permitted[0].getSimpleName().startsWith("Immutable");
  }

  @Test
  void theTypesAreThoseOfTheDesign() {
    assertThat(types().map(ModelType::name)).containsExactlyInAnyOrderElementsOf(WRITTEN.types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void theAttributesAreThoseOfTheDesignInItsOrder(ModelType<?> type) {
    assertThat(type.attributes())
        .extracting(it -> it.name() + " " + it.cardinality())
        .containsExactlyElementsOf(
            WRITTEN.attributes(type.name()).stream()
                .map(it -> it.name() + " " + it.cardinality())
                .toList());
    assertThat(type.attributes())
        .allSatisfy(it -> assertThat(type.attributes().indexOf(it)).isEqualTo(it.index()))
        .allSatisfy(it -> assertThat(type.attribute(it.name())).containsSame(cast(it)))
        .allSatisfy(it -> assertThat(bit(type, it)).isEqualTo(it.required()))
        .allSatisfy(it -> assertThat(it.since()).isEqualTo("1.0"));
    assertThat(type.find("no-such-attribute")).isNull();
  }

  @SuppressWarnings("unchecked") // only compared
  private static <T> Attribute<T> cast(Attribute<?> attribute) {
    return (Attribute<T>) attribute;
  }

  private static boolean bit(ModelType<?> type, Attribute<?> attribute) {
    return (type.required() >> attribute.index() & 1) == 1;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAccessorHasExactlyOneAttributeOfItsName(ModelType<?> type) {
    assertThat(type.attributes())
        .extracting(Attribute::name)
        .containsExactlyInAnyOrderElementsOf(Accessor.of(type.type()).keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void theCardinalityIsThatOfTheAccessor(ModelType<?> type) {
    Map<String, Accessor> accessors = Accessor.of(type.type());
    assertThat(type.attributes())
        .allSatisfy(
            it ->
                assertThat(it.cardinality())
                    .as(it.name())
                    .isEqualTo(cardinality(accessors.get(it.name()))));
  }

  private static Cardinality cardinality(Accessor accessor) {
    if (accessor.holds(List.class)) {
      return Cardinality.LIST;
    }
    if (accessor.holds(Map.class)) {
      return Cardinality.MAP;
    }
    // A plain boolean is absent when it is false.
    boolean mayBeAbsent = accessor.holds(Optional.class) || accessor.holds(boolean.class);
    return mayBeAbsent ? Cardinality.OPTIONAL : Cardinality.REQUIRED;
  }

  @ParameterizedTest
  @MethodSource("types")
  void theKindIsThatOfTheValuesOfTheAccessor(ModelType<?> type) {
    Map<String, Accessor> accessors = Accessor.of(type.type());
    assertThat(type.attributes())
        .filteredOn(it -> it.cardinality() != Cardinality.MAP)
        .allSatisfy(
            it -> {
              Type value = accessors.get(it.name()).valueType();
              assertThat(javaTypes(it.kind())).as(it.name()).contains(raw(value));
            });
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType it ? it.getRawType() : type);
  }

  private static Set<Class<?>> javaTypes(ValueKind<?> kind) {
    if (kind instanceof Nested<?> nested && nested.union()) {
      return Set.of(io.github.standpoint.actor.Actor.class);
    }
    if (kind instanceof Nested<?> nested) {
      return Set.of(nested.only().type());
    }
    if (kind instanceof OpenWord<?> word) {
      return Set.of(word.vocabulary().type());
    }
    if (kind instanceof ClosedWord<?> word) {
      return Set.of(word.type());
    }
    return kind instanceof Reference<?>
        ? Set.of(Id.class)
        : SCALARS.getOrDefault(kind, Set.of(String.class));
  }

  private static final Map<ValueKind<?>, Set<Class<?>>> SCALARS =
      Map.of(
          Scalar.DATE,
          Set.of(io.github.standpoint.value.FuzzyDate.class),
          Scalar.PERIOD,
          Set.of(io.github.standpoint.value.Period.class),
          Scalar.DECIMAL,
          Set.of(java.math.BigDecimal.class),
          Scalar.INTEGER,
          Set.of(Integer.class),
          Scalar.BOOLEAN,
          Set.of(boolean.class, Boolean.class),
          Scalar.STORY_ID,
          Set.of(Id.class),
          Scalar.ownId(),
          Set.of(Id.class));

  @ParameterizedTest
  @MethodSource("types")
  void aReferenceNamesTheTypesThatTheDesignAndTheAccessorName(ModelType<?> type) {
    Map<String, Accessor> accessors = Accessor.of(type.type());
    for (WrittenModel.Entry written : WRITTEN.attributes(type.name())) {
      ValueKind<?> kind = type.attribute(written.name()).orElseThrow().kind();
      assertThat(kind instanceof Reference<?>)
          .as(written.name())
          .isEqualTo(!written.targets().isEmpty());
      if (kind instanceof Reference<?> reference) {
        assertThat(fitting(reference)).as(written.name()).isEqualTo(written.targets());
        Class<?> declared = accessors.get(written.name()).idOf();
        assertThat(reference.targets())
            .as(written.name())
            .allSatisfy(it -> assertThat(declared).isAssignableFrom(it));
        assertThat(reference.targets().equals(List.of(declared)) || isMarker(declared))
            .as("%s refers to %s, or to a marker of it", written.name(), declared)
            .isTrue();
      }
    }
  }

  /** What would point up, or at several types, is typed by a marker. */
  private static boolean isMarker(Class<?> type) {
    return type.getPackage().equals(Id.class.getPackage()) && !type.isSealed();
  }

  private static Set<String> fitting(Reference<?> reference) {
    return types()
        .filter(it -> reference.fits(it.type()))
        .map(ModelType::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theConstraintsOfAnAccessorAreThoseOfItsKind(ModelType<?> type) {
    Map<String, Accessor> accessors = Accessor.of(type.type());
    assertThat(type.attributes())
        .allSatisfy(
            it ->
                assertThat(accessors.get(it.name()).constraints())
                    .as(it.name())
                    .isEqualTo(constraints(it)));
  }

  private static Set<Class<? extends Annotation>> constraints(Attribute<?> attribute) {
    if (attribute.cardinality() == Cardinality.MAP) {
      return Set.of(ExtensionKey.class);
    }
    if (attribute.kind() instanceof Nested<?>) {
      return Set.of(Valid.class);
    }
    return CONSTRAINTS.getOrDefault(attribute.kind(), Set.of());
  }

  private static final Map<ValueKind<?>, Set<Class<? extends Annotation>>> CONSTRAINTS =
      Map.of(
          Scalar.TEXT,
          Set.of(NonBlank.class),
          Scalar.LANGUAGE,
          Set.of(LanguageTag.class),
          Scalar.COUNTRY,
          Set.of(CountryCode.class),
          Scalar.CURRENCY,
          Set.of(CurrencyCode.class),
          Scalar.URL,
          Set.of(WebUrl.class),
          Scalar.DATE,
          Set.of(NotReversed.class),
          Scalar.STORY_ID,
          Set.of(WellFormedId.class),
          Scalar.ownId(),
          Set.of(WellFormedId.class));

  @Test
  void aTypeIsFoundByItsClassAndByAValue() {
    assertThat(types())
        .allSatisfy(it -> assertThat(Model.of(it.type()).name()).isEqualTo(it.name()));
    assertThat(types())
        .allSatisfy(
            it -> assertThat(Model.typeOf(Specimen.full(it, 1)).name()).isEqualTo(it.name()));
  }

  @Test
  void theElementsAreThoseOfTheDesign() {
    assertThat(types().filter(Model::isElement).map(ModelType::name))
        .containsExactlyInAnyOrderElementsOf(WRITTEN.concrete("Element").toList());
  }
}
