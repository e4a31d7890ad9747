package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the README says, against a newsdesk with the stories that it begins with. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir private static Path folder;
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = Desk.with(Desk.in(folder), "--newsdesk.samples=true");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(README))
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  private static String block(String language) throws IOException {
    return found("(?ms)^```" + language + "\\n(.*?)^```$").get(0);
  }

  @Test
  void theQueryAnswersWhatIsPrinted() throws IOException {
    List<String> rows =
        desk.bean(JdbcClient.class)
            .sql(block("sql"))
            .query(
                (row, number) ->
                    IntStream.rangeClosed(1, row.getMetaData().getColumnCount())
                        .mapToObj(it -> column(row, it))
                        .collect(Collectors.joining(" | ")))
            .list();

    assertThat(block("text").lines()).containsExactlyElementsOf(rows);
  }

  private static String column(ResultSet row, int number) {
    try {
      return row.getString(number).replace("FALSE", "false");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theRefusalIsWhatIsPrinted() throws IOException {
    assertThat(desk.post(RealStory.broken()).json())
        .isEqualTo(new JsonMapper().readTree(block("json")));
  }

  @Test
  void theStoryThatIsSentAgainIsThereAlready() {
    assertThat(desk.post(RealStory.bytes()).status()).isEqualTo(200);
  }

  @Test
  void everyAddressThatCanBeAskedAnswers() throws IOException {
    List<String> addresses =
        found("(?m)^\\| (`GET .*?) \\|").stream()
            .flatMap(it -> Pattern.compile("`(?:GET )?(/[^`]+)`").matcher(it).results())
            .map(it -> it.group(1).replace("{id}", RealStory.ID).replace("to=2", "to=1"))
            .toList();

    assertThat(addresses)
        .hasSizeGreaterThan(8)
        .allSatisfy(it -> assertThat(desk.get(it).status()).as(it).isEqualTo(200));
  }

  @Test
  void everySettingExistsAndHasTheDefaultThatIsPrinted() throws IOException {
    String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
    List<String> printed = found("(?m)^(\\| `newsdesk\\.[^|]*\\| [^|]* )\\|");

    assertThat(printed).hasSize(5);
    for (String setting : printed) {
      String[] parts = setting.split("[|`]");
      String name = parts[2].substring("newsdesk.".length());
      String value = parts[4].strip().replace("none", "\"\"");
      assertThat(settings)
          .containsPattern("(?m)^  " + name + ": " + Pattern.quote(value) + "( |$)");
    }
  }

  @Test
  void everyFileThatIsLinkedIsThere() throws IOException {
    assertThat(found("]\\((?!https?:)([^)#]+)"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Path.of(it)).exists());
  }
}
