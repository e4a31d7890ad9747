package io.github.standpoint.sentence;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.proposal.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures in words: deploying forces, deploy forces, the deployment of forces. */
final class Acts {
  /** Stands in the phrases where no preposition is needed. */
  private static final String DIRECT = "direct";

  /** Beyond this a mention of a measure does not tell what it is a part of, nor describes it. */
  private static final int DEEPEST_CONTEXT = 1;

  private final Narrator narrator;

  Acts(Narrator narrator) {
    this.narrator = narrator;
  }

  /** The forms of a measure, in the order of the columns of its phrases. */
  private enum Form {
    GERUND,
    INFINITIVE,
    NOUN
  }

  /** Returns {@code deploying forces in Ukraine}, with the agents first unless the holder acts. */
  String gerund(Measure measure, @Nullable Id<Actor> holder, int depth) {
    boolean own = measure.getAgents().isEmpty() || actsAlone(measure, holder);
    String agents = own ? "" : agents(measure, depth) + " ";
    return agents + words(measure, Form.GERUND) + rest(measure, Form.GERUND, depth);
  }

  /** Returns {@code deploy forces in Ukraine}, without the agents. */
  String infinitive(Measure measure, int depth) {
    return words(measure, Form.INFINITIVE) + rest(measure, depth);
  }

  /** Returns {@code deploy forces} with the forms that other subjects need. */
  Verb verb(Measure measure) {
    return Verb.regular(words(measure, Form.INFINITIVE));
  }

  /** Returns what stands behind the verb: {@code in Ukraine}, with a space before it. */
  String rest(Measure measure, int depth) {
    return rest(measure, Form.INFINITIVE, depth);
  }

  /**
   * Returns {@code the deployment of forces by the United States in Ukraine}, with its description
   * where that says more, and inside another thing where nothing else tells it from a like act.
   */
  Noun noun(Measure measure, int depth) {
    return noun(measure, description(measure, depth), depth);
  }

  /** Returns the noun phrase from the structure alone, for where the description stands beside. */
  Noun bareNoun(Measure measure) {
    return noun(measure, Optional.empty(), 0);
  }

  private Noun noun(Measure measure, Optional<String> description, int depth) {
    String words = words(measure, Form.NOUN);
    return narrator.saying.already(measure)
        ? Saying.that(new Noun(words, English.plural(words)))
        : narrator.saying.during(measure, () -> told(measure, description, depth));
  }

  private Noun told(Measure measure, Optional<String> description, int depth) {
    String by = measure.getAgents().isEmpty() ? "" : " by " + agents(measure, depth);
    String words = words(measure, Form.NOUN);
    Goals goals = goals(measure, Form.NOUN, depth);
    String said = words(measure, Form.INFINITIVE) + goals.near() + goals.far() + places(measure);
    String remarks =
        Stream.of(Descriptions.beyond(said, description), circumstances(measure, depth))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("; "));
    String text =
        words
            + goals.near()
            + by
            + goals.far()
            + places(measure)
            + (remarks.isEmpty() ? "" : " (" + remarks + ")")
            + context(measure, depth);
    return new Noun(text, English.plural(words));
  }

  /** Returns {@code the United States deploys forces in Ukraine}. */
  String clause(Measure measure, int depth) {
    if (measure.getAgents().isEmpty()) {
      Noun noun = noun(measure, depth);
      return noun + (noun.plural() ? " come about" : " comes about");
    }
    Noun agents = agents(measure, depth);
    return agents + " " + verb(measure).after(agents) + rest(measure, depth);
  }

  Noun agents(Measure measure, int depth) {
    return narrator.things.nouns(measure.getAgents(), "and", depth);
  }

  /** Returns whether the measure is the holder's own and nobody else's. */
  boolean actsAlone(Measure measure, @Nullable Id<Actor> holder) {
    return holder != null && measure.getAgents().equals(List.of(holder));
  }

  private String words(Measure measure, Form form) {
    String act = "the act " + English.quoted(Phrases.plain(measure.getKind()));
    String itself =
        switch (form) {
          case GERUND -> "carrying out " + act;
          case INFINITIVE -> "carry out " + act;
          case NOUN -> act;
        };
    return column(measure, form.ordinal(), itself);
  }

  private String column(Measure measure, int index, String otherwise) {
    boolean on =
        !measure.getBeneficiaries().isEmpty()
            && narrator.phrases.has("measure-on", measure.getKind());
    String vocabulary = on ? "measure-on" : "measure";
    return narrator.phrases.column(vocabulary, measure.getKind(), index, otherwise);
  }

  private String rest(Measure measure, Form form, int depth) {
    return narrator.saying.already(measure)
        ? " as said here"
        : narrator.saying.during(measure, () -> toldRest(measure, form, depth));
  }

  private String toldRest(Measure measure, Form form, int depth) {
    Goals goals = goals(measure, form, depth);
    String circumstances = circumstances(measure, depth);
    String goal = goals.near() + goals.far() + places(measure);
    String said = words(measure, Form.INFINITIVE) + goal;
    return goal
        + Descriptions.remark(said, description(measure, depth))
        + (circumstances.isEmpty() ? "" : ", " + circumstances)
        + context(measure, depth);
  }

  /** What stands next to the verb or noun ("of X"), and what may stand behind the agents. */
  private record Goals(String near, String far) {

    Goals with(String preposition, String words) {
      boolean next = preposition.equals(DIRECT) || preposition.equals("of");
      return next ? new Goals(near + words, far) : new Goals(near, far + words);
    }
  }

  private Goals goals(Measure measure, Form form, int depth) {
    String object = column(measure, 3, "concerning");
    if (form == Form.NOUN) {
      object = column(measure, 4, object.equals(DIRECT) ? "of" : object);
    }
    String against = column(measure, 6, "against");
    String others = column(measure, 5, "for");
    return new Goals("", "")
        .with(object, joined(measure.getObjects(), object, form, depth))
        .with(against, joined(measure.getAgainst(), against, form, depth))
        .with(others, joined(measure.getBeneficiaries(), others, form, depth));
  }

  private String joined(Collection<? extends Id<?>> ids, String preposition, Form form, int depth) {
    if (ids.isEmpty()) {
      return "";
    }
    String direct = form == Form.NOUN ? "of" : "";
    String noun = narrator.things.nouns(ids, "and", depth).text();
    return English.after(preposition.equals(DIRECT) ? direct : preposition, noun);
  }

  private String places(Measure measure) {
    return narrator.limits.places(measure.getLocations(), column(measure, 7, "in"));
  }

  private String circumstances(Measure measure, int depth) {
    List<String> texts = new ArrayList<>();
    measure.getQuantity().ifPresent(it -> texts.add(narrator.figures.mentioned(it)));
    measure.getAmount().ifPresent(it -> texts.add(narrator.figures.mentioned(it)));
    measure.getDuring().ifPresent(it -> texts.add(Dates.phrase(it)));
    measure.getEvery().ifPresent(it -> texts.add("every " + Periods.repeated(it)));
    measure.getTimeLimit().ifPresent(it -> texts.add(narrator.limits.of(it, depth)));
    return String.join(", ", texts);
  }

  /** An act in a claim is what the claim is about, as one in a position; deeper ones are asides. */
  private Optional<String> description(Measure measure, int depth) {
    boolean claimed = depth <= DEEPEST_CONTEXT + 1 && !narrator.saying.inside(measure);
    return depth <= DEEPEST_CONTEXT || claimed || narrator.elements.alike(measure)
        ? measure.getDescription()
        : Optional.empty();
  }

  /** What the measure is a part of is told where it is the topic, not in every mention of it. */
  private String context(Measure measure, int depth) {
    if (depth > DEEPEST_CONTEXT) {
      return "";
    }
    String exchange =
        measure.getInReturnFor().isEmpty()
            ? ""
            : " in return for " + narrator.things.nouns(measure.getInReturnFor(), "and", depth);
    return exchange
        + measure
            .getPartOf()
            .map(it -> " as part of " + narrator.things.noun(it, depth))
            .orElse("");
  }
}
