package io.github.standpoint.newsdesk.intake;

/** Counts the answers of one bulk upload. */
final class Counts {
  private long created;
  private long unchanged;
  private long refused;

  /**
   * The last line of the answer.
   *
   * @param lines how many lines were no blank ones
   * @param created how many are new
   * @param unchanged how many were here before
   * @param refused how many were not taken
   */
  record Total(long lines, long created, long unchanged, long refused) {}

  void add(LineAnswer answer) {
    switch (answer.status()) {
      case 201 -> created++;
      case 200 -> unchanged++;
      default -> refused++;
    }
  }

  Total total() {
    return new Total(created + unchanged + refused, created, unchanged, refused);
  }
}
