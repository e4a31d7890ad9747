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

/** Claims in words: how things are said to stand. */
final class Claims {
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
    Verb verb = verb(claim.getRelation());
    return subject + " " + verb.after(subject, adverb) + objects(claim, depth) + rest(claim);
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

  private String objects(Claim claim, int depth) {
    StringBuilder text = new StringBuilder();
    int told = claim.getObjects().size();
    boolean interprets = claim.getRelation().equals(ClaimRelation.INTERPRETS_AS) && told > 1;
    if (interprets) {
      text.append(' ').append(narrator.things.noun(claim.getObjects().get(0), depth)).append(" as");
    }
    if (told > 0) {
      List<? extends Id<?>> objects = claim.getObjects().subList(interprets ? 1 : 0, told);
      text.append(narrator.phrases.has("claim", claim.getRelation()) ? " " : " to ");
      text.append(narrator.things.nouns(objects, "and", depth));
    }
    claim.getQuantity().ifPresent(it -> text.append(' ').append(narrator.figures.mentioned(it)));
    claim.getAmount().ifPresent(it -> text.append(' ').append(narrator.figures.mentioned(it)));
    text.append(laws(claim));
    return text.isEmpty() ? missing(claim) : text.toString();
  }

  private String laws(Claim claim) {
    StringBuilder text = new StringBuilder();
    claim
        .getLegalReferences()
        .forEach(it -> text.append(", ").append(narrator.texts.law(it, "under")));
    return text.toString();
  }

  /** Says that the structure lacks what is claimed, so that nobody reads a whole sentence. */
  private String missing(Claim claim) {
    boolean alone =
        !narrator.phrases.has("claim", claim.getRelation())
            || narrator.phrases.column("claim", claim.getRelation(), 2, "").equals("alone");
    return alone
        ? ""
        : claim
            .getText()
            .map(it -> " what is worded as " + English.quoted(it))
            .orElse(" something not said");
  }

  private String rest(Claim claim) {
    return narrator.limits.places(claim.getLocations(), "in")
        + claim.getDate().map(it -> " " + Dates.phrase(it)).orElse("");
  }
}
