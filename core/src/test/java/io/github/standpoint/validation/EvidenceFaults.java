package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.OUTLOOK;
import static io.github.standpoint.validation.BaseStory.SECTION;
import static io.github.standpoint.validation.BaseStory.TEXT;
import static io.github.standpoint.validation.BaseStory.says;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import java.util.List;

/** What evidence and quotes can get wrong. */
final class EvidenceFaults {
  private static final String BOOTS = "American boots on the ground";
  private static final String RULED_OUT = "Kyiv ruled out “%s”".formatted(BOOTS);
  private static final String UKRAINIAN = "Жодного солдата";

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.EVIDENCE_NOT_IN_TEXT,
              "/events/0/evidence/0/exact",
              evidence(says(OUTLOOK)),
              evidence(says("Talks May follow"))),
          new OneFault(
              StandardRule.EVIDENCE_AMBIGUOUS,
              "/events/0/evidence/0/exact",
              evidence(Evidence.builder().section(SECTION).exact("on ").suffix("Monday").build()),
              evidence(says("on "))),
          new OneFault(
              StandardRule.EVIDENCE_ABSENT,
              "/events/0",
              evidence(says("Talks may")),
              BaseStory.event(it -> it.evidence(List.of()))),
          new OneFault(
              StandardRule.EVIDENCE_UNVERIFIABLE,
              "/sections/1",
              secondSection(section("more").text(OUTLOOK).build()),
              secondSection(section("more").build())),
          new OneFault(
              StandardRule.EVIDENCE_NEGATION_OUTSIDE,
              "/positions/0/evidence/0",
              ruledOut(RULED_OUT),
              ruledOut(BOOTS)),
          new OneFault(
              StandardRule.QUOTE_NOT_IN_TEXT,
              "/statements/0/quotes/0/text",
              quote(Quote.of("No boots on the ground,")),
              quote(Quote.of("No boots on the ground."))),
          new OneFault(
              StandardRule.QUOTE_LANGUAGE_UNMARKED,
              "/statements/0/quotes/0/text",
              ukrainian(Quote.builder().text(UKRAINIAN).language("uk").build()),
              ukrainian(Quote.of(UKRAINIAN))));

  private EvidenceFaults() {}

  private static Story evidence(Evidence evidence) {
    return BaseStory.event(it -> it.evidence(List.of(evidence)));
  }

  private static Section.Builder section(String id) {
    return Section.builder().id(id).kind(SectionKind.BODY);
  }

  private static Story secondSection(Section more) {
    Evidence inMore = Evidence.of(more, OUTLOOK);
    return Story.builder().from(evidence(inMore)).addSection(more).build();
  }

  private static Story ruledOut(String evidence) {
    Position position =
        Position.builder().from(BaseStory.POSITION).evidence(List.of(says(evidence))).build();
    Statement statement =
        Statement.builder()
            .from(BaseStory.STATEMENT)
            .quotes(List.of(Quote.of(BOOTS)))
            .evidence(List.of(says(RULED_OUT)))
            .build();
    Section section = section("text").text(TEXT + " " + RULED_OUT + ".").build();
    return BaseStory.with(
        it ->
            it.sections(List.of(section))
                .statements(List.of(statement))
                .positions(List.of(position)));
  }

  private static Story quote(Quote quote) {
    return BaseStory.statement(it -> it.quotes(List.of(quote)));
  }

  private static Story ukrainian(Quote quote) {
    Section section = section("text").text(TEXT + " «" + UKRAINIAN + "».").build();
    Statement statement =
        Statement.builder()
            .from(BaseStory.STATEMENT)
            .quotes(List.of(quote))
            .evidence(List.of(says(UKRAINIAN)))
            .build();
    return BaseStory.with(it -> it.sections(List.of(section)).statements(List.of(statement)));
  }
}
