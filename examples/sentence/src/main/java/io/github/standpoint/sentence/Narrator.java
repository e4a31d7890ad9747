package io.github.standpoint.sentence;

import io.github.standpoint.Story;

/**
 * The parts that together put one story into words. Each knows one kind of thing, and reaches the
 * others through here.
 */
final class Narrator {
  final Phrases phrases = Phrases.english();
  final Elements elements;
  final Names names = new Names(phrases);
  final Figures figures;
  final Saying saying = new Saying();
  final Things things;
  final Acts acts;
  final Limits limits;
  final Conditions conditions;
  final Stances stances;
  final Claims claims;
  final Texts texts;
  final Happenings happenings;
  final Outlook outlook;
  final Sayings sayings;
  final Milestones milestones;

  Narrator(Story story) {
    elements = new Elements(story);
    figures = new Figures(this);
    things = new Things(this);
    acts = new Acts(this);
    limits = new Limits(this);
    conditions = new Conditions(this);
    stances = new Stances(this);
    claims = new Claims(this);
    texts = new Texts(this);
    happenings = new Happenings(this);
    outlook = new Outlook(this);
    sayings = new Sayings(this);
    milestones = new Milestones(this);
  }
}
