package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs the rules that no single field can keep in any Jakarta Validation host. Errors are found in
 * the default group, warnings in the group {@link Advice}. A host gets at most {@value
 * #MAX_VIOLATIONS} violations a story: {@link StoryValidator} gives them all.
 */
public final class CoherentValidator implements ConstraintValidator<Coherent, Object> {
  /** The most violations that one story is given. */
  public static final int MAX_VIOLATIONS = 100;

  private Severity severity = Severity.ERROR;

  /** Made by the host. */
  public CoherentValidator() {}

  @Override
  public void initialize(Coherent annotation) {
    List<Class<?>> groups = List.of(annotation.groups());
    severity = groups.contains(Advice.class) ? Severity.WARNING : Severity.ERROR;
  }

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    List<Problem> problems =
        problems(value).stream()
            .filter(it -> it.getRule().severity() == severity)
            .filter(it -> !it.getRule().onRequest())
            .toList();
    context.disableDefaultConstraintViolation();
    problems.stream().limit(MAX_VIOLATIONS).forEach(it -> violation(it, context));
    if (problems.size() > MAX_VIOLATIONS) {
      context
          .buildConstraintViolationWithTemplate(
              "{standpoint." + StandardRule.REPORT_TRUNCATED.code() + "}")
          .addConstraintViolation();
    }
    return problems.isEmpty();
  }

  /**
   * Fields that are broken are found by their own annotations, so only what is doubtful is left.
   */
  private List<Problem> problems(Object value) {
    Findings findings = new Findings(rule -> !rule.onRequest());
    if (value instanceof Story story) {
      StoryRules.check(IndexedStory.of(story), Set.of(), findings);
    }
    Element element = value instanceof Element it ? it : null;
    Located<Object> located = new Located<>(value, Model.typeOf(value), Pointer.ROOT, element);
    ValueRules.check(located, findings);
    if (severity == Severity.WARNING) {
      FieldRules.check(located, findings);
    }
    return findings.inOrder();
  }

  /** The template holds the key of the message and names of the model; never anything read in. */
  private static void violation(Problem problem, ConstraintValidatorContext context) {
    ConstraintViolationBuilder builder =
        context.buildConstraintViolationWithTemplate(
            "{standpoint." + problem.code() + "} (" + problem.getPointer() + ")");
    Function<String, NodeBuilderCustomizableContext> name = builder::addPropertyNode;
    Runnable finish = builder::addConstraintViolation;
    Supplier<LeafNodeBuilderCustomizableContext> leaf = builder::addBeanNode;
    int index = -1;
    for (String step : steps(problem.getPointer())) {
      if (Character.isDigit(step.charAt(0))) {
        index = Integer.parseInt(step);
        continue;
      }
      NodeBuilderCustomizableContext node = name.apply(step);
      if (index >= 0) {
        NodeBuilderDefinedContext inList = node.inIterable().atIndex(index);
        name = inList::addPropertyNode;
        finish = inList::addConstraintViolation;
        leaf = inList::addBeanNode;
        index = -1;
      } else {
        name = node::addPropertyNode;
        finish = node::addConstraintViolation;
        leaf = node::addBeanNode;
      }
    }
    if (index >= 0) {
      leaf.get().inIterable().atIndex(index).addConstraintViolation();
    } else {
      finish.run();
    }
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/"));
  }
}
