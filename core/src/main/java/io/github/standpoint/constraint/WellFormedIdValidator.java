package io.github.standpoint.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class WellFormedIdValidator implements ConstraintValidator<WellFormedId, CharSequence> {

  @Override
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null || WellFormed.id(value);
  }
}
