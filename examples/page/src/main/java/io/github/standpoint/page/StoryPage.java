package io.github.standpoint.page;

import io.github.standpoint.Encoding;
import io.github.standpoint.Revision;
import io.github.standpoint.Story;
import io.github.standpoint.page.Anchors.Quotation;
import io.github.standpoint.query.StanceMatrix;
import io.github.standpoint.report.Report;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.value.FuzzyDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as one page of HTML that needs nothing else: no script, no other file. Its text with the
 * evidence marked and linked both ways, every position as a sentence, stances side by side,
 * packages as flows, a timeline, what may follow, and all problems. Whatever a story says is shown
 * as text and never runs. Immutable and safe for several threads.
 *
 * <pre>{@code
 * Files.writeString(file, StoryPage.of(story, report).document());
 * }</pre>
 *
 * <p>A server that has a layout of its own takes {@link #content()} into it, and {@link
 * #stylesheet()} and {@link #contentSecurityPolicy()} with it.
 */
public final class StoryPage {
  private static final String SHEET = load("page.css");

  private final Story story;
  private final Report report;
  private final @Nullable FuzzyDate asOf;

  private StoryPage(Story story, Report report, @Nullable FuzzyDate asOf) {
    this.story = story;
    this.report = report;
    this.asOf = asOf;
  }

  /** Returns the page of this story and of what is wrong with it. */
  public static StoryPage of(Story story, Report report) {
    return new StoryPage(story, report, null);
  }

  /** Returns the page with the stances as of this date. */
  public StoryPage asOf(FuzzyDate date) {
    return new StoryPage(story, report, date);
  }

  /** Returns the title: the headline, or the id if there is none; not escaped. */
  public String title() {
    return story.getHeadline().orElse(story.getId().toString());
  }

  /** Returns the whole page. */
  public String document() {
    Html html = new Html();
    html.open("html", "lang", "en").line().open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurityPolicy())
        .line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().empty("meta", "name", "color-scheme", "content", "light dark");
    html.line().empty("meta", "name", "referrer", "content", "no-referrer");
    html.line().element("title", title() + " – Standpoint").line().style(stylesheet()).line();
    html.close().line().open("body").line();
    html.toAnchor("content", "Skip to the story", "class", "skip");
    String page = html.toString();
    return "<!doctype html>\n" + page + content() + "\n</body>\n</html>\n";
  }

  /** Returns what is inside the body: header, navigation, main part and footer. */
  public String content() {
    View view = View.of(story);
    StanceMatrix matrix = asOf == null ? StanceMatrix.of(story) : StanceMatrix.asOf(story, asOf);
    StancesPart stances = new StancesPart(view, matrix);
    Html html = view.html();
    header(view);
    navigation(html);
    html.line().open("main", "id", "content").open("div", "class", "reading");
    new TextPart(view).write();
    html.close().open("div", "class", "findings");
    stances.writeSentences();
    stances.writeMatrix(asOf == null ? "" : " as of " + Dates.words(asOf));
    new PackagesPart(view).write();
    new TimelinePart(view).write();
    new ProspectsPart(view).write();
    new RecordPart(view).write();
    new ProblemsPart(view).write(report);
    html.close().close();
    html.line().open("footer").element("p", "Made from the structure of the story alone.").close();
    return html.toString();
  }

  private void header(View view) {
    Html html = view.html();
    html.open("header", "class", "masthead");
    html.element("p", "Standpoint", "class", "brand");
    html.element("h1", title(), "lang", story.getLanguage(), "dir", "auto");
    html.element("p", origin(view), "class", "origin");
    story.getRevision().ifPresent(it -> revision(html, it));
    html.close();
  }

  private String origin(View view) {
    List<String> parts = new ArrayList<>();
    story.getPublisher().ifPresent(it -> parts.add(view.phrasing().thing(it)));
    parts.add(
        story
            .getPublished()
            .map(it -> "published " + Dates.phrase(it))
            .orElse("no date of publication"));
    story.getUpdated().ifPresent(it -> parts.add("updated " + Dates.phrase(it)));
    parts.add("language " + story.getLanguage());
    story.getEncoding().ifPresent(it -> parts.add(encoding(it)));
    return String.join(" · ", parts);
  }

  private static String encoding(Encoding encoding) {
    String name = encoding.getName().map(it -> " (" + it + ")").orElse("");
    return "encoded by " + Phrases.plain(encoding.getBy()) + name;
  }

  private static void revision(Html html, Revision revision) {
    String date = revision.getDate().map(it -> ", " + Dates.words(it)).orElse("");
    html.element("p", "Revision " + revision.getNumber() + date, "class", "origin");
    for (var correction : revision.getCorrections()) {
      html.element("p", "Corrected: " + correction.getText(), "class", "gone");
    }
  }

  private void navigation(Html html) {
    html.line().open("nav", "aria-label", "Parts of this page").open("ul");
    item(html, "text", "Text", true);
    item(html, "positions", "Positions", !story.getPositions().isEmpty());
    item(html, "stances", "Stances", !story.getPositions().isEmpty());
    item(html, "packages", "Packages", !story.getPackages().isEmpty());
    item(html, "implications", "Meaning", !story.getImplications().isEmpty());
    item(html, "developments", "What may follow", !story.getDevelopments().isEmpty());
    item(html, "problems", "Problems", true);
    html.close().close();
  }

  private static void item(Html html, String anchor, String text, boolean there) {
    if (there) {
      html.open("li").toAnchor(anchor, text).close();
    }
  }

  /**
   * Returns the style sheet: one for all stories, and a rule for each piece of evidence of this
   * one, so that the words light up when a link leads to them. No text of the story is in it.
   */
  public String stylesheet() {
    StringBuilder sheet = new StringBuilder(SHEET);
    for (Quotation quotation : new Anchors(story).quotations()) {
      if (!quotation.marked()) {
        continue;
      }
      String anchor = quotation.anchor();
      sheet.append('#').append(anchor).append(":target~.").append(anchor).append(',');
    }
    return sheet.append(".lit{background:var(--lit);color:var(--lit-ink)}").toString();
  }

  /**
   * Returns the policy under which the page works: nothing but this one style sheet, by its hash.
   */
  public String contentSecurityPolicy() {
    byte[] sheet = stylesheet().getBytes(StandardCharsets.UTF_8);
    String hash = Base64.getEncoder().encodeToString(sha256().digest(sheet));
    return "default-src 'none'; style-src 'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String load(String name) {
    try (InputStream in = StoryPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
