package io.github.standpoint.sentence;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Standing;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statements, sources and offices in words: on whose word something stands. */
final class Sayings {
  private final Narrator narrator;

  Sayings(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code announced by A, on behalf of B, in an interview}; "" for the story's own. */
  String attribution(List<Id<? extends Provenance>> accordingTo, int depth) {
    List<String> parts = new ArrayList<>();
    for (Id<? extends Provenance> id : accordingTo) {
      parts.add(attribution(id, depth));
    }
    return English.join(parts, "and");
  }

  private String attribution(Id<? extends Provenance> id, int depth) {
    if (depth >= Things.DEEPEST) {
      return "according to " + Things.unknown(id);
    }
    return narrator
        .elements
        .find(id, Statement.class)
        .map(it -> said(it, depth + 1))
        .orElseGet(() -> "according to " + narrator.things.noun(id, depth));
  }

  private String said(Statement statement, int depth) {
    String itself = "said (" + English.quoted(Phrases.plain(statement.getVerb())) + ")";
    String verb = narrator.phrases.column("verb", statement.getVerb(), 1, itself);
    String taken =
        narrator.elements.retracted(statement.getId()) ? ", in words since taken back" : "";
    return verb + " by " + speakers(statement, depth) + circumstances(statement, depth) + taken;
  }

  private Noun speakers(Statement statement, int depth) {
    return statement.getSpeakers().isEmpty()
        ? Noun.singular("somebody not named")
        : narrator.things.nouns(statement.getSpeakers(), "and", depth);
  }

  private String circumstances(Statement statement, int depth) {
    String mandate =
        statement.getOnBehalfOf().isEmpty()
            ? ""
            : ", on behalf of " + narrator.things.nouns(statement.getOnBehalfOf(), "and", depth);
    String audience =
        statement.getAudience().isEmpty()
            ? ""
            : ", to " + narrator.things.nouns(statement.getAudience(), "and", depth);
    String places = narrator.limits.places(statement.getLocations(), "in");
    return mandate
        + audience
        + (places.isEmpty() ? "" : "," + places)
        + statement.getDate().map(it -> ", " + Dates.phrase(it)).orElse("")
        + statement.getTerms().map(it -> ", " + Phrases.plain(it)).orElse("")
        + carriers(statement, depth);
  }

  private String carriers(Statement statement, int depth) {
    List<String> carriers =
        Things.some(statement.getAccordingTo(), depth, id -> carrier(id, depth));
    return carriers.isEmpty() ? "" : ", " + String.join(", ", carriers);
  }

  private String carrier(Id<? extends Provenance> id, int depth) {
    return narrator
        .elements
        .find(id, Source.class)
        .map(it -> "in " + narrator.things.noun(id, depth))
        .orElseGet(() -> "as " + attribution(id, depth));
  }

  /** Returns {@code what Donald Trump announced}. */
  Noun noun(Statement statement, int depth) {
    return Noun.singular("what " + speakers(statement, depth) + " " + past(statement));
  }

  /** Returns {@code Vladimir Putin said “will target”}: that the words were uttered, or not. */
  String clause(Statement statement, int depth) {
    List<String> words =
        statement.getQuotes().stream().map(it -> English.quoted(it.getText())).toList();
    String said = words.isEmpty() ? "this" : English.join(words, "and");
    return speakers(statement, depth) + " " + past(statement) + " " + said;
  }

  private String past(Statement statement) {
    String itself = "said (" + English.quoted(Phrases.plain(statement.getVerb())) + ")";
    return narrator.phrases.column("verb", statement.getVerb(), 0, itself);
  }

  /** Returns {@code an article “…” by the Associated Press}. */
  Noun noun(Source source) {
    String itself = "a source of the kind " + English.quoted(Phrases.plain(source.getKind()));
    String kind = narrator.phrases.column("source", source.getKind(), 0, itself);
    String title = source.getTitle().map(it -> " " + English.quoted(it)).orElse("");
    String publisher =
        source
            .getPublisher()
            .flatMap(it -> narrator.elements.find(it, Actor.class))
            .map(it -> " of " + narrator.names.of(it))
            .orElse("");
    String date = source.getPublished().map(it -> " published " + Dates.phrase(it)).orElse("");
    return Noun.singular(kind + title + publisher + date);
  }

  /** Returns the statement as a sentence, without what was said. */
  String sentence(Statement statement) {
    StringBuilder text = new StringBuilder(brief(statement));
    if (!statement.getCapacity().isEmpty()) {
      text.append(" as ").append(narrator.things.nouns(statement.getCapacity(), "and", 0));
    }
    text.append(circumstances(statement, 0)).append("; ").append(words(statement));
    if (narrator.elements.retracted(statement.getId())) {
      text.append("; these words were later taken back");
    }
    return text.toString();
  }

  /** Returns {@code Donald Trump made an announcement}. */
  String brief(Statement statement) {
    String itself = "said something (" + English.quoted(Phrases.plain(statement.getVerb())) + ")";
    String did = narrator.phrases.column("verb", statement.getVerb(), 2, itself);
    String speakers = speakers(statement, 0).text();
    if (statement.getRetracts().isEmpty()) {
      return speakers + " " + did;
    }
    String retracted = narrator.things.nouns(statement.getRetracts(), "and", 0).text();
    return statement.getVerb().equals(ReportingVerb.WITHDRAWS)
        ? speakers + " took back " + retracted
        : speakers + " " + did + " and took back " + retracted;
  }

  private String words(Statement statement) {
    if (statement.getQuotes().isEmpty()) {
      return "paraphrased, no words quoted";
    }
    return English.join(statement.getQuotes().stream().map(Sayings::quote).toList(), "and");
  }

  private static String quote(Quote quote) {
    String text = English.quoted(quote.getText());
    String language = quote.getLanguage().map(it -> " in " + language(it)).orElse("");
    return quote
        .getOriginal()
        .map(
            it ->
                "quoted in translation"
                    + language
                    + ": "
                    + text
                    + " (in the original "
                    + language(it.getLanguage())
                    + " "
                    + English.quoted(it.getText())
                    + ")")
        .orElse("quoted" + language + ": " + text);
  }

  private static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** Returns {@code former president of Colombia}. */
  Noun noun(Affiliation office, int depth) {
    String standing =
        office
            .getStanding()
            .filter(it -> !it.equals(Standing.DISPUTED) && !it.equals(Standing.COLLECTIVE))
            .map(it -> Phrases.plain(it) + " ")
            .orElse("");
    String ordinal = office.getOrdinal().map(it -> English.ordinal(it) + " ").orElse("");
    String title = office.getTitle().orElseGet(() -> Phrases.plain(office.getRole()));
    String body = narrator.things.noun(office.getOrganization(), depth).text();
    return Noun.singular(standing + ordinal + title + " of " + body);
  }
}
