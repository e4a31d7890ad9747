package io.github.standpoint.constraint;

import io.github.standpoint.validation.CoherentValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of a value, an element or a whole story fit together. On a story it runs the story-wide
 * rules; on anything else, the rules that need no more than that one thing. Each problem is
 * reported under the key of its own rule.
 *
 * <p>This is the one place of the package that names something above it: the validator, which has
 * to know the model.
 */
@Documented
@Inherited
@Constraint(validatedBy = CoherentValidator.class)
@Repeatable(Coherent.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Coherent {

  /** Returns a message that is never shown: every problem brings its own. */
  String message() default "{standpoint.incoherent}";

  /** Returns the groups in which this is checked. */
  Class<?>[] groups() default {};

  /** Returns what clients attach. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one type: one for errors, one for the group {@link Advice}. */
  @Documented
  @Inherited
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Returns the constraints. */
    Coherent[] value();
  }
}
