package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories are read from bytes, texts, files and streams, and refused with the whole report. */
class ReadingTest {
  @TempDir Path folder;

  @Test
  void bytesTextFileAndStreamGiveTheSameStory() throws IOException {
    String document = RealStory.text();
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("story.json"), bytes);
    StoryJson json = StoryJson.standard();
    Story story = json.read(document);

    assertThat(json.read(bytes)).isEqualTo(story);
    assertThat(json.read(file)).isEqualTo(story);
    assertThat(json.read(new ByteArrayInputStream(bytes))).isEqualTo(story);
    assertThat(json.tryRead(file)).isEqualTo(json.tryRead(document)).isEqualTo(json.tryRead(bytes));
  }

  @Test
  void aFileThatIsNotThereIsNoInvalidStory() {
    assertThatThrownBy(() -> StoryJson.standard().tryRead(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readingRefusesWithTheWholeReport() {
    String document = story("'headline': 7", "'published': 'x'", "'unknown': 1");

    assertThatThrownBy(() -> StoryJson.standard().read(document))
        .isInstanceOfSatisfying(
            InvalidStoryException.class,
            it -> assertThat(it.report()).isEqualTo(read(document).report()))
        .hasMessageContaining("line 1: /headline")
        .hasMessageContaining("1 more error")
        .hasNoCause();
  }

  @Test
  void aRefusalNamesTheFileTheFirstErrorAndHowManyMoreThereAre() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bad.json"), "{'standpoint': 1}".replace('\'', '"'));
    String first = file + ": line 1: /id: a story must have the attribute id, but has none";

    assertThatThrownBy(() -> StoryJson.standard().read(file))
        .isInstanceOf(InvalidStoryException.class)
        .hasMessage(first + " (and 2 more errors)");
    Files.writeString(file, "{'standpoint': '1.0'}".replace('\'', '"'));
    assertThatThrownBy(() -> StoryJson.standard().read(file))
        .hasMessage(first + " (and 1 more error)");
  }

  @Test
  void aRefusalThatWasSerializedHasItsMessageAndAnEmptyReport() throws Exception {
    InvalidStoryException thrown =
        catchThrowableOfType(InvalidStoryException.class, () -> StoryJson.standard().read("{}"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(thrown);
    InvalidStoryException back =
        (InvalidStoryException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(thrown.report().errors()).isNotEmpty();
    assertThat(back).hasMessage(thrown.getMessage());
    assertThat(back.report().problems()).isEmpty();
  }

  @Test
  void aFolderIsNoFileAndNamedAsSuch() {
    StoryJson json = StoryJson.standard();

    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> json.tryRead(folder),
            () -> json.lines(folder),
            () -> json.explain(folder),
            () -> json.fix(folder))) {
      assertThatThrownBy(reading)
          .isInstanceOf(IOException.class)
          .hasMessage(folder + ": is a directory");
    }
  }

  @Test
  void aWarningDoesNotRefuseAStory() {
    assertThat(read(story("'unknown': 1")).valid()).isTrue();
    assertThat(StoryJson.standard().read(story("'unknown': 1"))).isNotNull();
  }

  @Test
  void aStoryThatBreaksARuleIsStillThere() {
    ReadResult result = read(story("'publisher': 'nobody'"));

    assertThat(result.valid()).isFalse();
    assertThat(result.story()).isPresent();
    assertThat(result.unread()).isEmpty();
  }

  @Test
  void anotherValidatorJudgesInstead() {
    StoryValidator lenient =
        StoryValidator.builder().lower(StandardRule.REFERENCE_UNRESOLVED).build();
    StoryJson json = StoryJson.standard().with(lenient);

    assertThat(json.tryRead(story("'publisher': 'nobody'")).report().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.getSeverity()).isEqualTo(Severity.WARNING));
    assertThat(json.indented().read(story("'publisher': 'nobody'"))).isNotNull();
  }

  @Test
  void aStrictReaderRefusesWhatItDoesNotKnow() {
    StoryValidator strict = StoryValidator.builder().raise(JsonRule.UNKNOWN_PROPERTY).build();
    StoryJson json = StoryJson.standard().with(strict);

    assertThat(json.tryRead(story("'unknown': 1")).report().errors())
        .extracting(Problem::code)
        .containsExactly("json.unknown-property");
    assertThatThrownBy(() -> json.read(story("'unknown': 1")))
        .isInstanceOf(InvalidStoryException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = JsonRule.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNKNOWN_PROPERTY"})
  void whatCouldNotBeReadIsNeverMadeRight(JsonRule rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryValidator.builder().lower(rule))
        .withMessageStartingWith(rule.code() + " cannot be lowered: what breaks it is not read")
        .withMessageEndingWith("rules of the model can be, and json.unknown-property");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryValidator.builder().without(rule))
        .withMessageStartingWith(rule.code() + " cannot be left out");
    assertThat(StoryValidator.builder().raise(rule).build()).isNotNull();
  }

  @Test
  void anUnknownNameMayBePassedOverInSilence() {
    StoryJson json =
        StoryJson.standard()
            .with(StoryValidator.builder().without(JsonRule.UNKNOWN_PROPERTY).build());

    assertThat(json.tryRead(story("'unknown': 1")).report().problems()).isEmpty();
  }

  @Test
  void aResultOfWhichSomethingIsUnreadIsNotValidWhateverItsReportSays() {
    ReadResult whole = read(story("'headline': 'H'"));
    ReadResult part = new ReadResult(whole.story(), Report.empty(), List.of("/positions/0"));

    assertThat(whole.valid()).isTrue();
    assertThat(part.valid()).isFalse();
    assertThatThrownBy(part::orThrow)
        .isInstanceOf(InvalidStoryException.class)
        .hasMessage("not read: /positions/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.7", "1.10", "1.999"})
  void laterMinorVersionsAreRead(String version) {
    String document = story("'new-in-that-version': [1]").replace("1.0", version);

    assertThat(only(document).code()).isEqualTo("json.unknown-property");
    assertThat(read(document).orThrow().getStandpoint()).isEqualTo(version);
  }

  @Test
  void whatALaterMinorVersionMayAddIsWarnedAboutAndTheRestIsRead() {
    String document =
        story(
                "'mood': {'word': 'tense'}",
                "'sections': [{'id': 'body', 'kind': 'sidebar', 'text': 'A.', 'tone': 'dry'}]")
            .replace("1.0", "1.1");
    ReadResult result = read(document);

    assertThat(result.report())
        .map(it -> it.code() + " " + it.getPointer())
        .containsExactly(
            "json.unknown-property /mood",
            "vocabulary.unknown-term /sections/0/kind",
            "json.unknown-property /sections/0/tone");
    assertThat(result.valid()).isTrue();
    assertThat(result.orThrow().getSections().get(0).getText()).contains("A.");
    assertThat(StoryJson.standard().writeString(result.orThrow()))
        .contains("\"1.1\"", "\"sidebar\"")
        .doesNotContain("mood", "tone");
  }

  /** Editors put it there. */
  @ParameterizedTest
  @ValueSource(strings = {"'https://example.org/story.schema.json'", "{'a': [1]}", "null"})
  void theSchemaOfADocumentIsPassedOverInSilence(String schema) {
    String document = "{\"$schema\": " + schema.replace('\'', '"') + ", " + story().substring(1);

    assertThat(problems(document)).isEmpty();
    assertThat(read(document).orThrow()).isEqualTo(read(story()).orThrow());
    assertThat(problems(story("'sections': [{'id': 'a', 'kind': 'body', '$schema': 'x'}]")))
        .contains("json.unknown-property /sections/0/$schema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "0.9", "1", "10.0", "1.", "1.x", "1.0-draft", "v1.0", " 1.0", ""})
  void otherVersionsAreRefused(String version) {
    String document = story().replace("1.0", version);

    assertThat(only(document).code()).isEqualTo("json.version-unsupported");
    assertThat(only(document).getPointer()).isEqualTo("/standpoint");
    assertThat(read(document).story()).isEmpty();
  }

  @Test
  void nothingElseIsSaidOfADocumentWhoseVersionIsNotKnown() {
    assertThat(problems(story("'unknown': 1", "'headline': 7").replace("1.0", "2.0")))
        .containsExactly("json.version-unsupported /standpoint");
    assertThat(problems("{\"standpoint\": \"2.0\", \"id\": \"s1\"}"))
        .containsExactly("json.version-unsupported /standpoint");
  }

  @Test
  void namesWithSlashesAndTildesAreEscapedInPointers() {
    assertThat(problems(story("'a/b~c': 1"))).containsExactly("json.unknown-property /a~1b~0c");
    assertThat(problems(story("'extensions': {'a/b:~': 7}")))
        .containsExactly("json.wrong-type /extensions/a~1b:~0");
  }

  @Test
  void aRealStoryHasNoError() {
    assertThat(read(RealStory.text()).report().errors()).isEmpty();
  }
}
