package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window; a test that asks for it is skipped where there is none. */
final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Held, or its level would be forgotten. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private Browser() {}

  /** Starts one that runs no script of a page and prefers this colour scheme: light or dark. */
  static ChromeDriver start(String scheme) {
    for (Path needed : new Path[] {CHROMIUM, DRIVER}) {
      assumeThat(Files.isExecutable(needed))
          .as("there is no %s (Debian: chromium, chromium-driver): skipped", needed)
          .isTrue();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1300,1000",
        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1));
    // It says that this Chromium is newer than itself; nothing here needs what it lacks.
    LOG.setLevel(Level.SEVERE);
    // Else Selenium would look for a driver on the web.
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    return new ChromeDriver(options);
  }
}
