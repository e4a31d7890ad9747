package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferentialTest {

  static List<Path> documents() {
    List<Path> documents = new ArrayList<>(Documents.golden());
    documents.addAll(Documents.examples());
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void schemaAndReaderAgreeOnWhatIsKept(Path file) {
    ReadResult result = StoryJson.standard().tryRead(Documents.bytes(file));
    if (Judgement.comparable(result.report())) {
      String document = Documents.text(file);

      assertThat(Judgement.STANDARD.of(document)).matches(Judgement.Verdicts::agree, "agree");
      assertThat(Judgement.STRICT.of(document)).matches(Judgement.Verdicts::agree, "agree");
    } else {
      assertThat(result.report().valid()).isFalse();
    }
  }
}
