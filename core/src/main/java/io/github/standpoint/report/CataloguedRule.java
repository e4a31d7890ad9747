package io.github.standpoint.report;

/** A rule whose texts stand in a catalogue, each under the code of the rule and what it says. */
public interface CataloguedRule extends Rule {

  /** Returns the catalogue. */
  Catalogue texts();

  @Override
  default String mustHold() {
    return texts().english(code() + ".holds");
  }

  @Override
  default String why() {
    return texts().english(code() + ".why");
  }

  @Override
  default String standard() {
    return texts().english(code() + ".standard");
  }

  @Override
  default String breakingExample() {
    return texts().english(code() + ".breaks");
  }
}
