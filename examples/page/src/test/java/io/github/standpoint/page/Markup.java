package io.github.standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page taken apart as strictly as it is written: what is no tag is text, without any sign that
 * could begin one.
 */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("<(/?[a-z0-9!]+)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)( html)?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");

  private final List<String> skeleton = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  Markup(String page) {
    int at = 0;
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      requireText(page.substring(at, tag.start()));
      at = tag.end();
      skeleton.add(tag.group(1) + " " + names(tag.group(2)));
    }
    requireText(page.substring(at));
  }

  private static void requireText(String between) {
    if (between.indexOf('<') >= 0) {
      throw new AssertionError("a < that begins no tag of ours: " + between);
    }
  }

  private String names(String attributes) {
    List<String> names = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      names.add(attribute.group(1));
      if (attribute.group(1).equals("id")) {
        ids.add(attribute.group(2));
      }
      if (attribute.group(1).equals("href")) {
        links.add(attribute.group(2));
      }
    }
    return String.join(" ", names);
  }

  /** Returns every tag with the names of its attributes, in order. */
  List<String> skeleton() {
    return skeleton;
  }

  List<String> ids() {
    return ids;
  }

  List<String> links() {
    return links;
  }
}
