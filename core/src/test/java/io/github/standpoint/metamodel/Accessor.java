package io.github.standpoint.metamodel;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An accessor of a type, as reflection sees it: the other witness of what the metamodel says. */
record Accessor(String name, Method method) {

  /** The accessors of a type, those that it inherits included, by the name of the attribute. */
  static Map<String, Accessor> of(Class<?> type) {
    Map<String, Accessor> accessors = new LinkedHashMap<>();
    for (Method method : type.getMethods()) {
      boolean stored = !Modifier.isStatic(method.getModifiers()) && !method.isBridge();
      String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
      if (stored && method.getParameterCount() == 0 && !name.equals(method.getName())) {
        String attribute = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        accessors.merge(attribute, new Accessor(attribute, method), Accessor::narrower);
      }
    }
    return accessors;
  }

  /** Of an accessor and the one that it overrides, the former. */
  private static Accessor narrower(Accessor one, Accessor other) {
    Class<?> declaring = one.method.getDeclaringClass();
    return other.method.getDeclaringClass().isAssignableFrom(declaring) ? one : other;
  }

  boolean holds(Class<?> container) {
    return method.getReturnType() == container;
  }

  /** The type of one value: what stands in the Optional or list, or the type as it is. */
  Type valueType() {
    Type type = method.getGenericReturnType();
    boolean contained = holds(Optional.class) || holds(List.class);
    return contained ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }

  /** The T of Id&lt;T&gt; or Id&lt;? extends T&gt;. */
  Class<?> idOf() {
    Type argument = ((ParameterizedType) valueType()).getActualTypeArguments()[0];
    return (Class<?>) (argument instanceof WildcardType it ? it.getUpperBounds()[0] : argument);
  }

  /** The annotations on the accessor, on those that it overrides, and on each of its values. */
  Set<Class<? extends Annotation>> constraints() {
    Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
    Stream<Method> all = overridden(method.getDeclaringClass());
    all.forEach(
        it -> {
          add(it, found);
          add(it.getAnnotatedReturnType(), found);
          arguments(it.getAnnotatedReturnType()).forEach(argument -> add(argument, found));
        });
    return found;
  }

  private Stream<Method> overridden(Class<?> type) {
    Stream<Method> here =
        Arrays.stream(type.getDeclaredMethods())
            .filter(it -> it.getName().equals(method.getName()) && it.getParameterCount() == 0);
    return Stream.concat(here, Arrays.stream(type.getInterfaces()).flatMap(this::overridden));
  }

  private static Stream<AnnotatedType> arguments(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType it
        ? Arrays.stream(it.getAnnotatedActualTypeArguments())
        : Stream.empty();
  }

  private static void add(AnnotatedElement element, Set<Class<? extends Annotation>> to) {
    for (Annotation annotation : element.getAnnotations()) {
      String origin = annotation.annotationType().getPackageName();
      if (origin.startsWith("jakarta.validation") || origin.endsWith(".constraint")) {
        to.add(annotation.annotationType());
      }
    }
  }
}
