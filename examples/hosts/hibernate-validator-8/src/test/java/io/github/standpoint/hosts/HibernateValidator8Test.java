package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** As it comes: messages pass through the expression language. */
class HibernateValidator8Test extends HostContract {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @Override
  protected Validator validator() {
    return VALIDATOR;
  }

  @Test
  void itIsVersion8() {
    assertThat(HibernateValidator.class.getPackage().getImplementationVersion()).startsWith("8.");
  }
}
