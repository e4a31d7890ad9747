package io.github.standpoint.cli.picture;

import io.github.standpoint.Story;
import io.github.standpoint.cli.sentence.Phrasing;
import io.github.standpoint.cli.sentence.Sentences;
import io.github.standpoint.cli.terminal.Page;

/**
 * What every part of a picture needs.
 *
 * @param story the story that is shown
 * @param sentences says it back
 * @param phrasing parts of sentences
 * @param page where it is printed
 */
record Scene(Story story, Sentences sentences, Phrasing phrasing, Page page) {

  static Scene of(Story story, Page page) {
    Sentences sentences = new Sentences(story);
    return new Scene(story, sentences, sentences.phrasing(), page);
  }
}
