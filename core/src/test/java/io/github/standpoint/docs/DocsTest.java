package io.github.standpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages under {@code core/docs} that say what the code says. */
class DocsTest {

  @Test
  void theVocabulariesPageSaysWhatTheVocabulariesSay() throws IOException {
    assertPage("vocabularies.md", VocabulariesPage.text());
  }

  @Test
  void theRulesPageSaysWhatTheCatalogueSays() throws IOException {
    assertPage("rules.md", RulesPage.text());
  }

  /** Leaves what the page should be under {@code target/docs}, to be read and copied. */
  private static void assertPage(String name, String expected) throws IOException {
    Path made = Path.of("target", "docs", name);
    Files.createDirectories(made.getParent());
    Files.writeString(made, expected);
    Path page = Path.of("docs", name);
    String actual = Files.exists(page) ? Files.readString(page) : "";
    assertThat(actual).as("docs/%s differs from %s", name, made).isEqualTo(expected);
  }
}
