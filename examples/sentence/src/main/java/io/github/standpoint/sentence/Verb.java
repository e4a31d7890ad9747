package io.github.standpoint.sentence;

/**
 * A verb phrase in the forms that sentences need.
 *
 * @param third the third person singular, such as {@code rules out}
 * @param plural the plural, such as {@code rule out}
 * @param infinitive the bare infinitive, such as {@code rule out}
 */
record Verb(String third, String plural, String infinitive) {

  /** Returns the verb whose forms follow from its infinitive: impose sanctions, imposes. */
  static Verb regular(String infinitive) {
    int end = infinitive.indexOf(' ');
    String first = end < 0 ? infinitive : infinitive.substring(0, end);
    String rest = end < 0 ? "" : infinitive.substring(end);
    return new Verb(English.thirdPerson(first) + rest, infinitive, infinitive);
  }

  /** Returns the form that agrees with the subject. */
  String after(Noun subject) {
    return subject.plural() ? plural : third;
  }

  /** Returns the form that agrees with the subject, with an adverb where it belongs; "": none. */
  String after(Noun subject, String adverb) {
    String form = after(subject);
    if (adverb.isEmpty()) {
      return form;
    }
    boolean auxiliary = form.matches("(is|are|would) .*");
    int place = auxiliary ? form.indexOf(' ') + 1 : 0;
    return form.substring(0, place) + adverb + " " + form.substring(place);
  }
}
