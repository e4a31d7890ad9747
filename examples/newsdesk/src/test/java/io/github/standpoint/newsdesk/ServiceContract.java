package io.github.standpoint.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.Desk.Answer;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What holds on every database. Each test has stories of its own. */
interface ServiceContract {

  /** Returns the service. */
  Desk desk();

  /** Returns the real story under an id that no other test uses. */
  static byte[] fresh(String id) {
    return RealStory.with("\"id\": \"security-guarantees\"", "\"id\": \"" + id + "\"");
  }

  static String newId() {
    return "story-" + UUID.randomUUID();
  }

  private static byte[] revised(byte[] story) {
    return new String(story, UTF_8).replace("\"rules-out\"", "\"refuses\"").getBytes(UTF_8);
  }

  @Test
  default void aNewStoryIsTakenAndGivenBackInCanonicalFormAndAsReceived() {
    String id = newId();
    byte[] story = fresh(id);

    Answer taken = desk().post(story);

    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.header("Location")).isEqualTo("/stories/" + id);
    assertThat(taken.json().path("revision").asInt()).isEqualTo(1);
    StoryJson json = StoryJson.standard();
    Answer given = desk().get("/stories/" + id);
    assertThat(given.text()).isEqualTo(json.writeString(json.read(story)));
    assertThat(given.header("ETag")).isEqualTo(taken.header("ETag"));
    assertThat(desk().get("/stories/" + id + "/revisions/1/received").bytes()).isEqualTo(story);
    assertThat(desk().get("/stories/" + id, "If-None-Match", taken.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  default void whatIsDoubtfulIsTakenWithWarnings() {
    byte[] story =
        "{\"standpoint\":\"1.0\",\"id\":\"%s\",\"language\":\"en\",\"colour\":\"red\"}"
            .formatted(newId())
            .getBytes(UTF_8);

    Answer taken = desk().post(story);

    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.json().path("report").path("problems").values())
        .extracting(it -> it.path("code").asString())
        .containsExactly("json.unknown-property");
  }

  @Test
  default void theSameContentChangesNothingHoweverItIsLaidOut() {
    String id = newId();
    Answer first = desk().post(fresh(id));
    byte[] compact = desk().get("/stories/" + id).bytes();

    Answer posted = desk().post(compact);
    Answer put = desk().put(id, compact);

    assertThat(List.of(posted.status(), put.status())).containsExactly(200, 200);
    assertThat(put.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(desk().get("/stories/" + id + "/revisions").json()).hasSize(1);
  }

  @Test
  default void whatTheModelDoesNotKnowIsContentToo() {
    String id = newId();
    String story = "{\"standpoint\":\"1.0\",\"id\":\"" + id + "\",\"language\":\"en\"%s}";
    String etag = desk().post(story.formatted("").getBytes(UTF_8)).header("ETag");

    byte[] more = story.formatted(",\"desk\":\"Berlin\"").getBytes(UTF_8);
    Answer put = desk().put(id, more, "If-Match", etag);

    assertThat(put.json().path("revision").asInt()).isEqualTo(2);
    assertThat(desk().get("/stories/" + id + "/revisions/2/received").bytes()).isEqualTo(more);
  }

  @Test
  default void anInvalidStoryIsRefusedWithItsWholeReportAndTheFixes() {
    byte[] broken = RealStory.broken();

    Answer refused = desk().post(broken);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = refused.json().path("problems").path(0);
    assertThat(refused.json().path("problems"))
        .hasSameSizeAs(StoryJson.standard().explain(broken).problems());
    assertThat(problem.path("code").asString()).isEqualTo("json.unknown-word");
    assertThat(problem.path("severity").asString()).isEqualTo("error");
    assertThat(problem.path("pointer").asString()).startsWith("/positions/").endsWith("/certainty");
    assertThat(problem.path("line").asInt()).isGreaterThan(700);
    assertThat(problem.path("value").asString()).isEqualTo("Possible");
    assertThat(problem.path("suggestion").asString()).isEqualTo("possible");
    assertThat(problem.path("fix").path(0).path("op").asString()).isEqualTo("test");
  }

  @Test
  default void halfACharacterInARefusedStoryIsAnswered() {
    byte[] story =
        "{\"standpoint\":\"1.0\",\"id\":\"\\ud800\",\"language\":\"en\"}".getBytes(UTF_8);

    Answer refused = desk().post(story);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.codes()).containsExactly("json.not-utf8");
  }

  @Test
  default void charactersThatADatabaseCannotHoldAreKeptInTheDocument() {
    String id = newId();
    byte[] story =
        ("{\"standpoint\":\"1.0\",\"id\":\""
                + id
                + "\",\"language\":\"en\",\"actors\":"
                + "[{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\\u0000\"}]}")
            .getBytes(UTF_8);

    assertThat(desk().post(story).status()).isEqualTo(201);
    assertThat(desk().get("/stories/" + id).text()).contains("A\\u0000");
  }

  @Test
  default void anotherStoryUnderAnIdThatIsTakenIsAConflict() {
    String id = newId();
    desk().post(fresh(id));

    assertThat(desk().post(revised(fresh(id))).status()).isEqualTo(409);
    assertThat(desk().get("/stories/" + id + "/revisions").json()).hasSize(1);
  }

  @Test
  default void aRevisionSaysWhichOneItFollows() {
    String id = newId();
    byte[] second = revised(fresh(id));
    String first = desk().post(fresh(id)).header("ETag");

    assertThat(desk().put(id, second).status()).isEqualTo(428);
    assertThat(desk().put(id, second, "If-Match", "\"1-0\"").status()).isEqualTo(412);
    assertThat(desk().put(id, second, "If-None-Match", "*").status()).isEqualTo(409);
    Answer put = desk().put(id, second, "If-Match", first);

    assertThat(put.status()).isEqualTo(200);
    assertThat(put.header("ETag")).isNotEqualTo(first);
    assertThat(desk().put(id, fresh(id), "If-Match", first).status()).isEqualTo(412);
    assertThat(desk().get("/stories/" + id + "/revisions/1").text()).contains("rules-out");
  }

  @Test
  default void aRevisionThatIsSentAgainIsTakenForDone() {
    String id = newId();
    String first = desk().post(fresh(id)).header("ETag");

    Answer put = desk().put(id, revised(fresh(id)), "If-Match", first);
    Answer again = desk().put(id, revised(fresh(id)), "If-Match", first);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo(put.header("ETag"));
  }

  @Test
  default void aPutMakesANewStoryUnlessItMeansToFollowOne() {
    String id = newId();

    assertThat(desk().put(id, fresh(id), "If-Match", "\"1-0\"").status()).isEqualTo(412);
    assertThat(desk().get("/stories/" + id).status()).isEqualTo(404);
    assertThat(desk().put(id, fresh(id), "If-None-Match", "*").status()).isEqualTo(201);
  }

  @Test
  default void aPutUnderAnotherIdIsRefused() {
    assertThat(desk().put(newId(), fresh(newId())).status()).isEqualTo(400);
  }

  @Test
  default void ofManyEditorsAtOnceOneWins() throws Exception {
    String id = newId();
    String etag = desk().post(fresh(id)).header("ETag");
    ExecutorService editors = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> edits =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  it -> () -> desk().put(id, edit(id, it), "If-Match", etag).status())
              .toList();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> edit : editors.invokeAll(edits)) {
        statuses.add(edit.get());
      }

      assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
      assertThat(desk().get("/stories/" + id + "/revisions").json()).hasSize(2);
    } finally {
      editors.shutdownNow();
    }
  }

  @Test
  default void ofManyWhoSendTheSameNewStoryOneCreatesIt() throws Exception {
    byte[] story = fresh(newId());
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> post = () -> desk().post(story).status();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> it : clients.invokeAll(Collections.nCopies(8, post))) {
        statuses.add(it.get());
      }

      assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    } finally {
      clients.shutdownNow();
    }
  }

  private static byte[] edit(String id, int number) {
    String story = new String(fresh(id), UTF_8);
    return story
        .replace("\"language\": \"en\"", "\"language\": \"en-x-e" + number + "\"")
        .getBytes(UTF_8);
  }

  @Test
  default void whatChangedBetweenRevisionsIsSaid() {
    String id = newId();
    String etag = desk().post(fresh(id)).header("ETag");
    desk().put(id, revised(fresh(id)), "If-Match", etag);

    JsonNode diff = desk().get("/stories/" + id + "/diff").json();

    assertThat(diff.path("findings").values())
        .extracting(it -> it.path("kind").asString())
        .contains("corrected-stance");
    assertThat(desk().get("/stories/" + id + "/diff?from=2&to=2").json().path("changes")).isEmpty();
    assertThat(desk().get("/stories/" + id + "/diff?from=1&to=9").status()).isEqualTo(404);
  }

  @Test
  default void bulkIsAnsweredLineByLineAndABadLineHarmsNoOther() {
    StoryJson json = StoryJson.standard();
    String one = json.writeString(json.read(fresh(newId())));
    String two = json.writeString(json.read(fresh(newId())));
    String body = String.join("\n", one, "", "{\"standpoint\":", two, one, two, "{}");

    Answer answer = desk().post("/stories", "application/x-ndjson", body.getBytes(UTF_8));

    List<JsonNode> lines = answer.lines();
    assertThat(lines.subList(0, 6))
        .extracting(it -> it.path("line").asInt() + " " + it.path("status").asInt())
        .containsExactly("1 201", "3 400", "4 201", "5 200", "6 200", "7 422");
    assertThat(lines.get(6).toString())
        .isEqualTo("{\"lines\":6,\"created\":2,\"unchanged\":2,\"refused\":2}");
  }

  @Test
  default void generatedStoriesAreKeptAsTheyCame() {
    StoryJson json = StoryJson.standard();
    Stream<String> stories =
        Samples.stories(newId().hashCode(), Size.REAL).limit(20).map(json::writeString);
    List<String> lines = stories.toList();

    Answer answer =
        desk().post("/stories", "application/x-ndjson", String.join("\n", lines).getBytes(UTF_8));

    assertThat(answer.lines().get(20).path("created").asInt()).isEqualTo(20);
    for (String line : lines) {
      String id = json.read(line).getId().toString();
      assertThat(desk().get("/stories/" + id).text()).isEqualTo(line);
    }
  }

  @Test
  default void anActorIsFoundAcrossStoriesByIdentifier() {
    desk().post(RealStory.named("sweden-nato-accession"));
    desk().post(RealStory.named("przewodow-missile"));

    JsonNode nato = desk().get("/appearances?scheme=wikidata&value=Q7184").json();

    assertThat(nato.path("items").values())
        .extracting(it -> it.path("story").asString())
        .contains("sweden-nato-accession", "przewodow-missile");
    assertThat(desk().get("/actors?size=200").json().path("items").values())
        .anyMatch(it -> it.path("value").asString().equals("Q7184"));
  }

  @Test
  default void positionsAsOfADateLeaveOutWhatCameLater() {
    String id = newId();
    desk().post(changedMind(id));
    String asked = "/positions?scheme=x-desk&value=" + id;

    assertThat(stances(asked + "&asOf=2024-02")).containsExactly("rejects");
    assertThat(stances(asked + "&asOf=2024-04")).containsExactly("supports");
    assertThat(stances(asked)).containsExactly("supports");
    assertThat(stances(asked + "&asOf=2023")).isEmpty();
    assertThat(desk().get(asked + "&asOf=soon").status()).isEqualTo(400);
  }

  private static byte[] changedMind(String id) {
    return """
        {"standpoint":"1.0","id":"%1$s","language":"en","published":"2024-05-01",
         "actors":[{"type":"state","id":"a","name":"A",
                    "identifiers":[{"scheme":"x-desk","value":"%1$s"}]}],
         "measures":[{"id":"m","kind":"join"}],
         "positions":[
          {"id":"p","holder":"a","stance":"rejects","about":"m","certainty":"certain",
           "date":"2024-01-10"},
          {"id":"q","holder":"a","stance":"supports","about":"m","certainty":"certain",
           "date":"2024-03-10","supersedes":"p"}]}
        """
        .formatted(id)
        .getBytes(UTF_8);
  }

  private List<String> stances(String path) {
    return desk().get(path).json().path("items").path(0).path("positions").values().stream()
        .map(it -> it.path("stance").asString())
        .toList();
  }

  @Test
  default void packagesAreListedByWhatTheyReachedAndNotByWhatIsExpected() {
    desk().post(RealStory.named("aukus-submarines"));

    assertThat(packages("proposed")).contains("virginia-sale");
    assertThat(packages("delivered")).doesNotContain("virginia-sale");
  }

  private List<String> packages(String status) {
    return desk().get("/packages?size=200&status=" + status).json().path("items").values().stream()
        .map(it -> it.path("id").asString())
        .toList();
  }

  @Test
  default void theTablesCanBeAskedInSql() {
    String id = newId();
    desk().post(fresh(id));

    List<String> ruledOut =
        desk()
            .bean(JdbcClient.class)
            .sql(
                "select a.name || ' ' || p.stance || ' ' || p.direction from positions p"
                    + " join actors a on a.story_id = p.story_id and a.id = p.holder"
                    + " where p.story_id = ? and p.stance = 'rules-out' and p.vouched"
                    + " and p.standing = 'stands'")
            .param(id)
            .query(String.class)
            .list();

    assertThat(ruledOut).containsOnly("United States rules-out against").hasSize(2);
  }

  @Test
  default void theListIsSearchedAndPaged() {
    String id = newId();
    desk().post(fresh(id));

    JsonNode found = desk().get("/stories?size=1&q=" + id.toUpperCase(Locale.ROOT)).json();

    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.path("items").path(0).path("id").asString()).isEqualTo(id);
    assertThat(desk().get("/stories?q=%25" + id).json().path("total").asInt()).isZero();
    assertThat(desk().get("/stories?size=1000").status()).isEqualTo(400);
  }

  @Test
  default void itSaysWhetherItIsWell() {
    assertThat(desk().get("/health").json().path("status").asString()).isEqualTo("UP");
  }
}
