package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Report;
import io.github.standpoint.validation.StoryValidator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryAnswerTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static StoryAnswer answer(String body) {
    return StoryAnswer.of(StoryJson.standard().explain(body.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static JsonNode tree(StoryAnswer answer) {
    return MAPPER.readTree(answer.json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"standpoint":"1.0","id":"s","language":"en"}               | 200
          {"standpoint":"1.0","id":"s","language":"en","langage":"x"} | 200
          {"standpoint":"1.0","id":"s","language":"english!"}         | 422
          {"standpoint":"1.0","id":"s"}                               | 422
          {"standpoint":"2.0","id":"s","language":"en"}               | 422
          {"standpoint":"1.0","id":"s","id":"t","language":"en"}      | 422
          []                                                          | 422
          {"standpoint":                                              | 400
          {"standpoint":"1.0","id":"ä","language":"en"}               | 400
          {"standpoint":"1.0","id":"s","language":"en"} []            | 400
          ``                                                          | 400
          """)
  void theStatusSaysHowFarTheReadingCame(String body, int status) {
    assertThat(answer(body).status()).isEqualTo(status);
    assertThat(answer(body).accepted()).isEqualTo(status == 200);
  }

  @Test
  void aUkrainianDeskIsAnsweredInUkrainian() {
    StoryJson json =
        StoryJson.standard()
            .with(StoryValidator.builder().locale(Locale.forLanguageTag("uk")).build());
    JsonNode body = tree(StoryAnswer.of(json.explain("{}".getBytes(StandardCharsets.UTF_8))));

    assertThat(body.get("title").asString()).isEqualTo("У матеріалі є помилки");
    assertThat(body.get("detail").asString())
        .isEqualTo(
            "помилок: 3, попереджень: 0; перша: json.missing /standpoint: об’єкт «матеріал» має"
                + " містити атрибут standpoint, а його немає");
  }

  @Test
  void aBodyThatIsTooLongIsAnsweredAsSuch() {
    StoryJson json =
        StoryJson.standard().with(ReadLimits.builder().maxBytes(10).maxProblems(5).build());

    assertThat(StoryAnswer.of(json.explain(new byte[11])).status()).isEqualTo(413);
  }

  @Test
  void aRefusalHasTheMembersOfRfc9457AndEveryFactOfEveryProblem() {
    StoryAnswer answer =
        answer(
            "{\"standpoint\":\"1.0\",\n\"id\":\"s\",\"langage\":\"en\",\"published\":\"4 March 2026\"}");

    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    JsonNode body = tree(answer);
    assertThat(body.propertyNames())
        .containsExactly("type", "title", "status", "detail", "problems");
    assertThat(body.get("status").intValue()).isEqualTo(422);
    assertThat(body.get("problems"))
        .extracting(it -> it.get("code").stringValue())
        .containsExactly("json.missing", "json.unknown-property", "json.date");
    assertThat(body.at("/problems/2/severity").stringValue()).isEqualTo("error");
    assertThat(body.at("/problems/2/pointer").stringValue()).isEqualTo("/published");
    assertThat(body.at("/problems/2/line").intValue()).isEqualTo(2);
    assertThat(body.at("/problems/2/column").intValue()).isEqualTo(37);
    assertThat(body.at("/problems/2/value").stringValue()).isEqualTo("4 March 2026");
    assertThat(body.at("/problems/2/message").stringValue()).contains("EDTF");
    assertThat(body.at("/problems/1/suggestion").stringValue()).isEqualTo("language");
    assertThat(body.at("/problems/2/fix/1/value").stringValue()).isEqualTo("2026-03-04");
  }

  @Test
  void warningsComeWithAnAcceptance() {
    StoryAnswer answer =
        answer("{\"standpoint\":\"1.0\",\"id\":\"s\",\"language\":\"en\",\"mood\":\"x\"}");

    assertThat(answer.mediaType()).isEqualTo("application/json");
    assertThat(tree(answer).propertyNames()).containsExactly("problems");
    assertThat(tree(answer).at("/problems/0/code").stringValue())
        .isEqualTo("json.unknown-property");
    assertThat(StoryAnswer.of(Report.empty())).hasToString("{\"problems\":[]}");
  }

  @Test
  void whatWasSentCannotBreakTheAnswer() {
    StoryAnswer answer =
        answer(
            "{\"standpoint\":\"1.0\",\"id\":\"s\",\"language\":\"\\ud800\\\"\\u001b[2J\\u202e\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(tree(answer).at("/problems/0/pointer").stringValue()).isEqualTo("/language");
  }
}
