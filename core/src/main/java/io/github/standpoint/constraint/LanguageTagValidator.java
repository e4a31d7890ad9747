package io.github.standpoint.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class LanguageTagValidator implements ConstraintValidator<LanguageTag, CharSequence> {

  @Override
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null || WellFormed.language(value);
  }
}
