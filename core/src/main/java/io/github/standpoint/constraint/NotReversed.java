package io.github.standpoint.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interval does not end before it begins.
 *
 * <p>Accepts {@link Interval}; {@code null} passes. Breaking it is the problem {@code
 * date.reversed}.
 */
@Documented
@Constraint(validatedBy = NotReversed.Check.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotReversed {

  /** Returns the key of the message, which names the rule. */
  String message() default "{standpoint.date.reversed}";

  /** Returns the groups in which this is checked. */
  Class<?>[] groups() default {};

  /** Returns what clients attach. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it, for hosts, which make it themselves and so need it public. */
  final class Check implements ConstraintValidator<NotReversed, Interval> {

    /** Made by the host. */
    public Check() {}

    @Override
    public boolean isValid(Interval value, ConstraintValidatorContext context) {
      return value == null || !value.reversed();
    }
  }
}
