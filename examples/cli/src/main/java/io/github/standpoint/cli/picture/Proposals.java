package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.element.Id;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.LegalReference;
import java.util.ArrayList;
import java.util.List;

/** Texts and schemes: who puts them forward, what they say, and how far they have come. */
final class Proposals {
  private final Scene scene;
  private final Phrasing phrasing;

  Proposals(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
  }

  void print() {
    if (!scene.story().getProposals().isEmpty()) {
      scene.page().heading("PROPOSALS AND TEXTS");
    }
    scene.story().getProposals().forEach(this::print);
  }

  private void print(Proposal proposal) {
    Page page = scene.page();
    page.paragraph(1, proposal.getTitle(), Style.HEADING);
    page.field(2, "Kind", Phrases.plain(proposal.getKind()));
    page.field(2, "Status", status(proposal));
    page.field(2, "Put forward by", actors(proposal.getProposers()));
    page.field(2, "Addressed to", actors(proposal.getAddressees()));
    page.field(2, "For", actors(proposal.getBeneficiaries()));
    proposal.getLikeness().ifPresent(it -> page.field(2, "Likeness", phrasing.likeness(it)));
    proposal.getRespondsTo().ifPresent(it -> page.field(2, "Answer", response(it)));
    page.field(2, "Aim", phrasing.aims(proposal.getAims()));
    page.field(2, "Condition", phrasing.conditions(proposal.getConditions()));
    proposal.getTimeLimit().ifPresent(it -> page.field(2, "Time limit", phrasing.limit(it)));
    page.field(2, "Law", laws(proposal));
    proposal.getVerdict().ifPresent(it -> page.field(2, "Judgement", phrasing.verdict(it)));
    page.field(2, "Word of", phrasing.attribution(proposal.getAccordingTo()));
    for (Provision provision : proposal.getProvisions()) {
      page.item(2, "•", Style.PLAIN, scene.sentences().sentence(provision));
      provision.getText().ifPresent(it -> page.paragraph(4, "In words: “" + it + "”", Style.QUIET));
    }
  }

  private String actors(List<? extends Id<?>> ids) {
    return phrasing.things(ids);
  }

  private String response(Response response) {
    return "it "
        + phrasing.word("relation", response.getRelation())
        + " "
        + phrasing.thing(response.getTo());
  }

  private String status(Proposal proposal) {
    List<String> told = new ArrayList<>();
    for (ProposalMilestone milestone : proposal.getMilestones()) {
      told.add(phrasing.milestone(milestone));
    }
    return Steps.joined(told);
  }

  private String laws(Proposal proposal) {
    List<String> laws = new ArrayList<>();
    for (LegalReference reference : proposal.getLegalReferences()) {
      String role = reference.getRole().map(it -> phrasing.word("legal", it) + " ").orElse("");
      laws.add(role + phrasing.law(reference));
    }
    for (Identifier identifier : proposal.getIdentifiers()) {
      laws.add(identifier.getScheme().text() + " " + identifier.getValue());
    }
    return String.join("; ", laws);
  }
}
