package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a host's violation is: the innermost story or element that its path leads through, and the
 * JSON Pointer from there.
 *
 * @param root the story, element or other value from which the pointer starts
 * @param pointer the pointer
 */
record ViolationPath(@Nullable Object root, String pointer) {

  static ViolationPath of(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    Object at = violation.getRootBean();
    Object root = at;
    int start = 0;
    for (int i = 0; i < nodes.size() && !(root instanceof Story); i++) {
      Path.Node node = nodes.get(i);
      if (node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        at = violation.getExecutableParameters()[index];
      } else if (node.getKind() == ElementKind.PROPERTY) {
        at = property(entry(at, node), node.getName());
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT
          || node.getKind() == ElementKind.BEAN) {
        at = entry(at, node);
      } else {
        continue;
      }
      Object here = at instanceof java.util.Optional<?> optional ? optional.orElse(null) : at;
      if (here instanceof Story || here instanceof Element || root == violation.getRootBean()) {
        boolean model = here instanceof Story || here instanceof Element;
        if (model || node.getKind() == ElementKind.PARAMETER) {
          root = here;
          start = i + 1;
        }
      }
    }
    return new ViolationPath(root, pointer(nodes.subList(start, nodes.size())));
  }

  /** The index or key of a node counts for the value before it. */
  private static @Nullable Object entry(@Nullable Object container, Path.Node node) {
    if (container instanceof List<?> list && node.getIndex() != null) {
      return list.get(node.getIndex());
    }
    return container;
  }

  private static @Nullable Object property(@Nullable Object bean, String name) {
    if (bean == null) {
      return null;
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String accessor : List.of("get" + capital, "is" + capital, name)) {
      try {
        var method = bean.getClass().getMethod(accessor);
        method.trySetAccessible();
        return method.invoke(bean);
      } catch (NoSuchMethodException e) {
        continue;
      } catch (IllegalAccessException | InvocationTargetException e) {
        return null;
      }
    }
    return null;
  }

  private static String pointer(List<Path.Node> nodes) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.isInIterable() && node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.isInIterable() && node.getKey() != null) {
        String key = node.getKey().toString();
        pointer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
