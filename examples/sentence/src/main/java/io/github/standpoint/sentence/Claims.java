package io.github.standpoint.sentence;

import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims in words: how things are said to stand. */
final class Claims {
  /** Beyond this a claim that is worded is mentioned by its words and relation alone. */
  private static final int DEEPEST_IN_FULL = 1;

  private final Narrator narrator;

  Claims(Narrator narrator) {
    this.narrator = narrator;
  }

  /**
   * Returns the claim as a clause: {@code Russia is responsible for an incident}. How sure its own
   * source is of it is left out: others who affirm or deny it speak of the claim itself.
   */
  String clause(Claim claim, int depth) {
    return clause(claim, "", depth);
  }

  /** Returns the claim as a clause, as sure as its own source is of it. */
  String hedgedClause(Claim claim) {
    String adverb =
        claim.getCertainty().map(it -> narrator.phrases.column("adverb", it, 0, "")).orElse("");
    return clause(claim, adverb, 0);
  }

  private String clause(Claim claim, String adverb, int depth) {
    Optional<String> text = claim.getText().filter(it -> isIncomplete(claim));
    if (text.isPresent()) {
      return worded(claim, text.get(), adverb, depth);
    }
    Noun subject =
        claim
            .getSubject()
            .map(it -> narrator.things.noun(it, depth))
            .orElse(Noun.singular("something not said"));
    boolean done =
        claim.getRelation().equals(ClaimRelation.IS_DONE) && claim.getObjects().isEmpty();
    if (done && (claim.getQuantity().isPresent() || claim.getAmount().isPresent())) {
      return partDone(claim, subject, adverb) + laws(claim) + rest(claim);
    }
    String objects = objects(claim, knows(claim) ? " " : " to ", depth);
    boolean lacking = objects.isEmpty() && !standsAlone(claim);
    return subject
        + " "
        + verb(claim.getRelation()).after(subject, adverb)
        + (lacking ? " something not said" : objects)
        + rest(claim);
  }

  /** Returns whether the structure alone makes no sentence that says what is claimed. */
  private boolean isIncomplete(Claim claim) {
    boolean nothing =
        claim.getObjects().isEmpty()
            && claim.getQuantity().isEmpty()
            && claim.getAmount().isEmpty()
            && claim.getLegalReferences().isEmpty();
    return claim.getSubject().isEmpty() || !knows(claim) || nothing && !standsAlone(claim);
  }

  private boolean knows(Claim claim) {
    return narrator.phrases.has("claim", claim.getRelation());
  }

  private boolean standsAlone(Claim claim) {
    return !knows(claim)
        || narrator.phrases.column("claim", claim.getRelation(), 2, "").equals("alone");
  }

  /** Returns {@code “Aid fell” (support to Ukraine: “below” 57 percent)}: words and structure. */
  private String worded(Claim claim, String text, String adverb, int depth) {
    String sure = adverb.isEmpty() ? "" : "it is " + adverb + " so that ";
    return sure + English.quoted(text.strip().replaceFirst("\\.$", "")) + structure(claim, depth);
  }

  private String structure(Claim claim, int depth) {
    boolean full = depth <= DEEPEST_IN_FULL;
    Optional<Noun> subject =
        claim.getSubject().filter(it -> full).map(it -> narrator.things.noun(it, depth));
    String relation =
        knows(claim)
            ? narrator
                .phrases
                .verb("claim", claim.getRelation())
                .after(subject.orElse(Noun.singular("it")))
            : English.quoted(Phrases.plain(claim.getRelation()));
    return " ("
        + subject.map(it -> it + ": ").orElse("")
        + relation
        + (full ? objects(claim, " ", depth) + rest(claim) : "")
        + ")";
  }

  /** Returns {@code 49 vehicles of the equipment “Abrams” have been delivered}. */
  private String partDone(Claim claim, Noun subject, String adverb) {
    List<String> parts = new ArrayList<>();
    claim.getQuantity().ifPresent(it -> parts.add(narrator.figures.mentioned(it)));
    claim.getAmount().ifPresent(it -> parts.add(narrator.figures.mentioned(it)));
    boolean one =
        claim.getAmount().isEmpty()
            && claim
                .getQuantity()
                .flatMap(Quantity::getValue)
                .filter(it -> it.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    boolean goods =
        claim
            .getSubject()
            .flatMap(narrator.elements::find)
            .filter(it -> it instanceof Component || it instanceof SecurityPackage)
            .isPresent();
    return English.join(parts, "and")
        + " of "
        + subject
        + (one ? " has " : " have ")
        + (adverb.isEmpty() ? "" : adverb + " ")
        + (goods ? "been delivered" : "been carried out");
  }

  private Verb verb(ClaimRelation relation) {
    if (narrator.phrases.has("claim", relation)) {
      return narrator.phrases.verb("claim", relation);
    }
    String itself = " in the relation " + English.quoted(Phrases.plain(relation));
    return new Verb("is" + itself, "are" + itself, "be" + itself);
  }

  private String objects(Claim claim, String preposition, int depth) {
    StringBuilder text = new StringBuilder();
    int told = claim.getObjects().size();
    boolean interprets = claim.getRelation().equals(ClaimRelation.INTERPRETS_AS) && told > 1;
    if (interprets) {
      text.append(' ').append(narrator.things.noun(claim.getObjects().get(0), depth)).append(" as");
    }
    if (told > 0) {
      List<? extends Id<?>> objects = claim.getObjects().subList(interprets ? 1 : 0, told);
      text.append(preposition);
      text.append(narrator.things.nouns(objects, "and", depth));
    }
    claim.getQuantity().ifPresent(it -> text.append(' ').append(narrator.figures.mentioned(it)));
    claim.getAmount().ifPresent(it -> text.append(' ').append(narrator.figures.mentioned(it)));
    text.append(laws(claim));
    return text.toString();
  }

  private String laws(Claim claim) {
    StringBuilder text = new StringBuilder();
    claim
        .getLegalReferences()
        .forEach(it -> text.append(", ").append(narrator.texts.law(it, "under")));
    return text.toString();
  }

  private String rest(Claim claim) {
    return narrator.limits.places(claim.getLocations(), "in")
        + claim.getDate().map(it -> " " + Dates.phrase(it)).orElse("");
  }
}
