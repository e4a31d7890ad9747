package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What people see, in a real browser. */
class BrowserTest {
  /** Of the words of fact 3 of the real story. */
  private static final String FACT_3 = "no 'American boots on the ground'";

  @TempDir private static Path folder;
  private static ChromeDriver browser;
  private static Desk desk;

  @BeforeAll
  static void start() {
    browser = Browser.start("light");
    desk = Desk.with(Desk.in(folder));
    desk.post(RealStory.bytes());
    desk.put(RealStory.ID, RealStory.revised(), "If-Match", "*");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (desk != null) {
      desk.close();
    }
  }

  private static void open(String path) {
    browser.get(desk.uri(path).toString());
  }

  private static WebElement find(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  /** Clicks on what leads to another page, and waits for it. */
  private static void follow(WebElement link) {
    WebElement page = find("html");
    link.click();
    new WebDriverWait(browser, Duration.ofSeconds(30)).until(ExpectedConditions.stalenessOf(page));
  }

  private static List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  @Test
  void theStoryIsFoundInTheListAndFactThreeIsHighlightedAndStandsInTheMatrix() {
    open("/");
    find("#q").sendKeys("BOOTS on the ground");
    follow(find(".search button"));
    follow(find(".stories h2 a"));

    assertThat(browser.getCurrentUrl()).endsWith("/read/" + RealStory.ID);
    open("/read/" + RealStory.ID + "?revision=1");
    String marked = String.join("", all("mark.against").stream().map(WebElement::getText).toList());
    assertThat(marked).contains(FACT_3);
    assertThat(find("mark.against").getCssValue("background-color"))
        .isNotIn("rgba(0, 0, 0, 0)", "transparent");
    assertThat(all(".matrix .stance.against").stream().map(WebElement::getText))
        .anyMatch(it -> it.contains("rules out"));
  }

  @Test
  void aLinkLeadsFromThePositionToItsWordsWhichLightUp() {
    open("/read/" + RealStory.ID + "?revision=1");
    WebElement link =
        all(".evidence a").stream()
            .filter(it -> it.getText().contains("there will be no"))
            .findFirst()
            .orElseThrow();
    String words = "mark[class~='" + link.getDomAttribute("href").substring(1) + "']";
    String before = find(words).getCssValue("background-color");

    link.click();

    assertThat(browser.getCurrentUrl()).contains("#");
    assertThat(String.join("", all(words).stream().map(WebElement::getText).toList()))
        .contains(FACT_3);
    assertThat(find(words).getCssValue("background-color")).isNotEqualTo(before);
  }

  @Test
  void twoRevisionsAreCompared() {
    open("/read/" + RealStory.ID);
    follow(browser.findElement(By.linkText("Compare revisions")));

    assertThat(find(".finding").getText()).isEqualTo("stance corrected from rules-out to refuses");
    assertThat(find(".findings-list del").getText()).contains("rules out");
    assertThat(find(".findings-list ins").getText()).contains("refuses");
    follow(find("form.compare button"));
    assertThat(browser.getCurrentUrl()).contains("from=1").contains("to=2");
  }

  @Test
  void anActorIsFollowedFromTheStory() {
    open("/read/" + RealStory.ID);
    follow(browser.findElement(By.partialLinkText("Vladimir Putin")));

    assertThat(find("h1").getText()).isEqualTo("Vladimir Putin");
    assertThat(find(".stands .said").getText()).contains("possibly open to negotiating");
  }

  @Test
  void aDroppedFileIsCheckedAndItsCureIsMade() throws Exception {
    Path file = java.nio.file.Files.write(folder.resolve("broken.json"), RealStory.broken());
    open("/check");
    find("#file").sendKeys(file.toAbsolutePath().toString());
    follow(find(".paste button"));

    assertThat(find("#verdict").getText()).isEqualTo("No valid story: 1 error, 0 warnings");
    assertThat(find(".excerpt .here mark").getText()).isEqualTo("\"Possible\"");
    follow(find("button[name=fix]"));
    assertThat(find("#verdict").getText()).isEqualTo("A valid story: 0 errors, 0 warnings");
    assertThat(find(".cured").getText()).contains("write \"possible\" at /positions/4/certainty");
  }
}
