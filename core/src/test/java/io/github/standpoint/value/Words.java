package io.github.standpoint.value;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.standpoint.element.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The vocabularies as the class files, the sources and the design have them. */
final class Words {
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public static final \\w+ )?([A-Z][A-Z_0-9]*)\\b",
          Pattern.DOTALL);

  private Words() {}

  /** Returns every class of terms, whether or not the metamodel knows it. */
  static List<Class<?>> open() {
    return classes(Term.class).filter(it -> it != Term.class).toList();
  }

  /** Returns every enum of words. */
  static List<Class<?>> closed() {
    return classes(Word.class).filter(Class::isEnum).toList();
  }

  private static Stream<Class<?>> classes(Class<?> type) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.standpoint")
            .stream()
            .filter(it -> it.isAssignableTo(type) && !it.isInterface())
            .sorted(java.util.Comparator.comparing(JavaClass::getName))
            .map(JavaClass::reflect);
  }

  /**
   * Returns the words of the vocabulary with this name as the design has them; + marks additions.
   */
  static List<String> written(String name) {
    try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + ": "))
          .findFirst()
          .map(line -> Arrays.asList(line.substring(name.length() + 2).split(" ")))
          .orElseThrow(() -> new AssertionError("no words of " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the constants of a class of words by the names of their fields, in order. */
  static Map<String, Word> constants(Class<?> type) {
    Map<String, Word> constants = new LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          constants.put(field.getName(), (Word) field.get(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return constants;
  }

  /** Returns the comments on the constants of a class of words, each as one line. */
  static Map<String, String> comments(Class<?> type) throws IOException {
    Path source =
        Path.of(System.getProperty("basedir", "."), "src/main/java")
            .resolve(type.getName().replace('.', '/') + ".java");
    Map<String, String> comments = new LinkedHashMap<>();
    Matcher documented = DOCUMENTED.matcher(Files.readString(source));
    while (documented.find()) {
      String text = documented.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ");
      comments.put(documented.group(2), text.strip());
    }
    return comments;
  }
}
