package io.github.standpoint.cli.picture;

import io.github.standpoint.Story;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.sentence.Sentences;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a picture needs.
 *
 * @param story the story that is shown
 * @param sentences says it back
 * @param phrasing parts of sentences
 * @param page where it is printed
 * @param asOf by when stances are to have been taken; null: at the end of the story
 */
record Scene(
    Story story, Sentences sentences, Phrasing phrasing, Page page, @Nullable FuzzyDate asOf) {

  static Scene of(Story story, Page page, @Nullable FuzzyDate asOf) {
    Sentences sentences = new Sentences(story);
    return new Scene(story, sentences, sentences.phrasing(), page, asOf);
  }
}
