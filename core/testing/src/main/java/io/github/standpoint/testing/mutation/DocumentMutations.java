package io.github.standpoint.testing.mutation;

import io.github.standpoint.Correction;
import io.github.standpoint.Encoder;
import io.github.standpoint.Encoding;
import io.github.standpoint.Revision;
import io.github.standpoint.Story;
import io.github.standpoint.report.Severity;
import io.github.standpoint.testing.mutation.DocumentMutation.Break;
import io.github.standpoint.testing.mutation.DocumentMutation.DocumentFault;
import io.github.standpoint.value.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** What the JSON of a story can get wrong. */
final class DocumentMutations {
  /** The headline of the stories that are broken here, so that its place in the text is known. */
  private static final String HEADLINE = "Talks about Narva";

  private static final String HEADLINE_MEMBER = "(\"headline\"\\s*:\\s*)\"" + HEADLINE + "\"";

  /** Lines of 64 KiB: more than the 64 MiB that may come of any file. */
  private static final int MORE_THAN_HARMLESS = 1_100;

  static final List<DocumentMutation> ALL =
      List.of(
          error(
              "json.syntax",
              "a document without its last brace",
              written((text, scene) -> text.strip().substring(0, text.strip().length() - 1), "")),
          error(
              "json.not-utf8",
              "a byte of ISO 8859-1",
              (story, writer) -> {
                String text = writer.apply(headed(story));
                byte[] broken = text.getBytes(StandardCharsets.UTF_8);
                broken[at(text, HEADLINE)] = (byte) 0xE9;
                return new DocumentFault(Document.of(text), Document.of(broken), "/headline");
              }),
          error(
              "json.duplicate-key",
              "a second headline",
              headline("$1\"" + HEADLINE + "\", \"headline\": \"Talks\"", "/headline")),
          error(
              "json.trailing-data",
              "an object behind the story",
              written((text, scene) -> text + "{}", "")),
          error(
              "json.too-long",
              "a document that is one byte too long",
              (story, writer) -> {
                Document document = Document.of(writer.apply(story));
                int length = document.bytes().length;
                return new DocumentFault(
                    document.within("maxBytes", length),
                    document.within("maxBytes", length - 1),
                    "");
              }),
          error(
              "json.too-deep", "an object within an object where one may be", limited("maxDepth")),
          error(
              "json.text-too-long",
              "a headline that is one character too long",
              (story, writer) -> {
                String all = writer.apply(story);
                String headline = "x".repeat(all.length());
                String text = writer.apply(Story.builder().from(story).headline(headline).build());
                return new DocumentFault(
                    Document.of(text).within("maxTextLength", headline.length()),
                    Document.of(text).within("maxTextLength", headline.length() - 1),
                    "/headline");
              }),
          error(
              "json.number-too-large",
              "an amount with a thousand zeros",
              added(
                  (scene, to) ->
                      to.addSection(scene.section)
                          .addPackage(
                              scene.aid(
                                  it ->
                                      it.contributions(List.of())
                                          .recipients(List.of())
                                          .amounts(List.of(Scene.euros(1_234_567_891L).build())))),
                  "1234567891(\\.0+)?",
                  "1e1000",
                  story -> "/packages/" + story.getPackages().size() + "/amounts/0/value")),
          error(
              "json.too-many-elements", "a second object where one may be", limited("maxElements")),
          error("json.wrong-type", "a number for a headline", headline("$1" + "7", "/headline")),
          error(
              "json.missing",
              "a place without a name",
              added(
                  (scene, to) -> to.addPlace(scene.narva),
                  ",\\s*\"name\"\\s*:\\s*\"Narva\"",
                  "",
                  story -> "/places/" + story.getPlaces().size() + "/name")),
          new DocumentMutation(
              "json.unknown-property",
              Severity.WARNING,
              "a name with a letter too many",
              headline("$1\"" + HEADLINE + "\", \"headlines\": \"Talks\"", "/headlines")),
          error(
              "json.unknown-type",
              "an actor of a type that there is not",
              (story, writer) -> {
                String id = Scene.beside(story).estonia.getId().toString();
                return replaced(
                        (scene, to) -> to.addActor(scene.estonia),
                        "\"state\"(\\s*,\\s*\"id\"\\s*:\\s*\"" + id + "\")",
                        "\"country\"$1",
                        "/actors/" + story.getActors().size() + "/type")
                    .of(story, writer);
              }),
          error(
              "json.unknown-word",
              "a word that a closed vocabulary has not",
              added(
                  (scene, to) -> to.encoding(Encoding.builder().by(Encoder.PERSON).build()),
                  "(\"encoding\"\\s*:\\s*\\{\\s*\"by\"\\s*:\\s*)\"person\"",
                  "$1\"robot\"",
                  story -> "/encoding/by")),
          error(
              "json.date",
              "a date in words",
              added(
                  (scene, to) ->
                      to.revision(Revision.builder().number(2).date("1066-10-14").build()),
                  "\"1066-10-14\"",
                  "\"yesterday\"",
                  story -> "/revision/date")),
          error(
              "json.period",
              "a period in words",
              added(
                  (scene, to) ->
                      to.addMeasure(
                          scene.measure(it -> it.agents(List.of()).every(Period.parse("P97Y")))),
                  "\"P97Y\"",
                  "\"97 years\"",
                  story -> "/measures/" + story.getMeasures().size() + "/every")),
          error(
              "json.null-in-list",
              "a list that begins with nothing",
              added(
                  (scene, to) ->
                      to.addPlace(scene.narva)
                          .revision(
                              Revision.builder()
                                  .number(2)
                                  .addCorrection(
                                      Correction.builder()
                                          .text("It is Narva.")
                                          .addElement(scene.narva)
                                          .build())
                                  .build()),
                  "(\"It is Narva.\"\\s*,\\s*\"elements\"\\s*:\\s*\\[)",
                  "$1null,",
                  story -> "/revision/corrections/0/elements/0")),
          error(
              "json.version-unsupported",
              "the next major version",
              added(
                  (scene, to) -> {},
                  "(\"standpoint\"\\s*:\\s*)\"1.0\"",
                  "$1\"2.0\"",
                  story -> "/standpoint")),
          error(
              "json.gzip",
              "the first half of a compressed file",
              (story, writer) -> {
                byte[] whole = Gzip.stored(writer.apply(story).replaceAll("\\s*\\R\\s*", " "));
                return new DocumentFault(
                    Document.gzipped(whole),
                    Document.gzipped(java.util.Arrays.copyOf(whole, whole.length / 2)),
                    "");
              }),
          error(
              "json.expands-too-much",
              "a compressed file of nothing but spaces",
              (story, writer) ->
                  new DocumentFault(
                      Document.gzipped(Gzip.spaces(MORE_THAN_HARMLESS / 2)),
                      Document.gzipped(Gzip.spaces(MORE_THAN_HARMLESS)),
                      "")));

  private DocumentMutations() {}

  private static DocumentMutation error(String code, String name, Break how) {
    return new DocumentMutation(code, Severity.ERROR, name, how);
  }

  private static Story headed(Story story) {
    return Story.builder().from(story).headline(HEADLINE).build();
  }

  private static int at(String text, String part) {
    return text.substring(0, text.indexOf(part)).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Changes the whole text. */
  private static Break written(BiFunction<String, Scene, String> change, String pointer) {
    return (story, writer) -> {
      String text = writer.apply(story);
      String broken = change.apply(text, Scene.beside(story));
      return new DocumentFault(Document.of(text), Document.of(broken), pointer);
    };
  }

  private static Break headline(String by, String pointer) {
    return replaced((scene, to) -> to.headline(HEADLINE), HEADLINE_MEMBER, by, pointer);
  }

  /** The revision is the first thing of a story that has parts. */
  private static Break limited(String limit) {
    return (story, writer) -> {
      Story revised =
          Story.builder().from(story).revision(Revision.builder().number(2).build()).build();
      Document document = Document.of(writer.apply(revised));
      return new DocumentFault(document, document.within(limit, 1), "/revision");
    };
  }

  private interface Where {
    String in(Story story);
  }

  private static Break added(
      BiConsumer<Scene, Story.Builder> change, String what, String by, Where where) {
    return (story, writer) -> replaced(change, what, by, where.in(story)).of(story, writer);
  }

  /** Writes a story with something in it, and changes that in the text. */
  private static Break replaced(
      BiConsumer<Scene, Story.Builder> change, String what, String by, String pointer) {
    return (story, writer) -> {
      Story.Builder with = Story.builder().from(story);
      change.accept(Scene.beside(story), with);
      String text = writer.apply(with.build());
      return new DocumentFault(
          Document.of(text), Document.of(text.replaceFirst(what, by)), pointer);
    };
  }
}
