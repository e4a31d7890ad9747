// The JSON of Standpoint, version 1.0. Made from the metamodel; a test holds it true.

/** The id of an element, unique in its story: [A-Za-z0-9][A-Za-z0-9._:-]{0,127}. */
export type Id = string;

/** A date or interval, EDTF level 1 (ISO 8601-2:2019), such as 2024-03-15 or 2024-03/2024-06. */
export type FuzzyDate = string;

/** A length of time, ISO 8601, such as P30D. */
export type Period = string;

/** Any other word: it is carried as it came, and warned about unless it starts with x-. */
export type OtherWord = string & Record<never, never>;

/** A story about international security: its text, who is who in it, and who says what about what. */
export interface Story {
  /** The version of the format, 1.0. */
  readonly standpoint: string;
  /** The id of the story, unique where stories are kept. */
  readonly id: Id;
  /** The headline as printed. */
  readonly headline?: string;
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** When the story was published. */
  readonly published?: FuzzyDate;
  /** When the story was last updated. */
  readonly updated?: FuzzyDate;
  /** Who published it (the id of an actor). */
  readonly publisher?: Id;
  /** Which version of the story this is. */
  readonly revision?: Revision;
  /** Who or what made this record. */
  readonly encoding?: Encoding;
  /** The text. */
  readonly sections?: readonly Section[];
  /** The places. */
  readonly places?: readonly Place[];
  /** The actors. */
  readonly actors?: readonly Actor[];
  /** Who belongs where, and holds which office. */
  readonly affiliations?: readonly Affiliation[];
  /** What carried the words. */
  readonly sources?: readonly Source[];
  /** Who said something. */
  readonly statements?: readonly Statement[];
  /** What is said to be so. */
  readonly claims?: readonly Claim[];
  /** What can be done. */
  readonly measures?: readonly Measure[];
  /** The texts and schemes. */
  readonly proposals?: readonly Proposal[];
  /** The goods and the money. */
  readonly packages?: readonly SecurityPackage[];
  /** The happenings. */
  readonly events?: readonly Event[];
  /** Who takes which stance on what. */
  readonly positions?: readonly Position[];
  /** What acts on what. */
  readonly implications?: readonly Implication[];
  /** What may come next. */
  readonly developments?: readonly Development[];
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** A part of the story's text, as printed. Partners may share facts and a link without the text. */
export interface Section {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What part of the story it is. */
  readonly kind: SectionKind;
  /** The heading as printed. */
  readonly heading?: string;
  /** The text as printed. */
  readonly text?: string;
  /** Where the text can be read (absolute http or https). */
  readonly url?: string;
}

/** Which version of the story this is. */
export interface Revision {
  /** The number of this revision, from 1. */
  readonly number: number;
  /** When it was made. */
  readonly date?: FuzzyDate;
  /** The id of the story that this one replaces. */
  readonly replaces?: Id;
  /** What was set right. */
  readonly corrections?: readonly Correction[];
}

/** What a story set right in this revision. */
export interface Correction {
  /** When. */
  readonly date?: FuzzyDate;
  /** The correction as printed. */
  readonly text: string;
  /** The elements that were corrected (ids of an element). */
  readonly elements?: readonly Id[];
}

/** Who or what turned the text into this record. */
export interface Encoding {
  /** A person, software, or software whose work a person has reviewed. */
  readonly by: Encoder;
  /** The name of the person or program. */
  readonly name?: string;
  /** The version of the program. */
  readonly version?: string;
  /** When. */
  readonly date?: FuzzyDate;
  /** Who reviewed it. */
  readonly reviewedBy?: string;
}

/** The words of the story's own text that bear an element out (W3C Web Annotation, text quote selector). */
export interface Evidence {
  /** The section in which the words stand (the id of a section). */
  readonly section: Id;
  /** The words, letter for letter as the section has them. */
  readonly exact: string;
  /** What stands directly before the words, to tell one occurrence from another. */
  readonly prefix?: string;
  /** What stands directly after the words, to tell one occurrence from another. */
  readonly suffix?: string;
  /** Where the words start, in Unicode code points from the start of the section's text, from 0. */
  readonly start?: number;
}

/** Who or what something is in the world, in somebody's register. */
export interface Identifier {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The entry in the register, in the register's own form, such as Q212. */
  readonly value: string;
}

/** Another name of an actor or place, and who uses it. */
export interface Name {
  /** The name. */
  readonly text: string;
  /** The language of the name (BCP 47). */
  readonly language?: string;
  /** The actor that uses this name (the id of an actor). */
  readonly usedBy?: Id;
}

/** What an amount was reported to be worth in another currency; nothing is computed. */
export interface Equivalent {
  /** The number, in whole units of the currency. */
  readonly value: number;
  /** The currency (ISO 4217). */
  readonly currency: string;
}

/** A sum of money as it was reported: an exact value, or bounds, or only words; never a computed figure. */
export interface Amount {
  /** The sum in whole units of the currency; absent if bounds or only words were reported. */
  readonly value?: number;
  /** The lower bound, included ("over", "more than", "at least"). */
  readonly atLeast?: number;
  /** The upper bound, included ("nearly", "almost", "up to", "fewer than"). */
  readonly atMost?: number;
  /** The currency (ISO 4217). */
  readonly currency: string;
  /** Whether the text names the currency or an encoder inferred it from a sign such as "$". */
  readonly currencyBasis: CurrencyBasis;
  /** Whether the figure is said to be rough ("about", "some", "roughly"); absent: it is not. */
  readonly approximate?: boolean;
  /** For what stretch or unit the sum is meant: an ISO 8601 period or a unit word; absent: in all. */
  readonly per?: string;
  /** The words of the text, such as $90 billion. */
  readonly asWritten?: string;
  /** What the sum was reported to be in other currencies. */
  readonly equivalents?: readonly Equivalent[];
  /** Who reports this figure, where reports differ (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** A number of things as it was reported: an exact value, or bounds, or only words. */
export interface Quantity {
  /** The number of units; absent if bounds or only words were reported. */
  readonly value?: number;
  /** The lower bound, included ("over", "more than", "at least"). */
  readonly atLeast?: number;
  /** The upper bound, included ("nearly", "almost", "fewer than"). */
  readonly atMost?: number;
  /** What is counted or measured. */
  readonly unit: Unit;
  /** Of how many: two thirds is 2 out of 3. */
  readonly outOf?: number;
  /** Whether the figure is said to be rough ("about", "some", "roughly"); absent: it is not. */
  readonly approximate?: boolean;
  /** For what stretch or unit the number is meant: an ISO 8601 period or a unit word; absent: in all. */
  readonly per?: string;
  /** The words of the text, such as two of four batteries. */
  readonly asWritten?: string;
  /** Who reports this figure, where reports differ (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** By when, at what time, not before when, or for how long: a date, or a period counted from or to something. */
export interface TimeLimit {
  /** Which side of the time is bound. */
  readonly bound: Bound;
  /** The date. */
  readonly date?: FuzzyDate;
  /** The length of the period. */
  readonly within?: Period;
  /** What the period is counted from ("30 days after the notice") (the id of a subject). */
  readonly after?: Id;
  /** What the period is counted back from ("three months before leaving") (the id of a subject). */
  readonly before?: Id;
  /** Whether the start or the completion is bound. */
  readonly phase?: Phase;
  /** The words of the text. */
  readonly asWritten?: string;
}

/** What somebody wants to bring about, or what a text or package is for. */
export interface Aim {
  /** What is to be done to the subject, such as prevents. */
  readonly effect: Effect;
  /** What is to be affected, such as the measure attack (the id of a subject). */
  readonly about?: Id;
  /** The aim in the words of the text, for reading only. */
  readonly text?: string;
}

/** What a fact depends on. Several conditions: all are needed; several subjects in one: any suffices. */
export interface Condition {
  /** How the fact depends on the subjects; none: expressly unconditional. */
  readonly kind: ConditionKind;
  /** The subjects of which one suffices (ids of a subject). */
  readonly anyOf?: readonly Id[];
  /** The condition in the words of the text, for reading only. */
  readonly text?: string;
}

/** A place in a treaty, law or resolution. */
export interface LegalReference {
  /** What the instrument has to do with the element that refers to it. */
  readonly role?: LegalRole;
  /** The name of the treaty, law or resolution. */
  readonly instrument: string;
  /** The article, paragraph or chapter, as it is cited. */
  readonly article?: string;
  /** The instrument in a register. */
  readonly identifier?: Identifier;
  /** Where the text can be read (absolute http or https). */
  readonly url?: string;
}

/** A place on the map; a country named as where is a place besides the state. */
export interface Place {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** The name in the language of the story. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly Name[];
  /** The country it lies in, as seen by the encoder (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** The place that this one is a part of (the id of a place). */
  readonly partOf?: Id;
  /** The place in registers. */
  readonly identifiers?: readonly Identifier[];
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** One human being, named or, when anonymous, described. */
export interface Person {
  /** Which kind of actor this is. */
  readonly type: "person";
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** The name in the language of the story; of an anonymous actor, the description. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly Name[];
  /** Who this is in the world, in registers. */
  readonly identifiers?: readonly Identifier[];
  /** Whether the story names nobody; the name is then the description. */
  readonly anonymous?: boolean;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** A state, a partly recognised one included. */
export interface State {
  /** Which kind of actor this is. */
  readonly type: "state";
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** The name in the language of the story; of an anonymous actor, the description. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly Name[];
  /** Who this is in the world, in registers. */
  readonly identifiers?: readonly Identifier[];
  /** Whether the story names nobody; the name is then the description. */
  readonly anonymous?: boolean;
  /** Its code (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** A body with a secretariat or legal personality of its own; a part of one that acts under its own name. */
export interface Organization {
  /** Which kind of actor this is. */
  readonly type: "organization";
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** The name in the language of the story; of an anonymous actor, the description. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly Name[];
  /** Who this is in the world, in registers. */
  readonly identifiers?: readonly Identifier[];
  /** Whether the story names nobody; the name is then the description. */
  readonly anonymous?: boolean;
  /** What kind of organization. */
  readonly kind: OrganizationKind;
  /** Whether all members are listed by affiliations; absent: they need not be. */
  readonly complete?: boolean;
  /** The actor that it is a part of (the id of an actor). */
  readonly partOf?: Id;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Several actors spoken of together, without a secretariat or legal personality: allies, officials, the public. */
export interface Group {
  /** Which kind of actor this is. */
  readonly type: "group";
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** The name in the language of the story; of an anonymous actor, the description. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly Name[];
  /** Who this is in the world, in registers. */
  readonly identifiers?: readonly Identifier[];
  /** Whether the story names nobody; the name is then the description. */
  readonly anonymous?: boolean;
  /** What kind of group. */
  readonly kind: GroupKind;
  /** Whether all members are listed by affiliations; absent: they need not be. */
  readonly complete?: boolean;
  /** How many they are. */
  readonly size?: Quantity;
  /** The actor that they are a part of (the id of an actor). */
  readonly partOf?: Id;
  /** Who is expressly not among them ("all allies but two") (ids of an actor). */
  readonly excludes?: readonly Id[];
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** That actors belong to, hold office in, or stand with an organization, group or state (Popolo membership). */
export interface Affiliation {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Who belongs (ids of an actor). */
  readonly members?: readonly Id[];
  /** Where they belong (the id of an actor). */
  readonly organization: Id;
  /** As what they belong. */
  readonly role: Role;
  /** The standing of the office, where it is not simply held. */
  readonly standing?: Standing;
  /** The title as printed, such as press secretary. */
  readonly title?: string;
  /** Which one in order, from 1: the 32nd member. */
  readonly ordinal?: number;
  /** When it holds or held; an interval for a term of office. */
  readonly during?: FuzzyDate;
  /** Whether the members speak for the organization; absent: the role decides. */
  readonly speaksFor?: boolean;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** What carried words to the story: an interview, a document, a broadcast, an outlet's report. */
export interface Source {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Its title. */
  readonly title?: string;
  /** What it is. */
  readonly kind: SourceKind;
  /** Who published it (the id of an actor). */
  readonly publisher?: Id;
  /** Where it can be seen (absolute http or https). */
  readonly url?: string;
  /** When it was published. */
  readonly published?: FuzzyDate;
  /** How reliable the source is, judged by the story (Admiralty Code, letter). */
  readonly reliability?: Reliability;
  /** How credible what it says is, judged by the story (Admiralty Code, number). */
  readonly credibility?: Credibility;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** The words in the language in which they were said, where a translation is printed. */
export interface Original {
  /** The words. */
  readonly text: string;
  /** Their language (BCP 47). */
  readonly language: string;
}

/** Words that the story prints as somebody's own; what is not quoted is paraphrased. */
export interface Quote {
  /** The words as printed. */
  readonly text: string;
  /** The language of the printed words (BCP 47); absent: that of the story. */
  readonly language?: string;
  /** The words in the language in which they were said, if the printed ones are a translation. */
  readonly original?: Original;
  /** Where the words are printed. */
  readonly evidence?: Evidence;
}

/** That somebody said something, however it was worded: who, on whose behalf, to whom, and with which reporting verb. */
export interface Statement {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Who spoke; at least one, several for a joint statement (ids of an actor). */
  readonly speakers: readonly Id[];
  /** In which office they spoke (ids of an affiliation). */
  readonly capacity?: readonly Id[];
  /** For whom they spoke (ids of an actor). */
  readonly onBehalfOf?: readonly Id[];
  /** How the words were introduced; never a substitute for a stance. */
  readonly verb: ReportingVerb;
  /** To whom they spoke (ids of an actor). */
  readonly audience?: readonly Id[];
  /** On what terms of attribution. */
  readonly terms?: AttributionTerms;
  /** When it was said. */
  readonly date?: FuzzyDate;
  /** Where it was said (ids of a place). */
  readonly locations?: readonly Id[];
  /** The words printed as the speaker's own. */
  readonly quotes?: readonly Quote[];
  /** Earlier words of the same speaker that are taken back (ids of a statement). */
  readonly retracts?: readonly Id[];
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Something that can be affirmed or denied: how things stand, not what is to be done. */
export interface Claim {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What the claim is about (the id of an element). */
  readonly subject?: Id;
  /** What is claimed of the subject. */
  readonly relation: ClaimRelation;
  /** What the subject is claimed to relate to (ids of an element). */
  readonly objects?: readonly Id[];
  /** The claim in the words of the text, for reading only. */
  readonly text?: string;
  /** Where it is claimed to be so (ids of a place). */
  readonly locations?: readonly Id[];
  /** When it is claimed to be so. */
  readonly date?: FuzzyDate;
  /** The law that the claim is about. */
  readonly legalReferences?: readonly LegalReference[];
  /** The sum that is claimed. */
  readonly amount?: Amount;
  /** The number that is claimed. */
  readonly quantity?: Quantity;
  /** How sure the source is that the claim is according to (FactBank). */
  readonly certainty?: Certainty;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Somebody's stance on something: the heart of the model. */
export interface Position {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Whom the stance binds; not always the one who spoke (the id of an actor). */
  readonly holder: Id;
  /** The stance; every "not" of a position is in this word. */
  readonly stance: Stance;
  /** What the stance is on (the id of a subject). */
  readonly about: Id;
  /** What it is preferred to (the id of a subject). */
  readonly insteadOf?: Id;
  /** How sure the last source in the chain is that the holder takes this stance (FactBank). */
  readonly certainty: Certainty;
  /** What the stance depends on; all are needed. */
  readonly conditions?: readonly Condition[];
  /** The holder's own reasons (ids of a subject). */
  readonly because?: readonly Id[];
  /** What the holder wants to bring about. */
  readonly aims?: readonly Aim[];
  /** When the stance was taken; absent: the date of its statement. */
  readonly date?: FuzzyDate;
  /** The same holder's earlier position that this one replaces (the id of a position). */
  readonly supersedes?: Id;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Something that can be done; always worded affirmatively, so that every "not" stands elsewhere. */
export interface Measure {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What is done. */
  readonly kind: MeasureKind;
  /** The measure in words, for reading only. */
  readonly description?: string;
  /** Who would do it (ids of an actor). */
  readonly agents?: readonly Id[];
  /** For whom (ids of an actor). */
  readonly beneficiaries?: readonly Id[];
  /** Against whom (ids of an actor). */
  readonly against?: readonly Id[];
  /** What is approved, joined, extended, transferred or ended (ids of an element). */
  readonly objects?: readonly Id[];
  /** Where (ids of a place). */
  readonly locations?: readonly Id[];
  /** When it is meant to be done; an interval for what lasts. */
  readonly during?: FuzzyDate;
  /** How often, as the period from one time to the next. */
  readonly every?: Period;
  /** By when or for how long. */
  readonly timeLimit?: TimeLimit;
  /** How much money. */
  readonly amount?: Amount;
  /** How many. */
  readonly quantity?: Quantity;
  /** What is given in exchange for it (ids of a subject). */
  readonly inReturnFor?: readonly Id[];
  /** What larger thing it is a part of ("as part of security guarantees") (the id of a subject). */
  readonly partOf?: Id;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** That a proposal responds to something. */
export interface Response {
  /** What is responded to (the id of a subject). */
  readonly to: Id;
  /** How: answers it, counters it, amends it. */
  readonly relation: ResponseRelation;
}

/** What something is likened to, without being it: "NATO-like" is not NATO. */
export interface Likeness {
  /** The alliance or text that is the likeness (the id of an actor or a proposal). */
  readonly to?: Id;
  /** The words of the text, such as NATO-like. */
  readonly asWritten: string;
  /** The provision that the likeness is to. */
  readonly legalReference?: LegalReference;
}

/** What a text says that somebody must, may or must not do, or expressly leaves out. */
export interface Provision {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Whether the text obliges, permits, forbids, or expressly omits. */
  readonly mode: ProvisionMode;
  /** What is to be done; who owes what to whom is said there (the id of a measure). */
  readonly measure?: Id;
  /** Where in the text it stands. */
  readonly legalReference?: LegalReference;
  /** Whether the story states it or it is inferred from a likeness. */
  readonly basis: ProvisionBasis;
  /** By when or for how long it holds. */
  readonly timeLimit?: TimeLimit;
  /** What it depends on; all are needed. */
  readonly conditions?: readonly Condition[];
  /** The provision in the words of the text, for reading only. */
  readonly text?: string;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** When a proposal came to a status, and who brought it there. */
export interface ProposalMilestone {
  /** The status that was or is to be reached. */
  readonly status: ProposalStatus;
  /** When it was reached; absent if the event carries the date. */
  readonly date?: FuzzyDate;
  /** When it is due, if it is not yet reached. */
  readonly expected?: FuzzyDate;
  /** Why there is no date. */
  readonly dateStatus?: DateStatus;
  /** The happening, which then carries the date (the id of an event). */
  readonly event?: Id;
  /** Who brought it there (ids of an actor). */
  readonly by?: readonly Id[];
  /** On whose word (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** A text or scheme, from being floated to being in force and after: a plan, treaty, resolution, law, offer. */
export interface Proposal {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Its title, or a description where it has none. */
  readonly title: string;
  /** What kind of text. */
  readonly kind: ProposalKind;
  /** Who proposed it (ids of an actor). */
  readonly proposers?: readonly Id[];
  /** Who is asked to accept it (ids of an actor). */
  readonly addressees?: readonly Id[];
  /** For whom it is (ids of an actor). */
  readonly beneficiaries?: readonly Id[];
  /** What it says. */
  readonly provisions?: readonly Provision[];
  /** What it is likened to. */
  readonly likeness?: Likeness;
  /** What it responds to. */
  readonly respondsTo?: Response;
  /** The text in registers. */
  readonly identifiers?: readonly Identifier[];
  /** What it is, rests on, cites or amends in law. */
  readonly legalReferences?: readonly LegalReference[];
  /** What it is for. */
  readonly aims?: readonly Aim[];
  /** What its next status depends on; all are needed. */
  readonly conditions?: readonly Condition[];
  /** By when it is to be answered, or for how long it runs. */
  readonly timeLimit?: TimeLimit;
  /** Its statuses, in the order in which they were reached. */
  readonly milestones?: readonly ProposalMilestone[];
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** A type of weapon, goods or personnel. */
export interface Item {
  /** Its name, such as Patriot. */
  readonly name: string;
  /** The type in registers. */
  readonly identifiers?: readonly Identifier[];
}

/** One part of what a package gives. */
export interface Component {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What kind of thing. */
  readonly kind: ComponentKind;
  /** Military, financial or humanitarian (Kiel Ukraine Support Tracker). */
  readonly category?: AidCategory;
  /** The type of weapon, goods or personnel. */
  readonly item?: Item;
  /** The part in words, for reading only. */
  readonly description?: string;
  /** How many. */
  readonly quantity?: Quantity;
  /** What it is worth. */
  readonly amount?: Amount;
  /** Where (ids of a place). */
  readonly locations?: readonly Id[];
  /** When. */
  readonly during?: FuzzyDate;
  /** What it depends on: an option is a component with a condition. */
  readonly conditions?: readonly Condition[];
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Who takes which part in a package; funder, supplier and recipient are never the same by default. */
export interface Contribution {
  /** Who (the id of an actor). */
  readonly contributor: Id;
  /** As what: funder, supplier, guarantor and so on. */
  readonly role: ContributionRole;
  /** Grant, loan, purchase and so on. */
  readonly form?: ContributionForm;
  /** Whether the money must be spent with the one who gives it (IATI TiedStatus). */
  readonly tied?: TiedStatus;
  /** How much of the package. */
  readonly amount?: Amount;
  /** What share of the package, in percent, 0 to 100. */
  readonly sharePercent?: number;
  /** Which parts; none: the whole (ids of a component). */
  readonly components?: readonly Id[];
  /** On whose word (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** When a package or a part of it came to a status: proposed, pledged, committed, allocated and delivered are five things. */
export interface PackageMilestone {
  /** The status that was or is to be reached. */
  readonly status: PackageStatus;
  /** When it was reached; absent if the event carries the date. */
  readonly date?: FuzzyDate;
  /** When it is due, if it is not yet reached. */
  readonly expected?: FuzzyDate;
  /** Why there is no date. */
  readonly dateStatus?: DateStatus;
  /** The happening, which then carries the date (the id of an event). */
  readonly event?: Id;
  /** Which parts; none: the whole (ids of a component). */
  readonly components?: readonly Id[];
  /** Whose contribution (the id of an actor). */
  readonly contributor?: Id;
  /** How much money, in total by then. */
  readonly amount?: Amount;
  /** How many, in total by then. */
  readonly quantity?: Quantity;
  /** Who brought it there (ids of an actor). */
  readonly by?: readonly Id[];
  /** On whose word (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** Goods, money, training or a mission for somebody's security: who funds, supplies and receives it, and how far it has come. */
export interface SecurityPackage {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** Its title, or a description where it has none. */
  readonly title: string;
  /** What kind of package. */
  readonly kind?: PackageKind;
  /** Who receives it (ids of an actor). */
  readonly recipients?: readonly Id[];
  /** Its total; several where reports differ, each with its source. */
  readonly amounts?: readonly Amount[];
  /** Who takes which part. */
  readonly contributions?: readonly Contribution[];
  /** What it consists of. */
  readonly components?: readonly Component[];
  /** The proposal or the larger package; tranches and phases are packages (ids of a proposal or a security package). */
  readonly partOf?: readonly Id[];
  /** What it responds to: an offer raised later replaces the first. */
  readonly respondsTo?: Response;
  /** Which one of a series, from 1. */
  readonly number?: number;
  /** Which time it covers. */
  readonly during?: FuzzyDate;
  /** What it is for. */
  readonly aims?: readonly Aim[];
  /** What its next status depends on; all are needed. */
  readonly conditions?: readonly Condition[];
  /** By when or for how long. */
  readonly timeLimit?: TimeLimit;
  /** Its statuses, in the order in which they were reached. */
  readonly milestones?: readonly PackageMilestone[];
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** That somebody takes, took or was to take part in an event. */
export interface Participation {
  /** Who (the id of an actor). */
  readonly actor: Id;
  /** For whom: the state signs, the person signs on its behalf (the id of an actor). */
  readonly onBehalfOf?: Id;
  /** As what. */
  readonly role?: ParticipantRole;
  /** Whether they took part, were invited, left or stayed away; absent: they took part, or are to. */
  readonly presence?: Presence;
}

/** How one actor voted. */
export interface Vote {
  /** Who (the id of an actor). */
  readonly actor: Id;
  /** How. */
  readonly choice: BallotChoice;
}

/** The count of a vote as it was reported. */
export interface Tally {
  /** How many voted for. */
  readonly inFavor?: number;
  /** How many voted against. */
  readonly against?: number;
  /** How many abstained. */
  readonly abstained?: number;
  /** How many were absent or did not participate. */
  readonly absent?: number;
  /** How many could have voted. */
  readonly eligible?: number;
  /** How many votes were cast. */
  readonly cast?: number;
  /** Who reports this count, where reports differ (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
}

/** A vote: who voted how, the count, what was needed, and what came of it. */
export interface Ballot {
  /** The body that voted (the id of an actor). */
  readonly body?: Id;
  /** Who voted how, as far as it is reported. */
  readonly votes?: readonly Vote[];
  /** The count; several where reports differ. */
  readonly tallies?: readonly Tally[];
  /** What was needed. */
  readonly threshold?: Threshold;
  /** What came of it. */
  readonly outcome?: BallotOutcome;
}

/** A happening: possible, planned, ongoing, over, or not come about. */
export interface Event {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What kind of happening. */
  readonly kind: EventKind;
  /** The event in words, for reading only. */
  readonly description?: string;
  /** Whether it is possible, planned, ongoing, occurred, did not occur, postponed or cancelled. */
  readonly status: EventStatus;
  /** Who takes part. */
  readonly participants?: readonly Participation[];
  /** When. */
  readonly date?: FuzzyDate;
  /** Why there is no date. */
  readonly dateStatus?: DateStatus;
  /** When it was to be before it was postponed. */
  readonly previousDate?: FuzzyDate;
  /** How often, as the period from one time to the next. */
  readonly every?: Period;
  /** How many times it has happened. */
  readonly occurrences?: number;
  /** Which one of a series, from 1. */
  readonly ordinal?: number;
  /** Where (ids of a place). */
  readonly locations?: readonly Id[];
  /** How much money. */
  readonly amount?: Amount;
  /** How many. */
  readonly quantity?: Quantity;
  /** The larger event (the id of an event). */
  readonly partOf?: Id;
  /** What it is about: what is talked about, voted on or signed (ids of a subject). */
  readonly about?: readonly Id[];
  /** What is thereby done (ids of a measure or a provision). */
  readonly realizes?: readonly Id[];
  /** The vote, where the event is one. */
  readonly ballot?: Ballot;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** How likely an outcome is said to be, as a range of probabilities (ICD 203, section D.6.e). */
export interface ProbabilityRange {
  /** The lower bound, 0 to 1, both included. */
  readonly atLeast: number;
  /** The upper bound, 0 to 1, both included, not below the lower. */
  readonly atMost: number;
}

/** How likely an outcome is said to be; not how sure a source is (certainty), nor how good the basis is (confidence). */
export interface Likelihood {
  /** The scale that the term belongs to; absent: ordinary language, which has no numbers. */
  readonly scale?: LikelihoodScale;
  /** A word of the scale, or unquantified, stated-as-fact, not-assessed. */
  readonly term: LikelihoodTerm;
  /** The hedge in the words of the text, such as may. */
  readonly asWritten?: string;
  /** The numbers, where they are given. */
  readonly probability?: ProbabilityRange;
  /** How good the basis of the judgement is; never mixed with the term (ICD 203). */
  readonly confidence?: Confidence;
}

/** That one thing acts, or may act, on another. */
export interface Implication {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What acts (the id of a subject). */
  readonly cause: Id;
  /** What it does. */
  readonly effect: Effect;
  /** What is acted on (ids of an element). */
  readonly affects?: readonly Id[];
  /** Whether it is the relation between the two or more named in affects that is acted on. */
  readonly affectsRelation?: boolean;
  /** The implication in words, for reading only. */
  readonly description?: string;
  /** How likely it is said to be. */
  readonly likelihood: Likelihood;
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** What may come next, or how a thing goes on. */
export interface Development {
  /** The id, unique in the story across all kinds of elements. */
  readonly id: Id;
  /** What changes or goes on (the id of a subject). */
  readonly about?: Id;
  /** What becomes of it. */
  readonly change: Change;
  /** The development in words, for reading only. */
  readonly description?: string;
  /** By whom (ids of an actor). */
  readonly by?: readonly Id[];
  /** How likely it is said to be. */
  readonly likelihood: Likelihood;
  /** When. */
  readonly date?: FuzzyDate;
  /** How far ahead the outlook looks. */
  readonly horizon?: FuzzyDate;
  /** What it depends on; all are needed. */
  readonly conditions?: readonly Condition[];
  /** The statements and sources that report this; none: the story says it in its own voice (ids of a statement or source). */
  readonly accordingTo?: readonly Id[];
  /** What cannot be so if this is; written once, on the later of the two (ids of something attributed). */
  readonly contradicts?: readonly Id[];
  /** The story's own judgement on what it carries; absent: it gives none. */
  readonly verdict?: Verdict;
  /** The words of the story's text that bear this out. */
  readonly evidence?: readonly Evidence[];
  /** A remark of the encoder, for reading only. */
  readonly note?: string;
  /** Facts of the user's own, under keys of the form vendor:name. */
  readonly extensions?: Readonly<Record<`${string}:${string}`, string>>;
}

/** Whoever acts, speaks, pays or is acted upon: a person, a state, an organization or a group. A person and the state that the person speaks for are two actors. */
export type Actor = Person | State | Organization | Group;

/** Closed vocabulary: aid-category. */
export type AidCategory =
  | "military"
  | "financial"
  | "humanitarian";

/** Closed vocabulary: attribution-terms. */
export type AttributionTerms =
  | "on-the-record"
  | "on-background"
  | "off-the-record";

/** Closed vocabulary: ballot-choice. */
export type BallotChoice =
  | "for"
  | "against"
  | "abstain"
  | "not-participating"
  | "absent";

/** Open vocabulary: ballot-outcome. */
export type BallotOutcome =
  | "adopted"
  | "adopted-without-vote"
  | "rejected"
  | "vetoed"
  | "postponed"
  | OtherWord;

/** Closed vocabulary: bound. */
export type Bound =
  | "by"
  | "at"
  | "not-before"
  | "for";

/** Closed vocabulary: certainty. */
export type Certainty =
  | "certain"
  | "probable"
  | "possible"
  | "unknown";

/** Open vocabulary: change. */
export type Change =
  | "happens"
  | "begins"
  | "continues"
  | "advances"
  | "stalls"
  | "resumes"
  | "expands"
  | "shrinks"
  | "rises"
  | "falls"
  | "ends"
  | "lapses"
  | "fails"
  | "is-monitored"
  | OtherWord;

/** Open vocabulary: claim-relation. */
export type ClaimRelation =
  | "obliges"
  | "binds"
  | "applies-to"
  | "complies-with"
  | "breaches"
  | "is-valid"
  | "sovereign-over"
  | "administers"
  | "located-in"
  | "contains"
  | "intends"
  | "is-done"
  | "occurred"
  | "responsible-for"
  | "origin-of"
  | "amounts-to"
  | "first-to"
  | "interprets-as"
  | "member-of"
  | "has"
  | "operates"
  | "costs"
  | "needs"
  | "permits"
  | "motivates"
  | OtherWord;

/** Open vocabulary: component-kind. */
export type ComponentKind =
  | "equipment"
  | "ammunition"
  | "technology"
  | "training"
  | "intelligence"
  | "finance"
  | "logistics"
  | "air-support"
  | "infrastructure"
  | "personnel"
  | "services"
  | OtherWord;

/** Closed vocabulary: condition-kind. */
export type ConditionKind =
  | "if"
  | "unless"
  | "until"
  | "once"
  | "while"
  | "except"
  | "none";

/** Closed vocabulary: confidence. */
export type Confidence =
  | "low"
  | "moderate"
  | "high";

/** Open vocabulary: contribution-form. */
export type ContributionForm =
  | "grant"
  | "loan"
  | "loan-guarantee"
  | "purchase"
  | "in-kind"
  | "asset-income"
  | OtherWord;

/** Open vocabulary: contribution-role. */
export type ContributionRole =
  | "requester"
  | "validator"
  | "funder"
  | "supplier"
  | "coordinator"
  | "intermediary"
  | "implementer"
  | "trainer"
  | "host"
  | "guarantor"
  | "asset-owner"
  | "personnel-contributor"
  | OtherWord;

/** Closed vocabulary: credibility. */
export type Credibility =
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6";

/** Closed vocabulary: currency-basis. */
export type CurrencyBasis =
  | "written"
  | "inferred";

/** Closed vocabulary: date-status. */
export type DateStatus =
  | "undisclosed"
  | "not-set";

/** Open vocabulary: effect. */
export type Effect =
  | "shapes"
  | "reflects"
  | "influences"
  | "increases"
  | "reduces"
  | "enables"
  | "limits"
  | "hinders"
  | "prevents"
  | "necessitates"
  | "triggers"
  | "ends"
  | "harms"
  | "strengthens"
  | "weakens"
  | "calls-into-question"
  | OtherWord;

/** Closed vocabulary: encoder. */
export type Encoder =
  | "person"
  | "software"
  | "software-reviewed";

/** Open vocabulary: event-kind. */
export type EventKind =
  | "talks"
  | "meeting"
  | "summit"
  | "call"
  | "visit"
  | "interview"
  | "press-conference"
  | "vote"
  | "signing"
  | "ratification"
  | "appointment"
  | "dismissal"
  | "attack"
  | "incident"
  | "delivery"
  | "payment"
  | "exercise"
  | "deployment"
  | "withdrawal"
  | "ceasefire-start"
  | "ceasefire-end"
  | "suspension"
  | "accession"
  | "decision"
  | "announcement"
  | "deposit-of-instrument"
  | "entry-into-force"
  | "notification"
  | "publication"
  | "review"
  | "finding"
  | "election"
  | "coup"
  | "act"
  | OtherWord;

/** Closed vocabulary: event-status. */
export type EventStatus =
  | "possible"
  | "planned"
  | "ongoing"
  | "occurred"
  | "did-not-occur"
  | "postponed"
  | "cancelled";

/** Open vocabulary: group-kind. */
export type GroupKind =
  | "allies"
  | "states"
  | "officials"
  | "leaders"
  | "members"
  | "public"
  | "stakeholders"
  | "experts"
  | "coalition"
  | "parties"
  | "lawmakers"
  | "troops"
  | "victims"
  | OtherWord;

/** Open vocabulary: identifier-scheme. */
export type IdentifierScheme =
  | "wikidata"
  | "iso3166-1"
  | "lei"
  | "imo"
  | "iso3166-2"
  | "isni"
  | "geonames"
  | "celex"
  | "un-document"
  | "treaty-series"
  | OtherWord;

/** Closed vocabulary: legal-role. */
export type LegalRole =
  | "is"
  | "rests-on"
  | "cites"
  | "amends";

/** Closed vocabulary: likelihood-scale. */
export type LikelihoodScale =
  | "icd-203"
  | "phia-2025"
  | "ipcc-ar5";

/** Open vocabulary: likelihood-term. */
export type LikelihoodTerm =
  | "almost-no-chance"
  | "remote"
  | "very-unlikely"
  | "highly-improbable"
  | "unlikely"
  | "improbable"
  | "roughly-even-chance"
  | "roughly-even-odds"
  | "likely"
  | "probable"
  | "very-likely"
  | "highly-probable"
  | "almost-certain"
  | "nearly-certain"
  | "remote-chance"
  | "highly-unlikely"
  | "realistic-possibility"
  | "highly-likely"
  | "exceptionally-unlikely"
  | "extremely-unlikely"
  | "about-as-likely-as-not"
  | "more-likely-than-not"
  | "extremely-likely"
  | "virtually-certain"
  | "unquantified"
  | "stated-as-fact"
  | "not-assessed"
  | OtherWord;

/** Open vocabulary: measure-kind. */
export type MeasureKind =
  | "deploy-forces"
  | "deploy-ground-forces"
  | "station-forces"
  | "guarantee-security"
  | "rotate-forces"
  | "withdraw-forces"
  | "provide-air-support"
  | "exercise"
  | "attack"
  | "defend"
  | "attack-jointly"
  | "stay-neutral"
  | "refrain-from-force"
  | "cease-fire"
  | "pause-fighting"
  | "monitor"
  | "send-observers"
  | "keep-peace"
  | "intervene"
  | "open-fire"
  | "mobilize"
  | "declare-war"
  | "deploy-police"
  | "modernize-forces"
  | "strengthen-defences"
  | "use-nuclear-weapons"
  | "deploy-nuclear-weapons"
  | "disarm"
  | "support"
  | "fund"
  | "lend"
  | "give-arms"
  | "sell-arms"
  | "buy-arms"
  | "transfer-technology"
  | "disburse"
  | "train"
  | "share-intelligence"
  | "share-burden"
  | "spend-on-defence"
  | "repay"
  | "rebuild"
  | "export"
  | "sanction"
  | "restore-sanctions"
  | "lift-sanctions"
  | "renew-sanctions"
  | "freeze-assets"
  | "seize-assets"
  | "use-asset-income"
  | "embargo"
  | "blockade"
  | "ban"
  | "threaten-economy"
  | "expel"
  | "negotiate"
  | "consult"
  | "mediate"
  | "meet"
  | "recognize"
  | "join"
  | "leave"
  | "accede"
  | "host"
  | "grant-basing"
  | "inspect"
  | "report"
  | "apologize"
  | "condemn"
  | "notify"
  | "exchange-prisoners"
  | "release-captives"
  | "evacuate"
  | "extradite"
  | "open-corridor"
  | "propose"
  | "adopt"
  | "block"
  | "veto"
  | "review"
  | "debate"
  | "approve"
  | "certify"
  | "sign"
  | "ratify"
  | "extend"
  | "suspend"
  | "resume"
  | "terminate"
  | "permit"
  | "prosecute"
  | "investigate"
  | "reform"
  | "hold-election"
  | "appoint"
  | "dismiss"
  | "reinstate"
  | "uphold-rule-of-law"
  | "respect-sovereignty"
  | "cede-territory"
  | "concede"
  | "pay-damages"
  | "end-war"
  | OtherWord;

/** Open vocabulary: organization-kind. */
export type OrganizationKind =
  | "government"
  | "ministry"
  | "presidency"
  | "legislature"
  | "court"
  | "armed-forces"
  | "police"
  | "agency"
  | "alliance"
  | "intergovernmental"
  | "international-court"
  | "party"
  | "company"
  | "media"
  | "ngo"
  | "non-state-armed-group"
  | "religious"
  | OtherWord;

/** Open vocabulary: package-kind. */
export type PackageKind =
  | "military-aid"
  | "financial-aid"
  | "humanitarian-aid"
  | "arms-sale"
  | "loan"
  | "mission"
  | "mixed"
  | OtherWord;

/** Open vocabulary: package-status. */
export type PackageStatus =
  | "floated"
  | "proposed"
  | "pledged"
  | "committed"
  | "allocated"
  | "contracted"
  | "disbursed"
  | "delivered"
  | "blocked"
  | "suspended"
  | "cancelled"
  | "expired"
  | "closed"
  | OtherWord;

/** Open vocabulary: participant-role. */
export type ParticipantRole =
  | "host"
  | "mediator"
  | "signatory"
  | "lead"
  | "giver"
  | "receiver"
  | "observer"
  | "voter"
  | "sponsor"
  | "requester"
  | "notifier"
  | "victim"
  | "attacker"
  | OtherWord;

/** Closed vocabulary: phase. */
export type Phase =
  | "start"
  | "completion";

/** Closed vocabulary: presence. */
export type Presence =
  | "took-part"
  | "invited"
  | "declined"
  | "left"
  | "absent"
  | "excluded";

/** Open vocabulary: proposal-kind. */
export type ProposalKind =
  | "security-guarantee"
  | "peace-plan"
  | "ceasefire"
  | "treaty"
  | "memorandum"
  | "law"
  | "budget"
  | "plan"
  | "resolution"
  | "sanctions"
  | "accession"
  | "statute"
  | "offer"
  | "draft"
  | "request"
  | "ultimatum"
  | "appeal"
  | OtherWord;

/** Open vocabulary: proposal-status. */
export type ProposalStatus =
  | "floated"
  | "proposed"
  | "under-negotiation"
  | "agreed-in-principle"
  | "agreed"
  | "initialled"
  | "signed"
  | "ratified"
  | "in-force"
  | "applied-provisionally"
  | "extended"
  | "suspended"
  | "resumed"
  | "blocked"
  | "rejected"
  | "withdrawn"
  | "expired"
  | "terminated"
  | "superseded"
  | OtherWord;

/** Closed vocabulary: provision-basis. */
export type ProvisionBasis =
  | "stated"
  | "inferred-from-likeness";

/** Closed vocabulary: provision-mode. */
export type ProvisionMode =
  | "obliges"
  | "urges"
  | "permits"
  | "forbids"
  | "omits";

/** Closed vocabulary: reliability. */
export type Reliability =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F";

/** Open vocabulary: reporting-verb. */
export type ReportingVerb =
  | "says"
  | "writes"
  | "announces"
  | "assures"
  | "emphasizes"
  | "mentions"
  | "suggests"
  | "claims"
  | "reports"
  | "confirms"
  | "denies"
  | "warns"
  | "asks"
  | "proposes"
  | "rejects"
  | "admits"
  | "orders"
  | "promises"
  | "rules"
  | "speculates"
  | "withdraws"
  | OtherWord;

/** Open vocabulary: response-relation. */
export type ResponseRelation =
  | "answers"
  | "counters"
  | "amends"
  | "replaces"
  | "specifies"
  | "extends"
  | "implements"
  | OtherWord;

/** Open vocabulary: role. */
export type Role =
  | "head-of-state"
  | "head-of-government"
  | "minister"
  | "secretary-general"
  | "spokesperson"
  | "ambassador"
  | "envoy"
  | "commander"
  | "official"
  | "legislator"
  | "chair"
  | "member"
  | "partner"
  | "ally"
  | "observer"
  | "candidate"
  | "successor"
  | OtherWord;

/** Open vocabulary: section-kind. */
export type SectionKind =
  | "headline"
  | "whats-happening"
  | "why-its-important"
  | "whats-next"
  | "body"
  | OtherWord;

/** Open vocabulary: source-kind. */
export type SourceKind =
  | "article"
  | "interview"
  | "press-conference"
  | "speech"
  | "social-post"
  | "press-release"
  | "official-document"
  | "letter"
  | "broadcast"
  | "wire"
  | "leak"
  | "dataset"
  | "poll"
  | OtherWord;

/** Open vocabulary: stance. */
export type Stance =
  | "supports"
  | "welcomes"
  | "accepts"
  | "agrees-to"
  | "prefers"
  | "affirms"
  | "offers"
  | "intends"
  | "plans"
  | "considers"
  | "commits-to"
  | "seeks"
  | "demands"
  | "urges"
  | "threatens"
  | "recognizes"
  | "praises"
  | "open-to"
  | "undecided"
  | "uncommitted"
  | "takes-no-position"
  | "does-not-object"
  | "acknowledges"
  | "declines-comment"
  | "doubts"
  | "opposes"
  | "rejects"
  | "rules-out"
  | "refuses"
  | "condemns"
  | "criticizes"
  | "regrets"
  | "warns-against"
  | "denies"
  | OtherWord;

/** Open vocabulary: standing. */
export type Standing =
  | "acting"
  | "interim"
  | "designate"
  | "former"
  | "disputed"
  | "collective"
  | OtherWord;

/** Open vocabulary: threshold. */
export type Threshold =
  | "simple-majority"
  | "absolute-majority"
  | "two-thirds"
  | "consensus"
  | "unanimity"
  | "nine-of-fifteen-no-veto"
  | OtherWord;

/** Closed vocabulary: tied-status. */
export type TiedStatus =
  | "tied"
  | "partially-tied"
  | "untied";

/** Open vocabulary: unit. */
export type Unit =
  | "percent"
  | "percent-of-gdp"
  | "persons"
  | "states"
  | "troops"
  | "vehicles"
  | "aircraft"
  | "ships"
  | "missiles"
  | "uncrewed-aircraft"
  | "uncrewed-vessels"
  | "police"
  | "rounds"
  | "tonnes"
  | "days"
  | "weeks"
  | "months"
  | "years"
  | "items"
  | OtherWord;

/** Closed vocabulary: verdict. */
export type Verdict =
  | "confirmed"
  | "disputed"
  | "refuted"
  | "unverified"
  | "does-not-hold"
  | "not-asserted";
