package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The validator that Spring gives to controllers and services. */
class SpringTest extends HostContract {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(LocalValidatorFactoryBean.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  @Override
  protected Validator validator() {
    return CONTEXT.getBean(LocalValidatorFactoryBean.class);
  }

  @Test
  void springsOwnErrorsNameThePlaceAndSayWhatMustHold() {
    Story story = Story.builder().id("s").language("english!").build();
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(story, "story");
    CONTEXT.getBean(LocalValidatorFactoryBean.class).validate(story, errors);

    assertThat(errors.getFieldErrors()).extracting("field").isEqualTo(List.of("language"));
    assertThat(errors.getAllErrors())
        .extracting(ObjectError::getDefaultMessage)
        .containsExactly("a language must be a BCP 47 tag such as en or zh-Hant-TW");
  }
}
