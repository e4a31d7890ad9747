package io.github.standpoint.testing.generation;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.element.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a story, which grows with it: each thing that needs evidence has a sentence printed,
 * numbered, so that no two are alike.
 */
final class Printed {

  /**
   * A sentence of the text.
   *
   * @param section in which it stands
   * @param start where it begins there, in code points
   * @param words the whole of it
   * @param phrase the part of it that says something
   */
  record Sentence(Section section, int start, String words, String phrase) {}

  private static final List<SectionKind> KINDS =
      List.of(
          SectionKind.WHATS_HAPPENING,
          SectionKind.WHY_ITS_IMPORTANT,
          SectionKind.WHATS_NEXT,
          SectionKind.BODY,
          SectionKind.HEADLINE);

  private final Choices choices;
  private final Tongue tongue;
  private final List<Section> finished = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Section> open = Optional.empty();
  private int sentences;

  Printed(Choices choices, Tongue tongue) {
    this.choices = choices;
    this.tongue = tongue;
  }

  /** Begins a section; what is printed from now on stands there. */
  void begin(Section.Builder section) {
    close();
    open = Optional.of(section.build());
  }

  /** Returns all sections. */
  List<Section> sections() {
    close();
    return finished;
  }

  private void close() {
    open.ifPresent(
        it -> {
          Section.Builder section = Section.builder().from(it);
          if (!text.isEmpty()) {
            section.text(text.toString());
          }
          finished.add(section.build());
        });
    text.setLength(0);
    open = Optional.empty();
  }

  /** Prints that somebody did what the phrase says; nothing if the story has no text. */
  Optional<Sentence> print(String who, String phrase) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    if (!text.isEmpty()) {
      text.append(choices.oneIn(8) ? "\n" : " ");
    }
    int start = text.codePointCount(0, text.length());
    String words = who + " " + phrase + " (" + ++sentences + ").";
    text.append(words);
    return Optional.of(new Sentence(open.get(), start, words, phrase));
  }

  Optional<Sentence> print() {
    return print(choices.pick(tongue.names()), choices.pick(tongue.phrases()));
  }

  /** Prints something without a "may". */
  Optional<Sentence> unhedged() {
    return print(choices.pick(tongue.names()), choices.pick(tongue.phrases().subList(0, 2)));
  }

  /** Returns the whole sentence as evidence: it stands nowhere else. */
  static Evidence whole(Sentence sentence) {
    return Evidence.of(sentence.section(), sentence.words());
  }

  /** Returns the sentence or a part of it as evidence, with what singles the part out. */
  Evidence evidence(Sentence sentence) {
    return switch (choices.below(4)) {
      case 0 -> whole(sentence);
      case 1 -> Evidence.builder().from(whole(sentence)).start(sentence.start()).build();
      case 2 -> part(sentence).build();
      default -> surrounded(sentence);
    };
  }

  private Evidence.Builder part(Sentence sentence) {
    String part = part(sentence.phrase());
    int before = sentence.words().indexOf(part);
    return Evidence.builder()
        .section(sentence.section())
        .exact(part)
        .start(sentence.start() + sentence.words().codePointCount(0, before));
  }

  private Evidence surrounded(Sentence sentence) {
    String part = part(sentence.phrase());
    int before = sentence.words().indexOf(part);
    return Evidence.builder()
        .section(sentence.section())
        .exact(part)
        .prefix(sentence.words().substring(0, before))
        .suffix(sentence.words().substring(before + part.length()))
        .build();
  }

  /** Returns some of the words, cut anywhere between two code points. */
  String part(String phrase) {
    int length = phrase.codePointCount(0, phrase.length());
    int from = choices.below(length);
    int to = length - choices.below(length - from);
    String part =
        phrase.substring(phrase.offsetByCodePoints(0, from), phrase.offsetByCodePoints(0, to));
    return part.codePoints().anyMatch(Character::isLetter) ? part : phrase;
  }

  /** Returns a kind for the section with this number: real stories have three of them. */
  SectionKind kind(int number) {
    int other = choices.oneIn(4) ? choices.below(KINDS.size()) : 0;
    return KINDS.get((number + other) % KINDS.size());
  }
}
