package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a violation is: the first story or element that its path comes to, through whatever the
 * host has around it, and the JSON Pointer from there. If it comes to none, the pointer starts at
 * what the host validated.
 *
 * @param root the story, element or other value from which the pointer starts
 * @param pointer the pointer
 */
record ViolationPath(@Nullable Object root, String pointer) {

  static ViolationPath of(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    Object at = violation.getRootBean();
    if (ofTheModel(at)) {
      return new ViolationPath(at, pointer(nodes, 0, true));
    }
    int parameters = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Path.Node node = nodes.get(i);
      if (node.isInIterable()) {
        at = entry(at, node);
        if (ofTheModel(at)) {
          return new ViolationPath(at, pointer(nodes, i, false));
        }
      }
      if (node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        at = violation.getExecutableParameters()[index];
        parameters = i + 1;
      } else if (node.getKind() == ElementKind.RETURN_VALUE) {
        at = violation.getExecutableReturnValue();
      } else if (node.getKind() == ElementKind.PROPERTY) {
        at = property(at, node.getName());
      }
      at = at instanceof Optional<?> optional ? optional.orElse(null) : at;
      if (ofTheModel(at)) {
        return new ViolationPath(at, pointer(nodes, i + 1, true));
      }
    }
    return new ViolationPath(violation.getRootBean(), pointer(nodes, parameters, true));
  }

  private static boolean ofTheModel(@Nullable Object value) {
    return value instanceof Story || value instanceof Element;
  }

  /** The index or key of a node counts for the value before it. */
  private static @Nullable Object entry(@Nullable Object container, Path.Node node) {
    if (container instanceof List<?> list && node.getIndex() != null) {
      return list.get(node.getIndex());
    }
    if (container instanceof Map<?, ?> map && node.getKey() != null) {
      return map.get(node.getKey());
    }
    if (container instanceof Object[] array && node.getIndex() != null) {
      return array[node.getIndex()];
    }
    return container;
  }

  /** A host's beans have accessors of either style, or nothing but fields. */
  private static @Nullable Object property(@Nullable Object bean, String name) {
    if (bean == null) {
      return null;
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String accessor : List.of("get" + capital, "is" + capital, name)) {
      try {
        var method = bean.getClass().getMethod(accessor);
        return opened(method) ? method.invoke(bean) : null;
      } catch (NoSuchMethodException e) {
        continue;
      } catch (IllegalAccessException | InvocationTargetException e) {
        return null;
      }
    }
    return field(bean, name);
  }

  private static @Nullable Object field(Object bean, String name) {
    for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
      try {
        var field = type.getDeclaredField(name);
        return opened(field) ? field.get(bean) : null;
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        return null;
      }
    }
    return null;
  }

  private static boolean opened(AccessibleObject member) {
    return member.trySetAccessible();
  }

  private static String pointer(List<Path.Node> nodes, int start, boolean indexOfFirst) {
    StringBuilder pointer = new StringBuilder();
    for (int i = start; i < nodes.size(); i++) {
      Path.Node node = nodes.get(i);
      if (node.isInIterable() && (i > start || indexOfFirst)) {
        Object step = node.getIndex() != null ? node.getIndex() : node.getKey();
        if (step != null) {
          pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
