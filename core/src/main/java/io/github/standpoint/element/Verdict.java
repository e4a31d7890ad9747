package io.github.standpoint.element;

/** The story's own judgement on something that it carries. A closed vocabulary. */
public enum Verdict implements Word {

  /** The story itself, on more than the source's word, finds that it is so. */
  CONFIRMED("confirmed"),

  /** The story says that the matter is contested and does not decide it. */
  DISPUTED("disputed"),

  /** The story finds that what somebody said is not so; where nobody said it, does-not-hold. */
  REFUTED("refuted"),

  /** The story expressly says that it could not check it, which is more than silence. */
  UNVERIFIED("unverified"),

  /** The story itself says that it is not so, without anybody having said that it is. */
  DOES_NOT_HOLD("does-not-hold"),

  /**
   * The story does not vouch for it at all: it is only talked about or only the subject of
   * somebody's position.
   */
  NOT_ASSERTED("not-asserted");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
