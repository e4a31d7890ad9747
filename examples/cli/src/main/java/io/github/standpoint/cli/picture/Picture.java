package io.github.standpoint.cli.picture;

import io.github.standpoint.Story;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.report.Report;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The whole picture of one story: who, what, how surely, on whose word, and what may follow. */
public final class Picture {
  private Picture() {}

  /** Prints the story and all that is wrong with it. */
  public static void print(Story story, Report report, Page page) {
    print(story, report, page, null);
  }

  /**
   * Prints the story and all that is wrong with it.
   *
   * @param asOf by when stances are to have been taken; null: at the end of the story
   */
  public static void print(Story story, Report report, Page page, @Nullable FuzzyDate asOf) {
    Scene scene = Scene.of(story, page, asOf);
    new Opening(scene).print();
    new Cast(scene).print();
    new Positions(scene).print();
    new Voices(scene).print();
    new Acts(scene).print();
    new Proposals(scene).print();
    new Packages(scene).print();
    new Events(scene).print();
    new StanceMatrix(scene).print();
    new Timeline(scene).print();
    new Prospects(scene).print();
    new Problems(page).print(report);
  }
}
