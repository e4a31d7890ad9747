package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages are for people who have never seen a line of Java. */
class MessagesTest {
  private static final Pattern JAVA =
      Pattern.compile(
          "(?:java|tools|com|org|net|io)\\.[a-z]+\\.[a-zA-Z.]+"
              + "|\\b[A-Za-z]*(?:Exception|Error|Immutable|JsonToken|JsonParser|StreamRead|BigDecimal)\\b"
              + "|Optional\\[|@[0-9a-f]{5,}|\\b(?:START|END|VALUE|FIELD|PROPERTY)_[A-Z]+");
  private static final Pattern PLACE_LEFT = Pattern.compile("\\{[a-zA-Z]+}");

  static List<GoldenFile> brokenFiles() {
    return GoldenFile.named("invalid-", "ten-", "unknown-term", "full", "minimal");
  }

  @Provide
  Arbitrary<GoldenFile> files() {
    return Arbitraries.of(GoldenFile.named("full", "invalid-", "ten-"));
  }

  private static void assertForPeople(byte[] document) {
    ReadResult result = StoryJson.standard().tryRead(document);
    for (Problem problem : result.report()) {
      assertForPeople(problem.message(Locale.ENGLISH));
    }
    if (!result.valid()) {
      assertForPeople(new InvalidStoryException(result.report()).getMessage());
    }
  }

  private static void assertForPeople(String message) {
    assertThat(message).doesNotContainPattern(JAVA).doesNotContainPattern(PLACE_LEFT);
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void noMessageNamesAJavaClass(GoldenFile file) {
    assertForPeople(file.bytes());
  }

  /** The letters put in are ones that no message has by itself, and that a story has nowhere. */
  @Property(tries = 2_000)
  void noMessageOfACutAndJoinedDocumentNamesAJavaClass(
      @ForAll("files") GoldenFile file, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] document = file.bytes();
    byte[] slip = "]}\",:[{01eE.\\\u0001Ж".getBytes(StandardCharsets.UTF_8);
    document[random.nextInt(document.length)] = slip[random.nextInt(slip.length)];

    assertForPeople(document);
    assertForPeople(Arrays.copyOf(document, random.nextInt(document.length)));
  }

  @Test
  void whatSomebodyWroteIsNeverReadAsAPartOfAMessage() {
    String document = Documents.story("'published': '{reason} ${value} %s \\\\1 {0}'");

    assertThat(Documents.only(document).message()).contains("{reason} ${value} %s \\1 {0}");
  }

  @Test
  void everyFactThatAMessageNamesIsThere() {
    for (GoldenFile file : GoldenFile.named("invalid-", "ten-")) {
      for (Problem problem : StoryJson.standard().tryRead(file.bytes()).report()) {
        assertThat(problem.message()).doesNotContain("but was nothing", "null'");
      }
    }
  }

  @Test
  void noTypeOfJacksonIsPartOfWhatReadingAndWritingPromise() {
    List<String> types = new ArrayList<>();
    for (Class<?> type : List.of(StoryJson.class, ReadResult.class, InvalidStoryException.class)) {
      Stream.of(type.getMethods(), type.getConstructors())
          .flatMap(Stream::of)
          .filter(it -> Modifier.isPublic(it.getModifiers()))
          .forEach(it -> types.addAll(typesOf(it)));
    }
    for (RecordComponent component : ReadResult.class.getRecordComponents()) {
      types.add(component.getGenericType().getTypeName());
    }

    assertThat(types).isNotEmpty().noneMatch(it -> it.contains("jackson"));
  }

  private static List<String> typesOf(Executable member) {
    List<String> types = new ArrayList<>();
    Arrays.stream(member.getGenericParameterTypes()).forEach(it -> types.add(it.getTypeName()));
    Arrays.stream(member.getGenericExceptionTypes()).forEach(it -> types.add(it.getTypeName()));
    if (member instanceof Method method) {
      types.add(method.getGenericReturnType().getTypeName());
    }
    return types;
  }
}
