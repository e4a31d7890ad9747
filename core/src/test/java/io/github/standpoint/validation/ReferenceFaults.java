package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.KYIV;

import io.github.standpoint.Correction;
import io.github.standpoint.Revision;
import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Consumer;

/** What ids, references and the revision of a story can get wrong. */
final class ReferenceFaults {
  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.ID_DUPLICATE, "/places/1/id", besideKyiv("kyiv-2"), besideKyiv("kyiv")),
          new OneFault(
              StandardRule.ID_DIFFERS_ONLY_IN_CASE,
              "/places/1/id",
              besideKyiv("Kyiv2"),
              besideKyiv("Kyiv")),
          new OneFault(
              StandardRule.REFERENCE_UNRESOLVED,
              "/places/1/partOf",
              podil("kyiv"),
              podil("nowhere")),
          new OneFault(
              StandardRule.REFERENCE_WRONG_KIND,
              "/places/1/partOf",
              podil("kyiv"),
              podil("ukraine")),
          new OneFault(
              StandardRule.REFERENCE_SELF, "/places/1/partOf", podil("kyiv"), podil("podil")),
          new OneFault(
              StandardRule.REFERENCE_CYCLE,
              "/places/1/partOf",
              BaseStory.places(part("kyiv", "podil"), Place.of("podil", "Podil")),
              BaseStory.places(part("kyiv", "podil"), part("podil", "kyiv"))),
          new OneFault(
              StandardRule.REVISION_REPLACES_ITSELF,
              "/revision/replaces",
              revision(it -> it.replaces(Id.of("story-1"))),
              revision(it -> it.replaces(Id.of("story")))),
          new OneFault(
              StandardRule.REVISION_CORRECTION_WITHOUT_ELEMENT,
              "/revision/corrections/0",
              revision(it -> it.addCorrection(correction().addElement(KYIV).build())),
              revision(it -> it.addCorrection(correction().build()))),
          // The problem that fits into the report is another's: BaseStory.with one place twice.
          new OneFault(
              StandardRule.REPORT_TRUNCATED,
              "",
              besideKyiv("kyiv"),
              BaseStory.places(KYIV, KYIV, KYIV)));

  private ReferenceFaults() {}

  private static Story besideKyiv(String id) {
    return BaseStory.places(KYIV, Place.of(id, "Kyiv"));
  }

  private static Story podil(String partOf) {
    return BaseStory.places(KYIV, part("podil", partOf));
  }

  private static Place part(String id, String whole) {
    return Place.builder().id(id).name(id).partOf(Id.<Place>of(whole)).build();
  }

  private static Story revision(Consumer<Revision.Builder> parts) {
    Revision.Builder revision = Revision.builder().number(2);
    parts.accept(revision);
    return BaseStory.with(it -> it.revision(revision.build()));
  }

  private static Correction.Builder correction() {
    return Correction.builder().text("An earlier version misspelt the name.");
  }
}
