package io.github.standpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.metamodel.Model;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages, and a few things that no type may do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.standpoint";

  /** From the top down: a package may know those below it and none above. */
  private static final List<String> DOWNWARDS =
      List.of(
          ROOT + ".query",
          ROOT + ".validation",
          ROOT + ".metamodel",
          ROOT,
          ROOT + ".outlook",
          ROOT + ".event",
          ROOT + ".assistance",
          ROOT + ".proposal",
          ROOT + ".position",
          ROOT + ".statement",
          ROOT + ".actor",
          ROOT + ".value",
          ROOT + ".element",
          ROOT + ".constraint",
          ROOT + ".report");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlace() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(DOWNWARDS.stream(), Stream.of(ROOT + ".internal")).toList());
  }

  @TestFactory
  Stream<DynamicTest> arrowsPointDown() {
    return DOWNWARDS.stream()
        .skip(1)
        .map(
            name -> {
              String[] above = DOWNWARDS.subList(0, DOWNWARDS.indexOf(name)).toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  name,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(name)
                          // It has to name its validator, which has to know the model.
                          .and()
                          .doNotHaveFullyQualifiedName(Coherent.class.getName())
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(above)
                          .check(CORE));
            });
  }

  @Test
  void theOneArrowUpwardsIsThatOfCoherent() {
    assertThat(CORE.get(Coherent.class).getDirectDependenciesFromSelf())
        .extracting(it -> it.getTargetClass().getPackageName())
        .contains(ROOT + ".validation");
  }

  @Test
  void coreKnowsNoJson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(CORE);
  }

  @Test
  void noPublicMethodMentionsAGeneratedClass() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            new DescribedPredicate<>("are public and written by hand") {
              @Override
              public boolean test(JavaClass type) {
                return type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSimpleName().startsWith("Immutable");
              }
            })
        .should()
        .notHaveRawReturnType(
            new DescribedPredicate<>("a generated class") {
              @Override
              public boolean test(JavaClass type) {
                return type.getSimpleName().startsWith("Immutable");
              }
            })
        .check(CORE);
  }

  @Test
  void generatedClassesAreNotPublic() {
    classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(CORE);
  }

  /** {@code Optional<@NotBlank String>} would refuse an empty Optional. */
  @Test
  void noConstraintInsideAnOptionalRefusesWhatIsAbsent() {
    List<Method> wrong =
        Model.types().stream()
            .flatMap(it -> Stream.of(it.type().getMethods()))
            .filter(ArchitectureTest::refusesAbsence)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static boolean refusesAbsence(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    return type instanceof AnnotatedParameterizedType parameterized
        && accessor.getReturnType() == java.util.Optional.class
        && Stream.of(parameterized.getAnnotatedActualTypeArguments())
            .flatMap(it -> Stream.of(it.getAnnotations()))
            .map(it -> it.annotationType().getPackageName())
            .anyMatch(NotNull.class.getPackageName()::equals);
  }
}
