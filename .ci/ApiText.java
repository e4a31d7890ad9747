import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a module offers to its callers, as text that a person can read and a commit can show: its
 * module descriptor, and of every exported package the public and protected types with their
 * members, their nullness and their constraints. Names stand without their package unless two share
 * one. The text is the same on every JDK.
 *
 * <p>{@code java -cp <class path> ApiText.java check|accept <folder of the module>} holds {@code
 * docs/api.txt} against {@code target/classes}. A folder without classes has nothing to hold.
 */
final class ApiText {
  public static void main(String[] arguments) throws Exception {
    boolean accept = arguments[0].equals("accept");
    if (!accept && !arguments[0].equals("check")) {
      throw new IllegalArgumentException("check or accept, but was " + arguments[0]);
    }
    Path folder = Path.of(arguments[1]);
    Path classes = folder.resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      return;
    }
    Path file = folder.resolve("docs/api.txt");
    String offered = ModuleText.of(classes).text();
    String accepted = Files.exists(file) ? Files.readString(file) : "";
    if (offered.equals(accepted)) {
      return;
    }
    if (accept) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, offered);
      System.out.println("wrote " + file);
      return;
    }
    System.out.println("The API is not the one that was agreed to in " + file + ":");
    Difference.of(accepted, offered).forEach(it -> System.out.println("  " + it));
    System.out.println("If that is meant, write it with mvn verify -DskipTests -Dapi=accept,");
    System.out.println("and say why in the commit and in core/docs/changelog.md.");
    System.out.println("What breaks callers is told in core/README.md, Versioning.");
    System.exit(1);
  }
}

/** The whole text of one module. */
final class ModuleText {
  private final ModuleDescriptor module;
  private final List<Class<?>> types;
  private final Names names = new Names();

  private ModuleText(ModuleDescriptor module, List<Class<?>> types) {
    this.module = module;
    this.types = types;
  }

  static ModuleText of(Path classes) throws IOException, ClassNotFoundException {
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    List<Class<?>> types = new ArrayList<>();
    for (ModuleDescriptor.Exports it : module.exports()) {
      if (!it.isQualified()) {
        types.addAll(publicTypes(classes, it.source()));
      }
    }
    types.sort(
        Comparator.<Class<?>, String>comparing(Class::getPackageName)
            .thenComparing(Class::getName));
    return new ModuleText(module, types);
  }

  private static List<Class<?>> publicTypes(Path classes, String name)
      throws IOException, ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String simple = file.getFileName().toString();
        if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
          Class<?> type =
              Class.forName(
                  name + "." + simple.substring(0, simple.length() - ".class".length()),
                  false,
                  ModuleText.class.getClassLoader());
          if (Offer.includes(type)) {
            found.add(type);
          }
        }
      }
    }
    return found;
  }

  /** Written twice: the first time to learn which simple names are shared. */
  String text() {
    write();
    return write();
  }

  private String write() {
    StringBuilder out = new StringBuilder();
    line(out, 0, "module " + module.name());
    new TreeSet<>(directives()).forEach(it -> line(out, 1, it));
    String last = "";
    for (Class<?> type : types) {
      if (!type.getPackageName().equals(last)) {
        last = type.getPackageName();
        line(out.append('\n'), 0, names.annotations(type.getPackage()) + "package " + last);
      }
      TypeText text = new TypeText(type, names);
      line(out.append('\n'), 0, text.header());
      text.members().forEach(it -> line(out, 1, it));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private List<String> directives() {
    List<String> found = new ArrayList<>();
    for (ModuleDescriptor.Requires it : module.requires()) {
      if (!it.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED)) {
        String how =
            it.modifiers().stream()
                .map(m -> m.name().toLowerCase() + " ")
                .sorted()
                .collect(joining());
        found.add("requires " + how + it.name());
      }
    }
    module.exports().forEach(it -> found.add("exports " + it.source() + to(it.targets())));
    module.opens().forEach(it -> found.add("opens " + it.source() + to(it.targets())));
    module.uses().forEach(it -> found.add("uses " + it));
    module
        .provides()
        .forEach(
            it ->
                found.add(
                    "provides " + it.service() + " with " + String.join(", ", it.providers())));
    return found;
  }

  private static String to(Set<String> targets) {
    return targets.isEmpty() ? "" : " to " + String.join(", ", new TreeSet<>(targets));
  }
}

/** What callers can name. */
final class Offer {
  static boolean includes(Class<?> type) {
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && isVisible(type.getModifiers())
        && (type.getDeclaringClass() == null || includes(type.getDeclaringClass()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** A protected member of a final class is nobody's. */
  static boolean includes(Class<?> type, int modifiers, boolean synthetic) {
    return !synthetic
        && (Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
  }

  /** What every object and every enum has. */
  static boolean isImplied(Class<?> type, Method method) {
    if (type.isEnum() && Modifier.isStatic(method.getModifiers())) {
      return Set.of("values", "valueOf").contains(method.getName());
    }
    return !Modifier.isStatic(method.getModifiers())
        && Set.of("equals", "hashCode", "toString").contains(method.getName())
        && method.getParameterCount() == (method.getName().equals("equals") ? 1 : 0);
  }
}

/** The lines of one type. */
final class TypeText {
  private final Class<?> type;
  private final Names names;

  TypeText(Class<?> type, Names names) {
    this.type = type;
    this.names = names;
  }

  String header() {
    int modifiers = type.getModifiers();
    String how =
        (Modifier.isProtected(modifiers) ? "protected " : "")
            + (type.isSealed() ? "sealed " : "")
            + (type.isInterface() || !Modifier.isAbstract(modifiers) || type.isEnum()
                ? ""
                : "abstract ")
            + (Modifier.isFinal(modifiers) && !type.isEnum() && !type.isRecord() ? "final " : "");
    String components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(this::component)
                .collect(joining(", ", "(", ")"))
            : "";
    return names.annotations(type)
        + how
        + kind()
        + names.simple(type)
        + parameters(type)
        + components
        + supertypes()
        + permits();
  }

  private String component(RecordComponent component) {
    return names.annotated(component.getAnnotatedType(), component) + " " + component.getName();
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "@interface ";
    }
    return type.isInterface()
        ? "interface "
        : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
  }

  private String supertypes() {
    Class<?> parent = type.getSuperclass();
    List<AnnotatedType> interfaces = new ArrayList<>(List.of(type.getAnnotatedInterfaces()));
    AnnotatedType shown = type.getAnnotatedSuperclass();
    while (parent != null && !Offer.includes(parent)) {
      interfaces.addAll(List.of(parent.getAnnotatedInterfaces()));
      shown = parent.getAnnotatedSuperclass();
      parent = parent.getSuperclass();
    }
    boolean implied = parent == null || parent == Object.class || type.isEnum() || type.isRecord();
    String listed =
        interfaces.stream()
            .filter(
                it ->
                    Names.raw(it.getType()) != Annotation.class
                        && Offer.includes(Names.raw(it.getType())))
            .map(names::annotated)
            .distinct()
            .sorted()
            .collect(joining(", "));
    return (implied ? "" : " extends " + names.annotated(shown))
        + (listed.isEmpty() ? "" : (type.isInterface() ? " extends " : " implements ") + listed);
  }

  private String permits() {
    if (!type.isSealed()) {
      return "";
    }
    String listed =
        Arrays.stream(type.getPermittedSubclasses())
            .filter(Offer::includes)
            .map(names::simple)
            .sorted()
            .collect(joining(", "));
    return listed.isEmpty() ? "" : " permits " + listed;
  }

  List<String> members() {
    List<String> found = new ArrayList<>();
    if (type.isEnum()) {
      found.add(
          Arrays.stream(type.getEnumConstants())
              .map(it -> ((Enum<?>) it).name())
              .collect(joining(", ")));
    }
    Set<String> fields = new TreeSet<>();
    Set<String> constructors = new TreeSet<>();
    Set<String> methods =
        new TreeSet<>(Comparator.comparing(TypeText::name).thenComparing(it -> it));
    for (Class<?> at = type;
        at != null && (at == type || !Offer.includes(at));
        at = at.getSuperclass()) {
      for (Field it : at.getDeclaredFields()) {
        if (Offer.includes(type, it.getModifiers(), it.isSynthetic()) && !it.isEnumConstant()) {
          fields.add(field(it));
        }
      }
      for (Method it : at.getDeclaredMethods()) {
        if (Offer.includes(type, it.getModifiers(), it.isSynthetic())
            && !Offer.isImplied(type, it)) {
          methods.add(method(it));
        }
      }
    }
    for (Constructor<?> it : type.getDeclaredConstructors()) {
      if (Offer.includes(type, it.getModifiers(), it.isSynthetic())) {
        constructors.add(
            modifiers(it.getModifiers())
                + executable(it, "new", it.getGenericParameterTypes().length));
      }
    }
    Stream.of(fields, constructors, methods).forEach(found::addAll);
    return found;
  }

  /** The name of a method, by which its line is sorted. */
  private static String name(String line) {
    String head = line.replaceAll("@\\w+\\([^)]*\\)", "").replaceAll("\\(.*", "");
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private String field(Field field) {
    int modifiers = field.getModifiers();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isFinal(modifiers) ? "final " : "")
        + names.annotated(field.getAnnotatedType(), field)
        + " "
        + field.getName()
        + constant(field);
  }

  /** Callers' classes hold a copy of it. */
  private static String constant(Field field) {
    boolean copied = field.getType().isPrimitive() || field.getType() == String.class;
    if (!copied
        || !Modifier.isStatic(field.getModifiers())
        || !Modifier.isFinal(field.getModifiers())) {
      return "";
    }
    try {
      field.setAccessible(true);
      return " = " + Names.literal(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private String method(Method method) {
    String result = names.annotated(method.getAnnotatedReturnType(), method);
    Object fallback = method.getDefaultValue();
    return modifiers(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + parameters(method)
        + executable(method, result + " " + method.getName(), method.getParameterCount())
        + (fallback == null ? "" : " default " + names.value(fallback));
  }

  private String modifiers(int modifiers) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) && !type.isInterface() ? "abstract " : "")
        + (Modifier.isFinal(modifiers) && !Modifier.isFinal(type.getModifiers()) ? "final " : "");
  }

  private String executable(Executable executable, String head, int count) {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String type = names.annotated(types[i], executable.getParameters()[i]);
      boolean open = executable.isVarArgs() && i == count - 1;
      shown.add(open ? type.substring(0, type.length() - 2) + "..." : type);
    }
    String failures =
        Arrays.stream(executable.getAnnotatedExceptionTypes())
            .map(names::annotated)
            .sorted()
            .collect(joining(", "));
    return head
        + shown.stream().collect(joining(", ", "(", ")"))
        + (failures.isEmpty() ? "" : " throws " + failures);
  }

  private String parameters(GenericDeclaration of) {
    if (of.getTypeParameters().length == 0) {
      return "";
    }
    String listed =
        Arrays.stream(of.getTypeParameters()).map(this::parameter).collect(joining(", ", "<", ">"));
    return of instanceof Method ? listed + " " : listed;
  }

  private String parameter(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getAnnotatedBounds())
            .map(names::annotated)
            .filter(it -> !it.equals("Object"))
            .collect(joining(" & "));
    return names.annotations(variable)
        + variable.getName()
        + (bounds.isEmpty() ? "" : " extends " + bounds);
  }
}

/**
 * Names of types, with the annotations of their use; a package only where a simple name is shared.
 */
final class Names {
  private final Map<String, Set<String>> packagesBySimpleName = new TreeMap<>();

  /** A type with the annotations of what has it; those that count for both stand once. */
  String annotated(AnnotatedType type, AnnotatedElement of) {
    String own = annotations(of);
    String used = annotations(type);
    String all = annotated(type);
    return !own.isEmpty() && own.equals(used) ? all : own + all;
  }

  String annotated(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType it) {
      String marks = annotations(type);
      return annotated(it.getAnnotatedGenericComponentType())
          + (marks.isEmpty() ? "" : " " + marks)
          + "[]";
    }
    return annotations(type) + bare(type);
  }

  private String bare(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType it) {
      String arguments =
          Arrays.stream(it.getAnnotatedActualTypeArguments())
              .map(this::annotated)
              .collect(joining(", "));
      return simple(raw(type.getType())) + "<" + arguments + ">";
    }
    if (type instanceof AnnotatedWildcardType it) {
      String lower =
          Arrays.stream(it.getAnnotatedLowerBounds()).map(this::annotated).collect(joining(" & "));
      String upper =
          Arrays.stream(it.getAnnotatedUpperBounds()).map(this::annotated).collect(joining(" & "));
      return !lower.isEmpty()
          ? "? super " + lower
          : upper.equals("Object") ? "?" : "? extends " + upper;
    }
    return type.getType() instanceof Class<?> it ? simple(it) : type.getType().getTypeName();
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType it ? raw(it.getRawType()) : (Class<?>) type;
  }

  String simple(Class<?> type) {
    if (type.isArray()) {
      return simple(type.getComponentType()) + "[]";
    }
    String in = type.getPackageName();
    String name =
        type.isPrimitive() ? type.getName() : type.getCanonicalName().substring(in.length() + 1);
    Set<String> packages = packagesBySimpleName.computeIfAbsent(name, it -> new TreeSet<>());
    packages.add(in);
    return packages.size() == 1 ? name : in + "." + name;
  }

  String annotations(AnnotatedElement of) {
    return Arrays.stream(of.getAnnotations())
        .map(it -> annotation(it) + " ")
        .sorted()
        .collect(joining());
  }

  private String annotation(Annotation annotation) {
    String values =
        Arrays.stream(annotation.annotationType().getDeclaredMethods())
            .sorted(Comparator.comparing(Method::getName))
            .map(it -> attribute(annotation, it))
            .filter(it -> !it.isEmpty())
            .collect(joining(", "));
    return "@" + simple(annotation.annotationType()) + (values.isEmpty() ? "" : "(" + values + ")");
  }

  private String attribute(Annotation annotation, Method attribute) {
    try {
      Object value = attribute.invoke(annotation);
      String text = value(value);
      boolean implied = Objects.deepEquals(value, attribute.getDefaultValue()) || text.equals("{}");
      String name = attribute.getName().equals("value") ? "" : attribute.getName() + " = ";
      return implied ? "" : name + text;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  String value(Object value) {
    if (value.getClass().isArray()) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        String part = value(Array.get(value, i));
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      return parts.stream().collect(joining(", ", "{", "}"));
    }
    if (value instanceof Class<?> it) {
      return it.isPrimitive() || Offer.includes(it) ? simple(it) : "";
    }
    return value instanceof Annotation it ? annotation(it) : literal(value);
  }

  static String literal(Object value) {
    if (value instanceof Enum<?> it) {
      return it.name();
    }
    return value instanceof String it
        ? '"' + it.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
        : value.toString();
  }
}

/** What only one of two texts has. */
final class Difference {
  /** The lines that only one of the two has, each with the type that it belongs to. */
  static List<String> of(String accepted, String offered) {
    Set<String> before = placed(accepted);
    Set<String> after = placed(offered);
    List<String> found = new ArrayList<>();
    before.stream()
        .filter(it -> !after.contains(it))
        .forEach(it -> found.add(it.replace("\0", "- ")));
    after.stream()
        .filter(it -> !before.contains(it))
        .forEach(it -> found.add(it.replace("\0", "+ ")));
    found.sort(Comparator.comparing(it -> it.replaceFirst(" [-+] .*", "")));
    return found.isEmpty() ? List.of("only the order of lines differs") : found;
  }

  private static Set<String> placed(String text) {
    Set<String> found = new TreeSet<>();
    String in = "";
    String type = "";
    for (String line : text.lines().filter(it -> !it.isEmpty()).toList()) {
      if (line.startsWith(" ")) {
        found.add(type + " \0" + line.strip());
        continue;
      }
      String[] words = line.replaceAll("@\\w+\\([^)]*\\) ", "").split(" ");
      int at = 0;
      while (!Set.of("module", "package", "interface", "@interface", "class", "enum", "record")
          .contains(words[at])) {
        at++;
      }
      String name = words[at + 1].replaceAll("[<(].*", "");
      boolean whole = words[at].equals("module") || words[at].equals("package");
      in = whole ? name : in;
      type = whole ? name : in + "." + name;
      found.add(type + " \0" + line);
    }
    return found;
  }
}
