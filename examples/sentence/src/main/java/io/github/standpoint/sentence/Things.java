package io.github.standpoint.sentence;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Any element of a story as a noun ("the claim that …") or as a clause ("… is responsible for …").
 *
 * <p>Elements refer to each other without end, so each step counts how deep it is: from {@link
 * #DEEPEST} on, a reference is shown as its id, and long lists are cut below the first level.
 */
final class Things {
  /** How many references a sentence follows, one inside the other. */
  static final int DEEPEST = 4;

  private static final int LONGEST_INNER_LIST = 8;

  private final Narrator narrator;
  private final List<Form<?>> forms;

  /** How one type of element is put into words; both functions get the depth at which it stands. */
  private record Form<T>(Class<T> type, Words<T, Noun> noun, Words<T, String> clause) {

    Optional<Noun> noun(Object element, int depth) {
      return type.isInstance(element)
          ? Optional.of(noun.of(type.cast(element), depth))
          : Optional.empty();
    }

    Optional<String> clause(Object element, int depth) {
      return type.isInstance(element)
          ? Optional.of(clause.of(type.cast(element), depth))
          : Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Words<T, W> {
    W of(T element, int depth);
  }

  Things(Narrator narrator) {
    this.narrator = narrator;
    this.forms =
        List.of(
            named(Actor.class, (actor, depth) -> narrator.names.of(actor)),
            named(Place.class, (place, depth) -> Noun.singular(narrator.names.of(place))),
            new Form<>(
                Measure.class,
                (measure, depth) -> narrator.acts.noun(measure, depth),
                (measure, depth) -> narrator.acts.clause(measure, depth)),
            new Form<>(
                Claim.class,
                (claim, depth) -> that("the claim", narrator.claims.clause(claim, depth)),
                (claim, depth) -> narrator.claims.clause(claim, depth)),
            new Form<>(
                Position.class,
                (position, depth) ->
                    Noun.singular(narrator.stances.behind("the position that", position, depth)),
                (position, depth) -> narrator.stances.clause(position, depth)),
            new Form<>(
                Event.class,
                (event, depth) -> narrator.happenings.noun(event, depth),
                (event, depth) -> narrator.happenings.clause(event, depth)),
            new Form<>(
                Development.class,
                (development, depth) -> narrator.outlook.noun(development, depth),
                (development, depth) -> narrator.outlook.clause(development, depth)),
            new Form<>(
                Implication.class,
                (implication, depth) -> narrator.outlook.noun(implication, depth),
                (implication, depth) -> narrator.outlook.clause(implication, depth)),
            new Form<>(
                Provision.class,
                (provision, depth) -> narrator.texts.noun(provision, depth),
                (provision, depth) -> narrator.texts.clause(provision, depth)),
            named(Proposal.class, (proposal, depth) -> narrator.texts.noun(proposal)),
            named(SecurityPackage.class, (whole, depth) -> narrator.texts.noun(whole)),
            named(Component.class, (component, depth) -> narrator.texts.noun(component)),
            named(Statement.class, (statement, depth) -> narrator.sayings.noun(statement, depth)),
            named(Source.class, (source, depth) -> narrator.sayings.noun(source)),
            named(Affiliation.class, (office, depth) -> narrator.sayings.noun(office, depth)));
  }

  private static <T> Form<T> named(Class<T> type, Words<T, Noun> noun) {
    return new Form<>(
        type,
        noun,
        (element, depth) -> {
          Noun subject = noun.of(element, depth);
          return subject + (subject.plural() ? " come about" : " comes about");
        });
  }

  private static Noun that(String noun, String clause) {
    return Noun.singular(noun + " that " + clause);
  }

  /** Returns how a reference is shown that leads nowhere, or too deep. */
  static String unknown(CharSequence id) {
    return "‹" + id + "›";
  }

  /** Returns the element as a noun phrase; its id if there is none, or if it stands too deep. */
  Noun noun(CharSequence id, int depth) {
    return worded(id, depth, element -> nounOf(element, depth + 1))
        .orElseGet(() -> Noun.singular(unknown(id)));
  }

  /** Returns the element as a clause with a subject and a verb, without a full stop. */
  String clause(CharSequence id, int depth) {
    return worded(id, depth, element -> clauseOf(element, depth + 1))
        .orElseGet(() -> unknown(id) + " comes about");
  }

  /**
   * Returns the element as the clause that others affirm, deny or set as a condition: of what
   * nobody has assessed, without that it is left open.
   */
  String plainClause(CharSequence id, int depth) {
    return this.<String>worded(id, depth, element -> plainClauseOf(element, depth + 1))
        .orElseGet(() -> clause(id, depth));
  }

  /**
   * Returns the clause behind a word such as {@code because}; conditions stand before the clause
   * that they belong to.
   */
  String clauseBehind(String word, CharSequence id, int depth) {
    return behind(word, id, narrator.outlook::behind, depth)
        .orElseGet(() -> word + " " + clause(id, depth));
  }

  /** Returns the plain clause behind a word such as {@code that}. */
  String plainClauseBehind(String word, CharSequence id, int depth) {
    return behind(word, id, narrator.outlook::plainBehind, depth)
        .orElseGet(() -> word + " " + plainClause(id, depth));
  }

  /** How a development, which others take up without its hedge, is said behind a word. */
  @FunctionalInterface
  private interface Prospects {
    String behind(String word, Development development, int depth);
  }

  private Optional<String> behind(String word, CharSequence id, Prospects prospects, int depth) {
    return this.<String>worded(
        id,
        depth,
        element -> {
          if (element instanceof Position position) {
            return Optional.of(
                narrator.stances.behind(word, position, depth + 1) + denied(element));
          }
          if (element instanceof Provision provision) {
            return Optional.of(narrator.texts.behind(word, provision, depth + 1) + denied(element));
          }
          return element instanceof Development development
              ? Optional.of(prospects.behind(word, development, depth + 1) + denied(element))
              : Optional.empty();
        });
  }

  private Optional<String> plainClauseOf(Object element, int depth) {
    if (element instanceof Development development) {
      return Optional.of(narrator.outlook.plainClause(development, depth) + denied(element));
    }
    return element instanceof Implication implication
        ? Optional.of(narrator.outlook.plainClause(implication, depth) + denied(element))
        : Optional.empty();
  }

  private <W> Optional<W> worded(CharSequence id, int depth, Function<Object, Optional<W>> words) {
    return narrator
        .elements
        .find(id)
        .filter(it -> depth < DEEPEST || leadsNoDeeper(it))
        .flatMap(words);
  }

  private static boolean leadsNoDeeper(Object element) {
    return element instanceof Actor
        || element instanceof Place
        || element instanceof Proposal
        || element instanceof SecurityPackage
        || element instanceof Component
        || element instanceof Source;
  }

  private Optional<Noun> nounOf(Object element, int depth) {
    return forms.stream()
        .flatMap(form -> form.noun(element, depth).stream())
        .findFirst()
        .map(it -> it.with(denied(element)));
  }

  private Optional<String> clauseOf(Object element, int depth) {
    return forms.stream()
        .flatMap(form -> form.clause(element, depth).stream())
        .findFirst()
        .map(it -> it + denied(element));
  }

  /** What the story itself says is not so must not read as if it were, wherever it is mentioned. */
  private String denied(Object element) {
    return element instanceof Attributed fact
        ? fact.getVerdict()
            .filter(it -> it == Verdict.DOES_NOT_HOLD || it == Verdict.REFUTED)
            .map(it -> " (" + narrator.phrases.column("verdict", it, 1, it.text()) + ")")
            .orElse("")
        : "";
  }

  /** Returns several elements as one noun phrase: A, B and C. */
  Noun nouns(Collection<? extends Id<?>> ids, String conjunction, int depth) {
    List<Noun> nouns = new ArrayList<>();
    List<String> texts =
        some(
            ids,
            depth,
            id -> {
              Noun noun = noun(id, depth);
              nouns.add(noun);
              return noun.text();
            });
    boolean several = ids.size() > 1 && conjunction.equals("and");
    boolean plural = several || nouns.stream().anyMatch(Noun::plural);
    return new Noun(English.join(texts, conjunction), plural);
  }

  /** Returns words for each entry of a list; of a long list inside a sentence, for the first. */
  static <T> List<String> some(
      Collection<? extends T> all, int depth, Function<? super T, String> words) {
    boolean cut = depth > 0 && all.size() > LONGEST_INNER_LIST;
    List<String> texts = new ArrayList<>();
    all.stream()
        .limit(cut ? LONGEST_INNER_LIST : all.size())
        .forEach(it -> texts.add(words.apply(it)));
    if (cut) {
      texts.add(all.size() - LONGEST_INNER_LIST + " more");
    }
    return texts;
  }
}
