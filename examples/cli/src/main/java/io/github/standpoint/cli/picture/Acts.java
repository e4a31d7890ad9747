package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.proposal.Measure;

/** What can be done, by whom, for whom and as part of what. */
final class Acts {
  private final Scene scene;

  Acts(Scene scene) {
    this.scene = scene;
  }

  void print() {
    Page page = scene.page();
    if (scene.story().getMeasures().isEmpty()) {
      return;
    }
    page.heading("WHAT COULD BE DONE (talked about, not said to happen)");
    for (Measure measure : scene.story().getMeasures()) {
      page.item(1, "•", Style.PLAIN, scene.sentences().sentence(measure));
      measure
          .getDescription()
          .ifPresent(it -> page.paragraph(3, "In words: “" + it + "”", Style.QUIET));
    }
  }
}
