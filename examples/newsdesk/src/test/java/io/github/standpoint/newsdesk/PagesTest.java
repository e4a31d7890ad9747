package io.github.standpoint.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.newsdesk.Desk.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as they are sent; what a browser makes of them is for {@link BrowserTest}. */
class PagesTest {
  private static final String HOSTILE = "</title></textarea><script>alert(1)</script>\\u202e${7*7}";

  @TempDir private static Path folder;
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = Desk.with(Desk.in(folder));
    desk.post(RealStory.bytes());
    desk.put(RealStory.ID, RealStory.revised(), "If-Match", "*");
    String etag = desk.post(hostile("1")).header("ETag");
    desk.put("hostile", hostile("2"), "If-Match", etag);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static byte[] hostile(String number) {
    return """
        {"standpoint":"1.0","id":"hostile","language":"en","headline":"%1$s%2$s",
         "sections":[{"id":"s","kind":"body","heading":"%1$s","text":"%1$s%2$s"}],
         "actors":[{"type":"state","id":"a","name":"%1$s",
                    "identifiers":[{"scheme":"x-desk","value":"<script>alert(2)</script>"}]}],
         "measures":[{"id":"m","kind":"join","description":"%1$s"}],
         "positions":[{"id":"p","holder":"a","stance":"x-<script>","about":"m",
                       "certainty":"possible","note":"%1$s%2$s"}]}
        """
        .formatted(HOSTILE, number)
        .getBytes(UTF_8);
  }

  @Test
  void storedTextNeverRuns() {
    assertThat(desk.get("/stories/hostile").status()).isEqualTo(200);
    List<String> pages =
        List.of(
            "/",
            "/?q=script",
            "/read/hostile",
            "/read/hostile/changes",
            "/who",
            "/who?scheme=x-desk&value=%3Cscript%3Ealert(2)%3C/script%3E",
            "/who?scheme=x-desk&value=%3Cscript%3Ealert(2)%3C/script%3E&asOf=2025");
    for (String page : pages) {
      Answer answer = desk.get(page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.text()).as(page).contains("alert").doesNotContain("<script", "\u202e");
      assertThat(answer.text()).as(page).doesNotContain("$49");
    }
  }

  @Test
  void pastedTextNeverRuns() {
    Answer answer = check(new String(hostile("1"), UTF_8), "");

    assertThat(answer.text()).contains("alert").doesNotContain("<script");
  }

  @Test
  void aPastedStoryIsShownWithItsProblemsAtTheirLinesAndTheCures() {
    Answer answer = check(new String(RealStory.broken(), UTF_8), "");

    assertThat(answer.text())
        .contains("No valid story: 1 error, 0 warnings", "json.unknown-word", "line 803")
        .contains("<mark>&quot;Possible&quot;</mark>")
        .contains("write &quot;possible&quot; at /positions/4/certainty")
        .contains("Make the certain cure, and check again");
    assertThat(desk.get("/stories?q=nothing-of-it").json().path("total").asInt()).isZero();
  }

  @Test
  void theCertainCuresAreMadeWhenAskedFor() {
    Answer answer = check(new String(RealStory.broken(), UTF_8), "all");

    assertThat(answer.text())
        .contains("A valid story: 0 errors, 0 warnings", "Cured: 1 problem")
        .contains("&quot;certainty&quot;: &quot;possible&quot;");
  }

  private static Answer check(String document, String fix) {
    String boundary = "----newsdesk";
    String body =
        ("--%1$s\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n%2$s\r\n"
                + "--%1$s\r\nContent-Disposition: form-data; name=\"fix\"\r\n\r\n%3$s\r\n--%1$s--\r\n")
            .formatted(boundary, document, fix);
    return desk.post("/check", "multipart/form-data; boundary=" + boundary, body.getBytes(UTF_8));
  }

  @Test
  void whatRevisionsChangedIsToldInSentences() {
    assertThat(desk.get("/read/" + RealStory.ID + "/changes").text())
        .contains("stance corrected from rules-out to refuses")
        .contains("The United States rules out deploying forces in Ukraine")
        .contains("The United States refuses to deploy forces in Ukraine");
  }

  @Test
  void whatIsNotHereIsToldOnAPage() {
    for (String path : List.of("/read/none", "/read/none/changes", "/who?scheme=a&value=b")) {
      assertThat(desk.get(path).status()).as(path).isEqualTo(404);
      assertThat(desk.get(path).header("Content-Type")).startsWith("text/html");
    }
    assertThat(desk.get("/read/" + RealStory.ID + "?asOf=soon").status()).isEqualTo(400);
  }
}
