package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.PlacedTokens.Place;
import io.github.standpoint.json.PlacedTokens.Token;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.Size;

/** Wherever a story is broken, line, column and pointer name the token that was broken. */
class LocationProperties {
  private static final int TRIES = 100;

  @Provide
  Arbitrary<RealStory> layouts() {
    return RealStory.layouts();
  }

  /** Which of many things, each as likely as the other. */
  @Provide
  Arbitrary<Integer> picks() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .withDistribution(RandomDistribution.uniform());
  }

  @Property(tries = TRIES)
  void anUnbrokenStoryHasNoProblemThatIsNotWhereItsPointerSays(
      @ForAll("layouts") RealStory layout) {
    String document = layout.document();
    assertThat(allInPlace(document)).isEmpty();
    assertThat(StoryJson.standard().tryRead(document).report().errors()).isEmpty();
  }

  @Property(tries = TRIES)
  void aScalarOfTheWrongTypeIsReportedAtTheScalar(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    String document = layout.document();
    Token scalar = pick(PlacedTokens.of(document).scalars(), which);
    boolean text = document.charAt(scalar.start()) == '"';
    String broken = replaced(document, scalar.start(), scalar.end(), text ? "7" : "\"seven\"");

    assertThat(problems(broken, JsonRule.WRONG_TYPE))
        .containsExactly(at(scalar.pointer(), PlacedTokens.place(broken, scalar.start())));
    assertThat(allInPlace(broken)).isEmpty();
  }

  @Property(tries = TRIES)
  void anObjectWhereAScalarBelongsIsReportedAtItsBrace(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    String document = layout.document();
    Token scalar = pick(PlacedTokens.of(document).scalars(), which);
    String broken =
        replaced(document, scalar.start(), scalar.end(), "{\"a\": [1, {\"b\": \"}\"}]}");

    assertThat(problems(broken, JsonRule.WRONG_TYPE))
        .containsExactly(at(scalar.pointer(), PlacedTokens.place(broken, scalar.start())));
    assertThat(allInPlace(broken)).isEmpty();
  }

  @Property(tries = TRIES)
  void anUnknownPropertyIsReportedAtItsName(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    String document = layout.document();
    Token name = pick(PlacedTokens.of(document).names(), which);
    String broken = replaced(document, name.start(), name.end(), "\"невідоме\"");

    assertThat(problems(broken, JsonRule.UNKNOWN_PROPERTY))
        .containsExactly(
            at(
                PlacedTokens.parent(name.pointer()) + "/невідоме",
                PlacedTokens.place(broken, name.start())));
    assertThat(allInPlace(broken)).isEmpty();
  }

  @Property(tries = TRIES)
  void aDuplicateKeyIsReportedAtItsSecondName(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    String document = layout.document();
    PlacedTokens tokens = PlacedTokens.of(document);
    Token name = pick(tokens.names(), which);
    // That a second type is one too is held by ActorTypeTest.
    Assume.that(!name.pointer().matches("/actors/[0-9]+/type"));
    int end = tokens.at(name.pointer()).orElseThrow().end();
    String again = " , " + document.substring(name.start(), name.end());
    String broken = replaced(document, end, end, again + ": [\"ж\", {}, null, 1e5]");

    assertThat(problems(broken, JsonRule.DUPLICATE_KEY))
        .containsExactly(at(name.pointer(), PlacedTokens.place(broken, end + 3)));
    assertThat(allInPlace(broken)).isEmpty();
  }

  @Property(tries = TRIES)
  void whatIsMissingIsReportedAtTheOpeningBraceOfItsParent(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    String document = layout.document();
    PlacedTokens tokens = PlacedTokens.of(document);
    Token name =
        pick(tokens.names().stream().filter(it -> required(it.pointer(), tokens)).toList(), which);
    Token value = tokens.at(name.pointer()).orElseThrow();
    String broken = replaced(document, name.start(), value.end(), "\"note\": null");
    Assume.that(!name.pointer().contains("/note"));
    Token parent = tokens.at(PlacedTokens.parent(name.pointer())).orElseThrow();

    assertThat(problems(broken, JsonRule.MISSING))
        .contains(at(name.pointer(), PlacedTokens.place(broken, parent.start())));
    assertThat(allInPlace(broken)).isEmpty();
  }

  @Property(tries = TRIES)
  void whatIsNoJsonIsReportedWhereItStands(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    reportsTheSlip(layout, which, "!");
  }

  /** The slip that word processors make. */
  @Property(tries = TRIES)
  void aTypographicQuoteIsReportedWhereItStands(
      @ForAll("layouts") RealStory layout, @ForAll("picks") int which) {
    reportsTheSlip(layout, which, "“");
  }

  private static void reportsTheSlip(RealStory layout, int which, String slip) {
    String document = layout.document();
    Token token = pick(PlacedTokens.of(document).tokens(), which);
    String broken = replaced(document, token.start(), token.start(), slip);

    List<Problem> errors = StoryJson.standard().tryRead(broken).report().errors();
    assertThat(errors).extracting(Problem::code).containsExactly("json.syntax");
    assertThat(errors.get(0).getFacts()).containsEntry("found", "'" + slip + "'");
    assertThat(place(errors.get(0))).isEqualTo(PlacedTokens.place(broken, token.start()));
  }

  @Property(tries = TRIES)
  void anyNumberOfMistakesIsReportedInOnePass(
      @ForAll("layouts") RealStory layout,
      @ForAll @Size(max = 10) List<@From("picks") Integer> picks) {
    String broken = layout.document();
    List<String> pointers = new ArrayList<>();
    for (int which : picks) {
      List<Token> texts = new ArrayList<>(PlacedTokens.of(broken).scalars());
      String document = broken;
      texts.removeIf(it -> document.charAt(it.start()) != '"');
      Token text = pick(texts, which);
      broken = replaced(broken, text.start(), text.end(), "7");
      pointers.add(text.pointer());
    }

    PlacedTokens tokens = PlacedTokens.of(broken);
    List<String> expected =
        tokens.scalars().stream()
            .filter(it -> pointers.contains(it.pointer()))
            .map(it -> at(it.pointer(), tokens.place(it.start())))
            .toList();
    assertThat(problems(broken, JsonRule.WRONG_TYPE)).isEqualTo(expected);
  }

  private static <T> T pick(List<T> all, int which) {
    return all.get(which % all.size());
  }

  private static String replaced(String document, int start, int end, String by) {
    return document.substring(0, start) + by + document.substring(end);
  }

  private static String at(String pointer, Place place) {
    return pointer + " " + place.line() + ":" + place.column();
  }

  private static Place place(Problem problem) {
    return new Place(problem.getLine().orElse(0), problem.getColumn().orElse(0));
  }

  private static List<String> problems(String document, JsonRule rule) {
    return StoryJson.standard().tryRead(document).report().stream()
        .filter(it -> it.getRule() == rule)
        .map(it -> at(it.getPointer(), place(it)))
        .toList();
  }

  /** Returns the problems of a well-formed document whose place and pointer do not agree. */
  private static List<String> allInPlace(String document) {
    PlacedTokens tokens = PlacedTokens.of(document);
    return StoryJson.standard().tryRead(document).report().stream()
        .filter(it -> !ReportPlaces.inPlace(it, tokens))
        .map(it -> it.code() + " " + at(it.getPointer(), place(it)))
        .toList();
  }

  private static boolean required(String pointer, PlacedTokens tokens) {
    ModelType<?> type = Model.STORY;
    Attribute<?> attribute = null;
    String here = "";
    for (String step : pointer.substring(1).split("/")) {
      here = here + "/" + step;
      if (attribute != null && attribute.cardinality() == Cardinality.MAP) {
        return false;
      }
      if (!step.matches("[0-9]+")) {
        Optional<? extends Attribute<?>> found = type.attribute(step);
        if (found.isEmpty()) {
          return false; // the type of an actor
        }
        attribute = found.get();
      }
      boolean entered = attribute.cardinality() != Cardinality.LIST || step.matches("[0-9]+");
      if (entered && attribute.kind() instanceof Nested<?> nested) {
        String member = here + "/type";
        type =
            nested.members().stream()
                .filter(it -> !nested.union() || tokens.textAt(member).equals(it.discriminator()))
                .findFirst()
                .orElseThrow();
      }
    }
    return attribute != null && attribute.required();
  }
}
