package io.github.standpoint.hosts;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A factory that the host made itself, without the expression language. */
class HibernateValidator8WithoutExpressionsTest extends HostContract {
  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();

  @Override
  protected Validator validator() {
    return FACTORY.getValidator();
  }
}
