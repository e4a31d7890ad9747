package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.CONDITION_EMPTY;
import static io.github.standpoint.report.StandardRule.CONDITION_NONE_NOT_ALONE;
import static io.github.standpoint.report.StandardRule.IMPLICATION_RELATION_NEEDS_TWO;
import static io.github.standpoint.report.StandardRule.STATEMENT_ANONYMOUS_BUT_NAMED;
import static io.github.standpoint.report.StandardRule.STATEMENT_NO_SPEAKER;
import static io.github.standpoint.report.StandardRule.TIME_LIMIT_FORM;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.ProbabilityRange;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules that need no more than one value with its parts, and so hold outside a story too. */
final class ValueRules {

  @FunctionalInterface
  interface Check<T> {
    void check(Located<T> located, Findings findings);
  }

  private static final Map<Class<?>, Check<?>> CHECKS = new HashMap<>();

  static {
    on(Amount.class, AmountRules::check);
    on(Quantity.class, QuantityRules::check);
    on(Likelihood.class, LikelihoodRules::likelihood);
    on(ProbabilityRange.class, LikelihoodRules::range);
    on(Identifier.class, IdentifierRules::check);
    on(TimeLimit.class, ValueRules::timeLimit);
    on(Condition.class, ValueRules::condition);
    on(Statement.class, ValueRules::statement);
    on(Implication.class, ValueRules::implication);
    on(Position.class, conditions(Position::getConditions));
    on(Provision.class, conditions(Provision::getConditions));
    on(Proposal.class, conditions(Proposal::getConditions));
    on(SecurityPackage.class, conditions(SecurityPackage::getConditions));
    on(Component.class, conditions(Component::getConditions));
    on(Development.class, conditions(Development::getConditions));
    on(Person.class, ValueRules::actor);
    on(State.class, ValueRules::actor);
    on(Organization.class, ValueRules::actor);
    on(Group.class, ValueRules::actor);
  }

  private ValueRules() {}

  private static <T> void on(Class<T> type, Check<T> check) {
    CHECKS.put(type, check);
  }

  @SuppressWarnings("unchecked") // on() puts each check under the type of its values
  static <T> void check(Located<T> located, Findings findings) {
    Check<T> check = (Check<T>) CHECKS.get(located.type().type());
    if (check != null) {
      check.check(located, findings);
    }
  }

  private static void timeLimit(Located<TimeLimit> located, Findings findings) {
    TimeLimit limit = located.value();
    boolean date = limit.getDate().isPresent();
    boolean period = limit.getWithin().isPresent();
    boolean after = limit.getAfter().isPresent();
    boolean before = limit.getBefore().isPresent();
    String fault;
    if (date && (period || after || before)) {
      fault = "a date and a period";
    } else if (after && before) {
      fault = "a period with both after and before";
    } else if (!date && !period && !after && !before) {
      fault = "neither";
    } else {
      return;
    }
    findings.report(TIME_LIMIT_FORM, located.at(), fault);
  }

  private static void condition(Located<Condition> located, Findings findings) {
    Condition condition = located.value();
    boolean none = condition.getKind() == ConditionKind.NONE;
    if (none && !condition.getAnyOf().isEmpty()) {
      findings.report(CONDITION_NONE_NOT_ALONE, located.at());
    } else if (!none && condition.getAnyOf().isEmpty() && condition.getText().isEmpty()) {
      findings.report(CONDITION_EMPTY, located.at(), condition.getKind().text());
    }
  }

  private static <T> Check<T> conditions(Function<T, List<Condition>> conditions) {
    return (located, findings) -> {
      List<Condition> all = conditions.apply(located.value());
      for (int i = 0; all.size() > 1 && i < all.size(); i++) {
        if (all.get(i).getKind() == ConditionKind.NONE) {
          findings.report(CONDITION_NONE_NOT_ALONE, located.at("conditions").child(i));
        }
      }
    };
  }

  private static void statement(Located<Statement> located, Findings findings) {
    if (located.value().getSpeakers().isEmpty()) {
      findings.report(STATEMENT_NO_SPEAKER, located.at("speakers"));
    }
  }

  private static void implication(Located<Implication> located, Findings findings) {
    int affected = located.value().getAffects().size();
    if (located.value().isAffectsRelation() && affected < 2) {
      findings.report(
          IMPLICATION_RELATION_NEEDS_TWO, located.at("affects"), Integer.toString(affected));
    }
  }

  private static <T extends Actor> void actor(Located<T> located, Findings findings) {
    Actor actor = located.value();
    if (actor.isAnonymous() && !actor.getIdentifiers().isEmpty()) {
      findings.report(
          STATEMENT_ANONYMOUS_BUT_NAMED,
          located.at("identifiers"),
          actor.getIdentifiers().get(0).getValue());
    }
  }
}
