package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.position.Claim;
import io.github.standpoint.sentence.Contents;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Who said something, in which words, and what is claimed to be so. */
final class Voices {
  private final Scene scene;
  private final Contents contents;

  Voices(Scene scene) {
    this.scene = scene;
    this.contents = Contents.of(scene.story());
  }

  void print() {
    printStatements();
    printSources();
    printClaims();
  }

  private void printStatements() {
    Page page = scene.page();
    boolean judged = scene.story().getSources().stream().anyMatch(it -> !marks(it).isEmpty());
    if (judged || !scene.story().getStatements().isEmpty()) {
      page.heading("WHO SAID IT");
    }
    for (Statement statement : scene.story().getStatements()) {
      page.item(1, "•", Style.PLAIN, scene.sentences().sentence(statement));
      page.field(3, "Content", String.join("; ", contents.of(statement)));
    }
  }

  private void printSources() {
    for (Source source : scene.story().getSources()) {
      for (String mark : marks(source)) {
        String thing = scene.phrasing().thing(source.getId());
        scene.page().item(1, "•", Style.PLAIN, "Source: " + thing + ", " + mark + ".");
      }
    }
  }

  private List<String> marks(Source source) {
    List<String> marks = new ArrayList<>();
    source.getReliability().ifPresent(it -> marks.add("rated reliability " + it.text()));
    source.getCredibility().ifPresent(it -> marks.add("rated credibility " + it.text()));
    source.getVerdict().ifPresent(it -> marks.add(scene.phrasing().verdict(it)));
    return marks;
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
