package io.github.standpoint.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * HTML being written. Tags and names of attributes come from this package alone; every text and
 * every value of an attribute is escaped, and there is no way around that.
 */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn, those with an empty value stand. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Writes an element that has no content. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element with a text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes a link to a place on the page. */
  Html toAnchor(String anchor, String text, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "href";
    all[1] = "#" + anchor;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return element("a", text, all);
  }

  /** Writes a link to the web if the address is one of http or https, else the text alone. */
  Html toWeb(String url, String text) {
    String scheme = url.strip().toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
    return web
        ? element("a", text, "href", url.strip(), "rel", "noopener noreferrer nofollow")
        : text(text);
  }

  /** Ends a line, for whoever reads the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /**
   * Writes a style sheet of this package as it is.
   *
   * @throws IllegalArgumentException if it could end its element
   */
  Html style(String css) {
    if (css.contains("<")) {
      throw new IllegalArgumentException("a style sheet must not contain <");
    }
    out.append("<style>").append(css).append("</style>");
    return this;
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '`' -> out.append("&#96;");
      case '\n', '\t' -> out.appendCodePoint(character);
      default -> {
        if (hidden(character)) {
          out.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
          out.appendCodePoint(character);
        }
      }
    }
  }

  /** Returns whether it would be invisible or reorder what stands around it: then it is shown. */
  private static boolean hidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      // Joiners are letters of Persian and of many Indian scripts; the rest of the class is hidden.
      case Character.FORMAT -> character != 0x200C && character != 0x200D;
      default -> character == 0xFFFE || character == 0xFFFF;
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
