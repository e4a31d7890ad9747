package io.github.standpoint.sentence;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Conditions, reasons and aims in words. */
final class Conditions {
  private static final int DEEPEST_IN_FULL = 1;

  private final Narrator narrator;

  Conditions(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code , if X comes about and unless Y does}; "" without conditions. */
  String of(List<Condition> conditions, int depth) {
    List<String> parts = Things.some(conditions, depth, it -> of(it, depth));
    return parts.isEmpty() ? "" : ", " + English.join(parts, "and");
  }

  /** Returns the conditions of what is only mentioned: in full near the top, else that it has. */
  String inMention(List<Condition> conditions, int depth) {
    boolean unconditional = conditions.stream().allMatch(it -> it.getKind() == ConditionKind.NONE);
    if (unconditional || depth <= DEEPEST_IN_FULL) {
      return of(conditions, depth);
    }
    return " (under conditions)";
  }

  private String of(Condition condition, int depth) {
    String word = narrator.phrases.of("condition", condition.getKind());
    if (condition.getKind() == ConditionKind.NONE) {
      return word;
    }
    if (condition.getAnyOf().isEmpty()) {
      return condition
          .getText()
          .map(
              it ->
                  saysItself(condition, it) ? English.quoted(it) : word + " " + English.quoted(it))
          .orElse(word + " something not said");
    }
    if (condition.getKind() == ConditionKind.EXCEPT) {
      return word + " " + narrator.things.nouns(condition.getAnyOf(), "or", depth);
    }
    List<String> clauses = Things.some(condition.getAnyOf(), depth, id -> comingAbout(id, depth));
    return word + " " + English.join(clauses, "or");
  }

  /** Returns whether the words of the text begin with a word for the kind of condition. */
  private boolean saysItself(Condition condition, String text) {
    String begin = text.strip().toLowerCase(Locale.ROOT);
    String own = narrator.phrases.of("condition", condition.getKind());
    return Stream.concat(
            Stream.of(own),
            narrator.phrases.list("connector." + condition.getKind().text()).stream())
        .anyMatch(it -> begin.startsWith(it + " "));
  }

  /** Says of an event that it takes place, whatever its status is by now. */
  private String comingAbout(Id<? extends Subject> id, int depth) {
    if (depth < Things.DEEPEST) {
      return narrator
          .elements
          .find(id, Event.class)
          .map(event -> narrator.happenings.takingPlace(event, depth + 1))
          .orElseGet(() -> narrator.things.plainClause(id, depth));
    }
    return narrator.things.clause(id, depth);
  }

  /** Returns {@code , because X}; "" without reasons. */
  String because(List<Id<? extends Subject>> reasons, int depth) {
    List<String> parts = new ArrayList<>();
    for (Id<? extends Subject> id : reasons) {
      parts.add(
          toldAsClause(id)
              ? narrator.things.clauseBehind("because", id, depth)
              : "because of " + narrator.things.noun(id, depth));
    }
    return parts.isEmpty() ? "" : ", " + English.join(parts, "and");
  }

  private boolean toldAsClause(Id<? extends Subject> id) {
    return narrator
        .elements
        .find(id)
        .filter(
            it ->
                it instanceof Position
                    || it instanceof Event
                    || it instanceof Provision
                    || it instanceof Claim
                    || it instanceof Development
                    || it instanceof Implication)
        .isPresent();
  }

  /** Returns {@code , in order to prevent an attack}; "" without aims. */
  String aims(List<Aim> aims, int depth) {
    List<String> parts = aims.stream().map(it -> aim(it, depth)).toList();
    return parts.isEmpty() ? "" : ", in order to " + English.join(parts, "and");
  }

  private String aim(Aim aim, int depth) {
    String effect = narrator.phrases.verb("effect", aim.getEffect()).infinitive();
    return aim.getAbout()
        .map(it -> effect + " " + narrator.things.noun(it, depth))
        .or(() -> aim.getText().map(it -> effect + " what is meant by " + English.quoted(it)))
        .orElse(effect + " something not said");
  }
}
