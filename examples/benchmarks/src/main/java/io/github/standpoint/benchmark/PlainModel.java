package io.github.standpoint.benchmark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.standpoint.constraint.CountryCode;
import io.github.standpoint.constraint.CurrencyCode;
import io.github.standpoint.constraint.ExtensionKey;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.constraint.WebUrl;
import io.github.standpoint.constraint.WellFormedId;
import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The same model as one would write it without this library: records for Jackson to bind, with the
 * constraints of single fields for a validator. Words and references are texts, as nothing tells
 * them apart.
 */
final class PlainModel {
  private PlainModel() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Person.class, name = "person"),
    @JsonSubTypes.Type(value = State.class, name = "state"),
    @JsonSubTypes.Type(value = Organization.class, name = "organization"),
    @JsonSubTypes.Type(value = Group.class, name = "group")
  })
  sealed interface Actor permits Person, State, Organization, Group {}

  record Story(
      @NotNull @NonBlank String standpoint,
      @NotNull @WellFormedId String id,
      @NonBlank String headline,
      @NotNull @LanguageTag String language,
      @NotReversed FuzzyDate published,
      @NotReversed FuzzyDate updated,
      String publisher,
      @Valid Revision revision,
      @Valid Encoding encoding,
      List<@Valid Section> sections,
      List<@Valid Place> places,
      List<@Valid Actor> actors,
      List<@Valid Affiliation> affiliations,
      List<@Valid Source> sources,
      List<@Valid Statement> statements,
      List<@Valid Claim> claims,
      List<@Valid Measure> measures,
      List<@Valid Proposal> proposals,
      List<@Valid SecurityPackage> packages,
      List<@Valid Event> events,
      List<@Valid Position> positions,
      List<@Valid Implication> implications,
      List<@Valid Development> developments,
      Map<@ExtensionKey String, String> extensions) {}

  record Section(
      @NotNull @WellFormedId String id,
      @NotNull String kind,
      @NonBlank String heading,
      @NonBlank String text,
      @WebUrl String url) {}

  record Revision(
      @NotNull Integer number,
      @NotReversed FuzzyDate date,
      @WellFormedId String replaces,
      List<@Valid Correction> corrections) {}

  record Correction(
      @NotReversed FuzzyDate date, @NotNull @NonBlank String text, List<String> elements) {}

  record Encoding(
      @NotNull String by,
      @NonBlank String name,
      @NonBlank String version,
      @NotReversed FuzzyDate date,
      @NonBlank String reviewedBy) {}

  record Evidence(
      @NotNull String section,
      @NotNull @NonBlank String exact,
      String prefix,
      String suffix,
      Integer start) {}

  record Identifier(@NotNull String scheme, @NotNull @NonBlank String value) {}

  record Name(@NotNull @NonBlank String text, @LanguageTag String language, String usedBy) {}

  record Equivalent(@NotNull BigDecimal value, @NotNull @CurrencyCode String currency) {}

  record Amount(
      BigDecimal value,
      BigDecimal atLeast,
      BigDecimal atMost,
      @NotNull @CurrencyCode String currency,
      @NotNull String currencyBasis,
      Boolean approximate,
      @NonBlank String per,
      @NonBlank String asWritten,
      List<@Valid Equivalent> equivalents,
      List<String> accordingTo) {}

  record Quantity(
      BigDecimal value,
      BigDecimal atLeast,
      BigDecimal atMost,
      @NotNull String unit,
      BigDecimal outOf,
      Boolean approximate,
      @NonBlank String per,
      @NonBlank String asWritten,
      List<String> accordingTo) {}

  record TimeLimit(
      @NotNull String bound,
      @NotReversed FuzzyDate date,
      String within,
      String after,
      String before,
      String phase,
      @NonBlank String asWritten) {}

  record Aim(@NotNull String effect, String about, @NonBlank String text) {}

  record Condition(@NotNull String kind, List<String> anyOf, @NonBlank String text) {}

  record LegalReference(
      String role,
      @NotNull @NonBlank String instrument,
      @NonBlank String article,
      @Valid Identifier identifier,
      @WebUrl String url) {}

  record Place(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String name,
      List<@Valid Name> aliases,
      @CountryCode String country,
      String partOf,
      List<@Valid Identifier> identifiers,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Person(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String name,
      List<@Valid Name> aliases,
      List<@Valid Identifier> identifiers,
      Boolean anonymous,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions)
      implements Actor {}

  record State(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String name,
      List<@Valid Name> aliases,
      List<@Valid Identifier> identifiers,
      Boolean anonymous,
      @CountryCode String country,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions)
      implements Actor {}

  record Organization(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String name,
      List<@Valid Name> aliases,
      List<@Valid Identifier> identifiers,
      Boolean anonymous,
      @NotNull String kind,
      Boolean complete,
      String partOf,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions)
      implements Actor {}

  record Group(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String name,
      List<@Valid Name> aliases,
      List<@Valid Identifier> identifiers,
      Boolean anonymous,
      @NotNull String kind,
      Boolean complete,
      @Valid Quantity size,
      String partOf,
      List<String> excludes,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions)
      implements Actor {}

  record Affiliation(
      @NotNull @WellFormedId String id,
      List<String> members,
      @NotNull String organization,
      @NotNull String role,
      String standing,
      @NonBlank String title,
      Integer ordinal,
      @NotReversed FuzzyDate during,
      Boolean speaksFor,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Source(
      @NotNull @WellFormedId String id,
      @NonBlank String title,
      @NotNull String kind,
      String publisher,
      @WebUrl String url,
      @NotReversed FuzzyDate published,
      String reliability,
      String credibility,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Original(@NotNull @NonBlank String text, @NotNull @LanguageTag String language) {}

  record Quote(
      @NotNull @NonBlank String text,
      @LanguageTag String language,
      @Valid Original original,
      @Valid Evidence evidence) {}

  record Statement(
      @NotNull @WellFormedId String id,
      List<String> speakers,
      List<String> capacity,
      List<String> onBehalfOf,
      @NotNull String verb,
      List<String> audience,
      String terms,
      @NotReversed FuzzyDate date,
      List<String> locations,
      List<@Valid Quote> quotes,
      List<String> retracts,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Claim(
      @NotNull @WellFormedId String id,
      String subject,
      @NotNull String relation,
      List<String> objects,
      @NonBlank String text,
      List<String> locations,
      @NotReversed FuzzyDate date,
      List<@Valid LegalReference> legalReferences,
      @Valid Amount amount,
      @Valid Quantity quantity,
      String certainty,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Position(
      @NotNull @WellFormedId String id,
      @NotNull String holder,
      @NotNull String stance,
      @NotNull String about,
      String insteadOf,
      @NotNull String certainty,
      List<@Valid Condition> conditions,
      List<String> because,
      List<@Valid Aim> aims,
      @NotReversed FuzzyDate date,
      String supersedes,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Measure(
      @NotNull @WellFormedId String id,
      @NotNull String kind,
      @NonBlank String description,
      List<String> agents,
      List<String> beneficiaries,
      List<String> against,
      List<String> objects,
      List<String> locations,
      @NotReversed FuzzyDate during,
      String every,
      @Valid TimeLimit timeLimit,
      @Valid Amount amount,
      @Valid Quantity quantity,
      List<String> inReturnFor,
      String partOf,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Response(@NotNull String to, @NotNull String relation) {}

  record Likeness(
      String to, @NotNull @NonBlank String asWritten, @Valid LegalReference legalReference) {}

  record Provision(
      @NotNull @WellFormedId String id,
      @NotNull String mode,
      String measure,
      @Valid LegalReference legalReference,
      @NotNull String basis,
      @Valid TimeLimit timeLimit,
      List<@Valid Condition> conditions,
      @NonBlank String text,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record ProposalMilestone(
      @NotNull String status,
      @NotReversed FuzzyDate date,
      @NotReversed FuzzyDate expected,
      String dateStatus,
      String event,
      List<String> by,
      List<String> accordingTo) {}

  record Proposal(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String title,
      @NotNull String kind,
      List<String> proposers,
      List<String> addressees,
      List<String> beneficiaries,
      List<@Valid Provision> provisions,
      @Valid Likeness likeness,
      @Valid Response respondsTo,
      List<@Valid Identifier> identifiers,
      List<@Valid LegalReference> legalReferences,
      List<@Valid Aim> aims,
      List<@Valid Condition> conditions,
      @Valid TimeLimit timeLimit,
      List<@Valid ProposalMilestone> milestones,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Item(@NotNull @NonBlank String name, List<@Valid Identifier> identifiers) {}

  record Component(
      @NotNull @WellFormedId String id,
      @NotNull String kind,
      String category,
      @Valid Item item,
      @NonBlank String description,
      @Valid Quantity quantity,
      @Valid Amount amount,
      List<String> locations,
      @NotReversed FuzzyDate during,
      List<@Valid Condition> conditions,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Contribution(
      @NotNull String contributor,
      @NotNull String role,
      String form,
      String tied,
      @Valid Amount amount,
      BigDecimal sharePercent,
      List<String> components,
      List<String> accordingTo) {}

  record PackageMilestone(
      @NotNull String status,
      @NotReversed FuzzyDate date,
      @NotReversed FuzzyDate expected,
      String dateStatus,
      String event,
      List<String> components,
      String contributor,
      @Valid Amount amount,
      @Valid Quantity quantity,
      List<String> by,
      List<String> accordingTo) {}

  record SecurityPackage(
      @NotNull @WellFormedId String id,
      @NotNull @NonBlank String title,
      String kind,
      List<String> recipients,
      List<@Valid Amount> amounts,
      List<@Valid Contribution> contributions,
      List<@Valid Component> components,
      List<String> partOf,
      @Valid Response respondsTo,
      Integer number,
      @NotReversed FuzzyDate during,
      List<@Valid Aim> aims,
      List<@Valid Condition> conditions,
      @Valid TimeLimit timeLimit,
      List<@Valid PackageMilestone> milestones,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Participation(@NotNull String actor, String onBehalfOf, String role, String presence) {}

  record Vote(@NotNull String actor, @NotNull String choice) {}

  record Tally(
      Integer inFavor,
      Integer against,
      Integer abstained,
      Integer absent,
      Integer eligible,
      Integer cast,
      List<String> accordingTo) {}

  record Ballot(
      String body,
      List<@Valid Vote> votes,
      List<@Valid Tally> tallies,
      String threshold,
      String outcome) {}

  record Event(
      @NotNull @WellFormedId String id,
      @NotNull String kind,
      @NonBlank String description,
      @NotNull String status,
      List<@Valid Participation> participants,
      @NotReversed FuzzyDate date,
      String dateStatus,
      @NotReversed FuzzyDate previousDate,
      String every,
      Integer occurrences,
      Integer ordinal,
      List<String> locations,
      @Valid Amount amount,
      @Valid Quantity quantity,
      String partOf,
      List<String> about,
      List<String> realizes,
      @Valid Ballot ballot,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record ProbabilityRange(@NotNull BigDecimal atLeast, @NotNull BigDecimal atMost) {}

  record Likelihood(
      String scale,
      @NotNull String term,
      @NonBlank String asWritten,
      @Valid ProbabilityRange probability,
      String confidence) {}

  record Implication(
      @NotNull @WellFormedId String id,
      @NotNull String cause,
      @NotNull String effect,
      List<String> affects,
      Boolean affectsRelation,
      @NonBlank String description,
      @NotNull @Valid Likelihood likelihood,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}

  record Development(
      @NotNull @WellFormedId String id,
      String about,
      @NotNull String change,
      @NonBlank String description,
      List<String> by,
      @NotNull @Valid Likelihood likelihood,
      @NotReversed FuzzyDate date,
      @NotReversed FuzzyDate horizon,
      List<@Valid Condition> conditions,
      List<String> accordingTo,
      List<String> contradicts,
      String verdict,
      List<@Valid Evidence> evidence,
      @NonBlank String note,
      Map<@ExtensionKey String, String> extensions) {}
}
