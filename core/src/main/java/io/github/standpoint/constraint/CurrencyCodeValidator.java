package io.github.standpoint.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, CharSequence> {

  @Override
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null || WellFormed.currency(value);
  }
}
