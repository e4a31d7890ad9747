package io.github.standpoint.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class ExtensionKeyValidator implements ConstraintValidator<ExtensionKey, CharSequence> {

  @Override
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null || WellFormed.extensionKey(value);
  }
}
