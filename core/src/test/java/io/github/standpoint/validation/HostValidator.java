package io.github.standpoint.validation;

import io.github.standpoint.Story;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A plain Jakarta validator, as a host has it, and its findings as code and pointer. */
final class HostValidator {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final Pattern CODE = Pattern.compile("\\{standpoint\\.([a-z.-]+)}.*");

  private HostValidator() {}

  static List<ConstraintViolation<Story>> violations(Story story, Class<?>... groups) {
    return List.copyOf(VALIDATOR.validate(story, groups));
  }

  /** Code and pointer of each violation, in order; one that is found twice stands there twice. */
  static List<String> validate(Story story, Class<?>... groups) {
    return violations(story, groups).stream().map(HostValidator::finding).sorted().toList();
  }

  static String finding(ConstraintViolation<?> violation) {
    Matcher code = CODE.matcher(violation.getMessageTemplate());
    return (code.matches() ? code.group(1) : violation.getMessageTemplate())
        + " at "
        + pointer(violation.getPropertyPath());
  }

  /** Of each node its index or key, if it has one, then its name. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        pointer.append('/').append(node.getIndex() == null ? node.getKey() : node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
