package io.github.standpoint.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class NotReversedValidator implements ConstraintValidator<NotReversed, Interval> {

  @Override
  public boolean isValid(Interval value, ConstraintValidatorContext context) {
    return value == null || !value.reversed();
  }
}
