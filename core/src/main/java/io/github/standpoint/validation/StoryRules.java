package io.github.standpoint.validation;

import java.util.List;
import java.util.Set;

/** The standard rules that need more of a story than one value. */
final class StoryRules {

  @FunctionalInterface
  private interface Check {
    void check(IndexedStory story, Findings findings);
  }

  private static final List<Check> CHECKS =
      List.of(
          IdRules::unique,
          ReferenceRules::kinds,
          ReferenceRules::circles,
          EvidenceRules::check,
          QuoteRules::check,
          FigureReportRules::check,
          RevisionRules::check,
          StatementRules::check,
          AttributionRules::check,
          PositionRules::check,
          ActorRules::check,
          ProposalRules::check,
          PackageRules::check,
          FundingRules::check,
          DeliveryRules::check,
          EventRules::check,
          BallotRules::check,
          OutlookRules::check);

  private StoryRules() {}

  static void check(IndexedStory story, Set<String> leftOut, Findings findings) {
    ReferenceRules.resolved(story, leftOut, findings);
    CHECKS.forEach(it -> it.check(story, findings));
  }
}
