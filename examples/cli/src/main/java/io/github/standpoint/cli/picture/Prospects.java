package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import java.util.Optional;

/** What may follow: what acts on what, what comes, and how likely it is said to be. */
final class Prospects {
  private final Scene scene;

  Prospects(Scene scene) {
    this.scene = scene;
  }

  void print() {
    if (!scene.story().getImplications().isEmpty()) {
      scene.page().heading("WHAT IT MAY MEAN");
    }
    for (Implication implication : scene.story().getImplications()) {
      print(scene.sentences().sentence(implication), implication.getDescription());
    }
    if (!scene.story().getDevelopments().isEmpty()) {
      scene.page().heading("WHAT MAY FOLLOW");
    }
    for (Development development : scene.story().getDevelopments()) {
      print(scene.sentences().sentence(development), development.getDescription());
    }
  }

  private void print(String sentence, Optional<String> description) {
    Page page = scene.page();
    page.item(1, ">", Style.DOUBT, sentence);
    description.ifPresent(it -> page.paragraph(3, "In words: “" + it + "”", Style.QUIET));
  }
}
