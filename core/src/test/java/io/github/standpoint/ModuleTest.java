package io.github.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Model;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
  private static final Set<JavaClass> CLASSES =
      Set.copyOf(
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.github.standpoint"));

  private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
    Path classes = Path.of(Story.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  @Test
  void everyPackageButTheInternalOneIsExported() throws Exception {
    Set<String> packages =
        CLASSES.stream()
            .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getPackageName)
            .filter(it -> !it.endsWith(".internal"))
            .collect(Collectors.toSet());

    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(packages);
    assertThat(descriptor().opens()).isEmpty();
    assertThat(descriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .noneMatch(it -> it.contains("jackson"));
  }

  @Test
  void onlyTheGeneratedClassCanBeAValueOfTheModel() {
    assertThat(Model.types())
        .allSatisfy(
            it ->
                assertThat(it.type().getPermittedSubclasses())
                    .extracting(Class::getSimpleName)
                    .containsExactly("Immutable" + it.name()));
    assertThat(Actor.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactly("Person", "State", "Organization", "Group");
  }

  @Test
  void theMarkersAreOpen() {
    assertThat(CLASSES)
        .filteredOn(it -> it.getPackageName().endsWith(".element") && it.isInterface())
        .filteredOn(it -> !it.getSimpleName().equals("Evidence"))
        .extracting(it -> it.reflect().isSealed())
        .isNotEmpty()
        .containsOnly(false);
  }

  @Test
  void everyBuilderIsFinalAndMadeByItsTypeAlone() throws Exception {
    assertThat(Model.types())
        .allSatisfy(
            it -> {
              Class<?> builder = Class.forName(it.type().getName() + "$Builder");
              assertThat(java.lang.reflect.Modifier.isFinal(builder.getModifiers())).isTrue();
              assertThat(builder.getConstructors()).isEmpty();
              assertThat(
                      Arrays.stream(it.type().getMethods()).map(java.lang.reflect.Method::getName))
                  .contains("builder");
            });
  }
}
