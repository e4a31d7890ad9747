package io.github.standpoint.cli.picture;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.position.Claim;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who said something, in which words, and what is claimed to be so. */
final class Voices {
  private final Scene scene;

  Voices(Scene scene) {
    this.scene = scene;
  }

  void print() {
    printStatements();
    printSources();
    printClaims();
  }

  private void printStatements() {
    Page page = scene.page();
    if (!scene.story().getStatements().isEmpty()) {
      page.heading("WHO SAID IT");
    }
    for (Statement statement : scene.story().getStatements()) {
      page.item(1, "•", Style.PLAIN, scene.sentences().sentence(statement));
      page.field(3, "Content", String.join("; ", content(statement)));
    }
  }

  /** Returns what the story has on the word of this statement. */
  private List<String> content(Statement statement) {
    List<String> content = new ArrayList<>();
    Story story = scene.story();
    Stream.of(
            story.getPositions(),
            story.getClaims(),
            story.getEvents(),
            story.getImplications(),
            story.getDevelopments(),
            story.getProposals(),
            story.getPackages())
        .flatMap(List::stream)
        .filter(it -> it.getAccordingTo().contains(statement.getId()))
        .forEach(it -> content.add(told(it)));
    return content;
  }

  private String told(Attributed fact) {
    if (fact instanceof Claim claim) {
      return scene.phrasing().clause(claim);
    }
    boolean text = fact instanceof Proposal || fact instanceof SecurityPackage;
    return text ? scene.phrasing().thing(fact.getId()) : scene.phrasing().clause(fact.getId());
  }

  private void printSources() {
    for (Source source : scene.story().getSources()) {
      source
          .getReliability()
          .ifPresent(
              it ->
                  scene
                      .page()
                      .item(1, "•", Style.PLAIN, judged(source, "reliability " + it.text())));
      source
          .getCredibility()
          .ifPresent(
              it ->
                  scene
                      .page()
                      .item(1, "•", Style.PLAIN, judged(source, "credibility " + it.text())));
    }
  }

  private String judged(Source source, String mark) {
    return "Source: " + scene.phrasing().thing(source.getId()) + ", rated " + mark + ".";
  }

  private void printClaims() {
    Page page = scene.page();
    if (!scene.story().getClaims().isEmpty()) {
      page.heading("WHAT IS CLAIMED");
    }
    for (Claim claim : scene.story().getClaims()) {
      page.item(1, "•", Style.PLAIN, scene.sentences().sentence(claim));
      claim.getText().ifPresent(it -> page.paragraph(3, "In words: “" + it + "”", Style.QUIET));
    }
  }
}
