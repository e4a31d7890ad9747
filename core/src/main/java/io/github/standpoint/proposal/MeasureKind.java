package io.github.standpoint.proposal;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What is done in a measure, always worded affirmatively. An open vocabulary: other words are
 * carried as they came.
 */
public final class MeasureKind extends Term {

  /**
   * The agents send forces of any or an unnamed branch; for land troops use deploy-ground-forces,
   * for keeping them there station-forces. Agents: who sends the forces; beneficiaries: whom they
   * are to help or protect; against: whom they are to deter or fight.
   */
  public static final MeasureKind DEPLOY_FORCES = new MeasureKind("deploy-forces");

  /**
   * The agents send land troops, the boots on the ground; an unnamed branch is deploy-forces, a
   * lasting presence is station-forces. Agents: who sends the troops; beneficiaries: whom they are
   * to help or protect; against: whom they are to deter or fight.
   */
  public static final MeasureKind DEPLOY_GROUND_FORCES = new MeasureKind("deploy-ground-forces");

  /**
   * The agents keep forces at a place for some time, whatever the branch; sending them there is
   * deploy-forces or deploy-ground-forces. Agents: whose forces are kept there; beneficiaries: whom
   * they are to help or protect; against: whom they are to deter.
   */
  public static final MeasureKind STATION_FORCES = new MeasureKind("station-forces");

  /**
   * The agents undertake to protect another's security, in whatever form; the fighting for one that
   * is attacked is defend. Standard: PA-X SsrGua. Agents: the guarantors; beneficiaries: the
   * guaranteed; against: the threat guarded against.
   */
  public static final MeasureKind GUARANTEE_SECURITY = new MeasureKind("guarantee-security");

  /**
   * The agents replace forces at a place by others at intervals; keeping the same presence without
   * exchange is station-forces. Agents: whose forces rotate; beneficiaries: whom they are to help
   * or protect.
   */
  public static final MeasureKind ROTATE_FORCES = new MeasureKind("rotate-forces");

  /**
   * The agents take forces out of a place or pull them back; only ending the shooting is
   * cease-fire. Standard: PLOVER RETREAT withdraw. Agents: whose forces go; beneficiaries: whom it
   * favours; objects: the forces or deployment withdrawn.
   */
  public static final MeasureKind WITHDRAW_FORCES = new MeasureKind("withdraw-forces");

  /**
   * The agents help others from the air with cover, strikes, patrols or transport, without sending
   * land troops (deploy-ground-forces). Agents: whose aircraft act; beneficiaries: whom they
   * support; against: whom they act against.
   */
  public static final MeasureKind PROVIDE_AIR_SUPPORT = new MeasureKind("provide-air-support");

  /**
   * The agents practise military operations with their own forces, alone or jointly; teaching the
   * forces of others is train. Agents: who takes part; against: whom it is aimed at; objects: the
   * exercise.
   */
  public static final MeasureKind EXERCISE = new MeasureKind("exercise");

  /**
   * The agents use armed force first or offensively, invasion included; resisting an attack is
   * defend, shooting in an incident is open-fire. Standard: PLOVER ASSAULT. Agents: the attackers;
   * against: the attacked; objects: what is hit.
   */
  public static final MeasureKind ATTACK = new MeasureKind("attack");

  /**
   * The agents fight to protect themselves or another that is attacked; the undertaking to protect
   * is guarantee-security. Standard: ATOP defense. Agents: the defenders; beneficiaries: the
   * defended; against: the attackers.
   */
  public static final MeasureKind DEFEND = new MeasureKind("defend");

  /**
   * The agents fight side by side as allies even where none of them is attacked; helping one that
   * is attacked is defend. Standard: ATOP offense. Agents: the partners; beneficiaries: the partner
   * owed the help; against: the attacked.
   */
  public static final MeasureKind ATTACK_JOINTLY = new MeasureKind("attack-jointly");

  /**
   * The agents stay out of a conflict and help none of its enemies; not using force themselves is
   * refrain-from-force. Standard: ATOP neutrality. Agents: who stays out; beneficiaries: the
   * partner to whom neutrality is owed; objects: the conflict.
   */
  public static final MeasureKind STAY_NEUTRAL = new MeasureKind("stay-neutral");

  /**
   * The agents do not use or threaten force in the first place; stopping a fight that is under way
   * is cease-fire. Standard: ATOP nonaggression. Agents: who refrains; beneficiaries: who is
   * spared.
   */
  public static final MeasureKind REFRAIN_FROM_FORCE = new MeasureKind("refrain-from-force");

  /**
   * The agents stop fighting, for a time or until more is agreed; bringing the war to a lasting end
   * is end-war. Standard: PLOVER RETREAT ceasefire, PA-X Ce. Agents: who stops fighting;
   * beneficiaries: who is spared; objects: the fighting that stops.
   */
  public static final MeasureKind CEASE_FIRE = new MeasureKind("cease-fire");

  /**
   * Stop fighting for a limited time, usually so that aid can pass; unlike cease-fire it is meant
   * to end. Agents: who pauses; beneficiaries: for whom; locations: where.
   */
  public static final MeasureKind PAUSE_FIGHTING = new MeasureKind("pause-fighting");

  /**
   * The agents keep watch on whether something is kept to or how it goes; sending people for it is
   * send-observers, examining sites is inspect. Agents: who watches; beneficiaries: for whom;
   * against: whose conduct is watched; objects: what is watched.
   */
  public static final MeasureKind MONITOR = new MeasureKind("monitor");

  /**
   * The agents send unarmed or civilian watchers; the watching itself is monitor, and armed
   * separation of parties is keep-peace. Agents: who sends them; beneficiaries: for whom; objects:
   * what is to be observed.
   */
  public static final MeasureKind SEND_OBSERVERS = new MeasureKind("send-observers");

  /**
   * The agents hold parties apart or secure a settlement with forces under a mandate or by consent;
   * entering the fight is intervene. Standard: CAMEO 074. Agents: whose forces keep the peace;
   * beneficiaries: whom they protect; objects: the settlement secured.
   */
  public static final MeasureKind KEEP_PEACE = new MeasureKind("keep-peace");

  /**
   * The agents enter with force a conflict that is not theirs; starting one is attack, acting by
   * consent between the parties is keep-peace. Agents: who enters; beneficiaries: whose side is
   * helped; against: whose side is fought; objects: the conflict.
   */
  public static final MeasureKind INTERVENE = new MeasureKind("intervene");

  /**
   * The agents begin to shoot, in one incident or at one target; a larger offensive is attack.
   * Agents: who shoots; against: who is shot at; objects: what is shot at.
   */
  public static final MeasureKind OPEN_FIRE = new MeasureKind("open-fire");

  /**
   * The agents call up or raise forces for use; sending them somewhere is deploy-forces. Standard:
   * CAMEO 154, PLOVER MOBILIZE troops. Agents: who calls up; against: whom it is aimed at; objects:
   * the forces called up.
   */
  public static final MeasureKind MOBILIZE = new MeasureKind("mobilize");

  /**
   * The agents declare formally that they are at war; fighting with or without a declaration is
   * attack or defend. Agents: who declares it; against: on whom.
   */
  public static final MeasureKind DECLARE_WAR = new MeasureKind("declare-war");

  /**
   * The agents send police rather than military forces, at home or abroad; military forces are
   * deploy-forces. Standard: PLOVER MOBILIZE police. Agents: who sends them; beneficiaries: whom
   * they are to protect; against: whom they are to act against.
   */
  public static final MeasureKind DEPLOY_POLICE = new MeasureKind("deploy-police");

  /**
   * The agents renew the equipment or organization of forces; the spending as such is
   * spend-on-defence, the purchase is buy-arms. Agents: who does it; beneficiaries: whose forces,
   * if not their own; objects: the forces or equipment renewed.
   */
  public static final MeasureKind MODERNIZE_FORCES = new MeasureKind("modernize-forces");

  /**
   * Add to the means of defending a place, such as air defences, without saying with which forces.
   * Agents: who adds to them; beneficiaries: whom they protect; locations: where.
   */
  public static final MeasureKind STRENGTHEN_DEFENCES = new MeasureKind("strengthen-defences");

  /**
   * The agents employ nuclear weapons in conflict; placing them somewhere is
   * deploy-nuclear-weapons. Agents: who uses them; against: on whom; objects: the targets.
   */
  public static final MeasureKind USE_NUCLEAR_WEAPONS = new MeasureKind("use-nuclear-weapons");

  /**
   * The agents place or keep nuclear weapons at a place; employing them is use-nuclear-weapons.
   * Agents: whose weapons they are; beneficiaries: whom they are to protect; against: whom they are
   * to deter.
   */
  public static final MeasureKind DEPLOY_NUCLEAR_WEAPONS =
      new MeasureKind("deploy-nuclear-weapons");

  /**
   * The agents give up, destroy or limit weapons of their own; pulling forces back with their
   * weapons is withdraw-forces. Standard: PLOVER RETREAT disarm. Agents: who gives up weapons;
   * beneficiaries: for whose safety; objects: the weapons given up.
   */
  public static final MeasureKind DISARM = new MeasureKind("disarm");

  /**
   * The agents help another in a form that the text leaves open; where it is named use fund,
   * give-arms, train or another. Standard: PLOVER AID. Agents: who helps; beneficiaries: who is
   * helped; against: whom it is directed against; objects: what is supported.
   */
  public static final MeasureKind SUPPORT = new MeasureKind("support");

  /**
   * The agents pay for something or give money without repayment; money to be paid back is lend,
   * paying out a promised sum is disburse. Standard: IATI OrganisationRole 1. Agents: who pays;
   * beneficiaries: who receives it or its use; objects: what is paid for.
   */
  public static final MeasureKind FUND = new MeasureKind("fund");

  /**
   * The agents give money that is to be paid back; money given for good is fund. Agents: the
   * lenders; beneficiaries: the borrowers; objects: the loan or what it is for.
   */
  public static final MeasureKind LEND = new MeasureKind("lend");

  /**
   * The agents hand over weapons or ammunition without payment by the recipient; against payment by
   * it this is sell-arms. Standard: CAMEO 072. Agents: who supplies; beneficiaries: who receives;
   * against: whom they are to be used against; objects: the weapons.
   */
  public static final MeasureKind GIVE_ARMS = new MeasureKind("give-arms");

  /**
   * The agents supply weapons or ammunition against payment, by the recipient or a third party;
   * seen from the buyer this is buy-arms. Standard: SIPRI arms transfers. Agents: the sellers;
   * beneficiaries: who receives the arms; objects: the weapons.
   */
  public static final MeasureKind SELL_ARMS = new MeasureKind("sell-arms");

  /**
   * The agents acquire weapons or ammunition against payment, for themselves or another; seen from
   * the seller this is sell-arms. Standard: SIPRI arms transfers. Agents: the buyers;
   * beneficiaries: who receives the arms, if not the buyer; objects: the weapons.
   */
  public static final MeasureKind BUY_ARMS = new MeasureKind("buy-arms");

  /**
   * The agents pass on know-how, designs or the right to produce; finished equipment is give-arms
   * or sell-arms. Agents: who passes it on; beneficiaries: who receives it; objects: the
   * technology.
   */
  public static final MeasureKind TRANSFER_TECHNOLOGY = new MeasureKind("transfer-technology");

  /**
   * The agents pay out money already promised or set aside; giving or financing in general is fund.
   * Standard: IATI TransactionType 3. Agents: who pays out; beneficiaries: who is paid; objects:
   * the package, loan or tranche paid out.
   */
  public static final MeasureKind DISBURSE = new MeasureKind("disburse");

  /**
   * The agents teach forces or personnel of others; practising with their own forces is exercise.
   * Agents: the trainers; beneficiaries: the trained.
   */
  public static final MeasureKind TRAIN = new MeasureKind("train");

  /**
   * The agents pass secret or reconnaissance information to another; accounting to a body is
   * report, formal notice is notify. Standard: PLOVER COOPERATE. Agents: who passes it on;
   * beneficiaries: who receives it; against: whom it concerns.
   */
  public static final MeasureKind SHARE_INTELLIGENCE = new MeasureKind("share-intelligence");

  /**
   * The agents take on a fairer part of a common effort or cost; the size of a defence budget is
   * spend-on-defence. Agents: who takes on more; beneficiaries: whose load is eased; objects: the
   * common effort.
   */
  public static final MeasureKind SHARE_BURDEN = new MeasureKind("share-burden");

  /**
   * The agents devote a budget or share of output to their own defence; paying for another is fund,
   * a single purchase is buy-arms. Agents: who spends.
   */
  public static final MeasureKind SPEND_ON_DEFENCE = new MeasureKind("spend-on-defence");

  /**
   * The agents pay back a loan or debt; compensation for harm done is pay-damages. Standard: IATI
   * TransactionType 6. Agents: the debtors; beneficiaries: the creditors; objects: the loan or
   * debt.
   */
  public static final MeasureKind REPAY = new MeasureKind("repay");

  /**
   * The agents restore what war or disaster destroyed; paying for it without doing it is fund.
   * Agents: who rebuilds; beneficiaries: for whom; objects: what is rebuilt.
   */
  public static final MeasureKind REBUILD = new MeasureKind("rebuild");

  /**
   * The agents send goods abroad in trade; weapons are sell-arms or give-arms, know-how is
   * transfer-technology. Agents: the exporters; beneficiaries: the importers; objects: the goods.
   */
  public static final MeasureKind EXPORT = new MeasureKind("export");

  /**
   * The agents impose penalties on another by law or decree; a stop to trade in goods is embargo, a
   * hold on property freeze-assets. Standard: PLOVER COERCE restrict. Agents: who imposes them;
   * beneficiaries: for whose sake; against: who is penalized; objects: the conduct or goods
   * concerned.
   */
  public static final MeasureKind SANCTION = new MeasureKind("sanction");

  /**
   * The agents bring back sanctions that had been lifted or suspended; prolonging those in force is
   * renew-sanctions. Agents: who restores them; against: who is penalized; objects: the sanctions.
   */
  public static final MeasureKind RESTORE_SANCTIONS = new MeasureKind("restore-sanctions");

  /**
   * The agents remove or ease sanctions before they run out; letting them continue is
   * renew-sanctions. Standard: PLOVER RETREAT. Agents: who lifts them; beneficiaries: who is freed
   * of them; objects: the sanctions.
   */
  public static final MeasureKind LIFT_SANCTIONS = new MeasureKind("lift-sanctions");

  /**
   * The agents prolong sanctions that are in force; bringing back those that had gone is
   * restore-sanctions. Agents: who renews them; against: who is penalized; objects: the sanctions.
   */
  public static final MeasureKind RENEW_SANCTIONS = new MeasureKind("renew-sanctions");

  /**
   * The agents block the use of property, which stays its owner's; taking it from the owner is
   * seize-assets. Agents: who blocks them; beneficiaries: for whose sake; against: the owners;
   * objects: the assets.
   */
  public static final MeasureKind FREEZE_ASSETS = new MeasureKind("freeze-assets");

  /**
   * The agents take property from its owner; blocking its use is freeze-assets, taking only what it
   * earns is use-asset-income. Standard: PLOVER COERCE seize. Agents: who takes them;
   * beneficiaries: for whose sake; against: the owners; objects: the assets.
   */
  public static final MeasureKind SEIZE_ASSETS = new MeasureKind("seize-assets");

  /**
   * The agents spend or pledge what frozen assets earn, leaving the assets themselves; taking those
   * is seize-assets. Agents: who uses it; beneficiaries: for whom; against: the owners; objects:
   * the assets or what is paid for.
   */
  public static final MeasureKind USE_ASSET_INCOME = new MeasureKind("use-asset-income");

  /**
   * The agents forbid by law trade in some or all goods with another; stopping traffic by force is
   * blockade. Standard: PLOVER COERCE restrict. Agents: who imposes it; against: with whom trade is
   * forbidden; objects: the goods.
   */
  public static final MeasureKind EMBARGO = new MeasureKind("embargo");

  /**
   * The agents stop by force traffic to or from a place; forbidding trade by law is embargo.
   * Standard: PLOVER COERCE restrict. Agents: who stops it; against: whose traffic is stopped;
   * objects: the traffic or goods.
   */
  public static final MeasureKind BLOCKADE = new MeasureKind("blockade");

  /**
   * The agents forbid an activity, thing or entry as such; forbidding trade with a country is
   * embargo. Agents: who forbids; against: to whom it is forbidden; objects: what is forbidden.
   */
  public static final MeasureKind BAN = new MeasureKind("ban");

  /**
   * The agents put pressure on another by the prospect of economic harm such as tariffs; a holder's
   * own threat is the stance threatens. Agents: who threatens; against: whose economy; objects:
   * what is to be forced.
   */
  public static final MeasureKind THREATEN_ECONOMY = new MeasureKind("threaten-economy");

  /**
   * The agents send persons out of a country, or a member out of a body; surrender for trial is
   * extradite. Standard: PLOVER SANCTION expel. Agents: who expels; against: who is expelled, or
   * whose people are; objects: the body expelled from.
   */
  public static final MeasureKind EXPEL = new MeasureKind("expel");

  /**
   * The agents bargain towards an agreement; an exchange of views is consult, an encounter as such
   * is meet. Standard: CAMEO 046, PLOVER CONSULT. Agents: the parties; beneficiaries: for whom;
   * objects: what is negotiated.
   */
  public static final MeasureKind NEGOTIATE = new MeasureKind("negotiate");

  /**
   * The agents exchange views or coordinate, as where a threat arises; bargaining towards an
   * agreement is negotiate. Standard: ATOP consultation, CAMEO 040. Agents: who consults;
   * beneficiaries: with whom or for whom; objects: on what.
   */
  public static final MeasureKind CONSULT = new MeasureKind("consult");

  /**
   * The agents help others to agree as a third party; bargaining for oneself is negotiate, giving
   * only the venue is host. Standard: CAMEO 045, PLOVER CONSULT. Agents: the mediators;
   * beneficiaries: the parties; objects: the dispute or talks.
   */
  public static final MeasureKind MEDIATE = new MeasureKind("mediate");

  /**
   * The agents come together in person or remotely, purpose open; bargaining is negotiate,
   * coordinating is consult. Standard: PLOVER CONSULT. Agents: all who meet; objects: the meeting
   * or what it is about.
   */
  public static final MeasureKind MEET = new MeasureKind("meet");

  /**
   * The agents accept formally a state, government, border or status as valid; a holder that
   * already does so has the stance recognizes. Standard: PLOVER SUPPORT. Agents: who recognizes;
   * beneficiaries: whose standing gains; against: whose claim loses; objects: what is recognized.
   */
  public static final MeasureKind RECOGNIZE = new MeasureKind("recognize");

  /**
   * The agents become a member of, or take part in, an alliance, body or undertaking; the formal
   * act under a treaty is accede. Agents: who joins; beneficiaries: for whom; objects: what is
   * joined.
   */
  public static final MeasureKind JOIN = new MeasureKind("join");

  /**
   * The agents give up a membership or participation of their own; ending the thing for all is
   * terminate. Agents: who leaves; objects: what is left.
   */
  public static final MeasureKind LEAVE = new MeasureKind("leave");

  /**
   * The agents become party to a treaty or alliance by the formal act of accession; taking part in
   * any other way is join. Agents: who accedes; objects: the treaty or organization.
   */
  public static final MeasureKind ACCEDE = new MeasureKind("accede");

  /**
   * The agents provide the venue for a visit, meeting or body of others; giving ground to foreign
   * forces is grant-basing. Standard: CAMEO 043. Agents: the hosts; beneficiaries: the guests;
   * objects: what is hosted.
   */
  public static final MeasureKind HOST = new MeasureKind("host");

  /**
   * The agents let forces of another use bases or territory of theirs; the presence of those forces
   * is station-forces. Agents: who grants it; beneficiaries: whose forces may come; objects: the
   * bases.
   */
  public static final MeasureKind GRANT_BASING = new MeasureKind("grant-basing");

  /**
   * The agents examine sites, goods or records under a right to do so; lasting watch is monitor.
   * Agents: the inspectors; against: the inspected; objects: what is examined.
   */
  public static final MeasureKind INSPECT = new MeasureKind("inspect");

  /**
   * The agents give an account to a body or partner, as under a duty; formal notice of one step is
   * notify. Agents: who reports; beneficiaries: to whom; objects: on what.
   */
  public static final MeasureKind REPORT = new MeasureKind("report");

  /**
   * The agents ask pardon for something that they did; making it good with money is pay-damages.
   * Standard: PLOVER SUPPORT. Agents: who apologizes; beneficiaries: to whom; objects: for what.
   */
  public static final MeasureKind APOLOGIZE = new MeasureKind("apologize");

  /**
   * Formally denounce an act or actor in a text. Agents: the body that denounces; against: who is
   * denounced; objects: the act.
   */
  public static final MeasureKind CONDEMN = new MeasureKind("condemn");

  /**
   * The agents give formal notice of a step or fact to whom it concerns; a continuing account is
   * report. Agents: who gives notice; beneficiaries: to whom; objects: of what.
   */
  public static final MeasureKind NOTIFY = new MeasureKind("notify");

  /**
   * The agents release captives to each other; surrender of one person for trial is extradite.
   * Standard: PLOVER RETREAT release. Agents: the sides that exchange; beneficiaries: those
   * released.
   */
  public static final MeasureKind EXCHANGE_PRISONERS = new MeasureKind("exchange-prisoners");

  /**
   * Let hostages or prisoners go without getting any in return. Agents: who lets them go;
   * beneficiaries: who goes free.
   */
  public static final MeasureKind RELEASE_CAPTIVES = new MeasureKind("release-captives");

  /** Bring people out of danger. Agents: who brings them out; beneficiaries: who is brought out. */
  public static final MeasureKind EVACUATE = new MeasureKind("evacuate");

  /**
   * The agents surrender a person to another jurisdiction for trial or punishment; sending out
   * without such a request is expel. Standard: PLOVER COOPERATE. Agents: who surrenders;
   * beneficiaries: the requesting side; against: the person surrendered.
   */
  public static final MeasureKind EXTRADITE = new MeasureKind("extradite");

  /**
   * The agents let people, aid or goods pass safely through a place; a general end to the fighting
   * is cease-fire. Standard: CAMEO 0863, PLOVER RETREAT access. Agents: who lets pass;
   * beneficiaries: who passes or is supplied; objects: the traffic or goods.
   */
  public static final MeasureKind OPEN_CORRIDOR = new MeasureKind("open-corridor");

  /**
   * The agents put a text or step forward for decision, as something still to be done; one already
   * made is a proposal, not a measure. Agents: who puts it forward; beneficiaries: to whom or for
   * whom; objects: what is put forward.
   */
  public static final MeasureKind PROPOSE = new MeasureKind("propose");

  /**
   * The agents, a deciding body, pass a text of their own by vote or consensus; consent to
   * another's text or act is approve. Agents: the body; beneficiaries: for whom; objects: the text.
   */
  public static final MeasureKind ADOPT = new MeasureKind("adopt");

  /**
   * The agents keep a decision or text from going forward, by whatever means; using a formal right
   * to do so is veto. Agents: who blocks; beneficiaries: whom it serves; against: whose text or
   * wish it is; objects: what is blocked.
   */
  public static final MeasureKind BLOCK = new MeasureKind("block");

  /**
   * The agents stop a decision by a formal right to do so; stopping it by other means is block.
   * Standard: CAMEO 129. Agents: who has the right; against: whose text it is; objects: what is
   * vetoed.
   */
  public static final MeasureKind VETO = new MeasureKind("veto");

  /**
   * The agents examine a text, policy or state of affairs again to decide whether to change it;
   * discussing it in a body is debate. Agents: who reviews; objects: what is reviewed.
   */
  public static final MeasureKind REVIEW = new MeasureKind("review");

  /**
   * The agents discuss a matter in a body without deciding it; deciding it is adopt or approve.
   * Agents: the body or its members; objects: what is discussed.
   */
  public static final MeasureKind DEBATE = new MeasureKind("debate");

  /**
   * The agents give a consent that another's text or act needs; a body's passing of its own text is
   * adopt, consent to a treaty ratify. Agents: whose consent is needed; beneficiaries: for whom;
   * objects: what is approved.
   */
  public static final MeasureKind APPROVE = new MeasureKind("approve");

  /**
   * The agents confirm officially that a fact is so or a condition is met; consenting to a text or
   * act is approve. Agents: who certifies; beneficiaries: to whom; objects: what is certified.
   */
  public static final MeasureKind CERTIFY = new MeasureKind("certify");

  /**
   * The agents put their signature to a text; the later consent that makes it binding is ratify.
   * Standard: CAMEO 057. Agents: the signatories; beneficiaries: for whom; objects: the text.
   */
  public static final MeasureKind SIGN = new MeasureKind("sign");

  /**
   * The agents give the formal consent that makes a signed treaty binding on them; signature is
   * sign, other consent is approve. Standard: PLOVER SUPPORT. Agents: the state or its legislature;
   * objects: the treaty.
   */
  public static final MeasureKind RATIFY = new MeasureKind("ratify");

  /**
   * The agents prolong the term of something or widen its scope; taking it up again after a pause
   * is resume. Agents: who extends; beneficiaries: for whom; objects: what is extended.
   */
  public static final MeasureKind EXTEND = new MeasureKind("extend");

  /**
   * The agents put something out of operation for a time; for good is terminate. Agents: who
   * suspends; against: at whose cost; objects: what is suspended.
   */
  public static final MeasureKind SUSPEND = new MeasureKind("suspend");

  /**
   * The agents take up again what was suspended or interrupted; prolonging what never stopped is
   * extend. Agents: who takes it up; beneficiaries: for whom; objects: what is resumed.
   */
  public static final MeasureKind RESUME = new MeasureKind("resume");

  /**
   * The agents end an agreement, programme or body for good; giving up only their own part is
   * leave, a pause is suspend. Agents: who ends it; against: at whose cost; objects: what is ended.
   */
  public static final MeasureKind TERMINATE = new MeasureKind("terminate");

  /**
   * The agents allow another to do something; a consent that a text or decision needs is approve.
   * Agents: who allows; beneficiaries: to whom; objects: what is allowed.
   */
  public static final MeasureKind PERMIT = new MeasureKind("permit");

  /**
   * The agents charge or try somebody before a court; finding out what happened is investigate.
   * Agents: who prosecutes; beneficiaries: for whom; against: the accused; objects: the offence.
   */
  public static final MeasureKind PROSECUTE = new MeasureKind("prosecute");

  /**
   * The agents inquire officially into what happened or who did it; charging somebody is prosecute,
   * examining sites by right is inspect. Standard: PLOVER ACCUSE investigate. Agents: who inquires;
   * against: whose conduct; objects: what is inquired into.
   */
  public static final MeasureKind INVESTIGATE = new MeasureKind("investigate");

  /**
   * The agents change institutions, laws or policies for the better at home; renewing the armed
   * forces is modernize-forces. Agents: who reforms; beneficiaries: for whom; objects: what is
   * reformed.
   */
  public static final MeasureKind REFORM = new MeasureKind("reform");

  /**
   * The agents have voters choose an office or assembly; filling an office by decision is appoint.
   * Agents: who organizes it; objects: the office or body elected.
   */
  public static final MeasureKind HOLD_ELECTION = new MeasureKind("hold-election");

  /**
   * The agents put somebody into an office for the first time; back into a former one is reinstate.
   * Agents: who appoints; beneficiaries: the person appointed; objects: the body or affiliation
   * filled.
   */
  public static final MeasureKind APPOINT = new MeasureKind("appoint");

  /**
   * The agents remove somebody from an office; sending out of a country or body is expel. Agents:
   * who removes; against: the person removed; objects: the body or affiliation lost.
   */
  public static final MeasureKind DISMISS = new MeasureKind("dismiss");

  /**
   * The agents put somebody back into a former office, or something back in force; a first
   * appointment is appoint. Agents: who reinstates; beneficiaries: the person reinstated; objects:
   * what is reinstated.
   */
  public static final MeasureKind REINSTATE = new MeasureKind("reinstate");

  /**
   * The agents keep courts independent and public power bound by law; a particular change to that
   * end is reform. Agents: who upholds it; beneficiaries: for whom.
   */
  public static final MeasureKind UPHOLD_RULE_OF_LAW = new MeasureKind("uphold-rule-of-law");

  /**
   * The agents leave another its independence, borders and internal affairs; not using force is
   * refrain-from-force. Agents: who respects it; beneficiaries: whose sovereignty.
   */
  public static final MeasureKind RESPECT_SOVEREIGNTY = new MeasureKind("respect-sovereignty");

  /**
   * The agents give up territory or the claim to it; pulling forces back without giving up title is
   * withdraw-forces. Standard: PLOVER RETREAT. Agents: who gives it up; beneficiaries: who gains
   * it; objects: the territory.
   */
  public static final MeasureKind CEDE_TERRITORY = new MeasureKind("cede-territory");

  /**
   * The agents give way to another on a point that the text leaves open; where it is named use
   * cede-territory, lift-sanctions or another. Standard: PLOVER CONCEDE. Agents: who gives way;
   * beneficiaries: to whom; objects: the point conceded.
   */
  public static final MeasureKind CONCEDE = new MeasureKind("concede");

  /**
   * The agents compensate for harm that they did or answer for; paying back a loan is repay.
   * Standard: PLOVER context reparations. Agents: who pays; beneficiaries: who was harmed; objects:
   * the harm.
   */
  public static final MeasureKind PAY_DAMAGES = new MeasureKind("pay-damages");

  /**
   * The agents bring a war to a lasting end, by settlement or otherwise; stopping only the fighting
   * is cease-fire. Agents: who ends it; beneficiaries: for whom; objects: the war.
   */
  public static final MeasureKind END_WAR = new MeasureKind("end-war");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<MeasureKind> VOCABULARY =
      Vocabulary.of(
          "measure-kind",
          MeasureKind.class,
          MeasureKind::new,
          List.of(
              DEPLOY_FORCES,
              DEPLOY_GROUND_FORCES,
              STATION_FORCES,
              GUARANTEE_SECURITY,
              ROTATE_FORCES,
              WITHDRAW_FORCES,
              PROVIDE_AIR_SUPPORT,
              EXERCISE,
              ATTACK,
              DEFEND,
              ATTACK_JOINTLY,
              STAY_NEUTRAL,
              REFRAIN_FROM_FORCE,
              CEASE_FIRE,
              PAUSE_FIGHTING,
              MONITOR,
              SEND_OBSERVERS,
              KEEP_PEACE,
              INTERVENE,
              OPEN_FIRE,
              MOBILIZE,
              DECLARE_WAR,
              DEPLOY_POLICE,
              MODERNIZE_FORCES,
              STRENGTHEN_DEFENCES,
              USE_NUCLEAR_WEAPONS,
              DEPLOY_NUCLEAR_WEAPONS,
              DISARM,
              SUPPORT,
              FUND,
              LEND,
              GIVE_ARMS,
              SELL_ARMS,
              BUY_ARMS,
              TRANSFER_TECHNOLOGY,
              DISBURSE,
              TRAIN,
              SHARE_INTELLIGENCE,
              SHARE_BURDEN,
              SPEND_ON_DEFENCE,
              REPAY,
              REBUILD,
              EXPORT,
              SANCTION,
              RESTORE_SANCTIONS,
              LIFT_SANCTIONS,
              RENEW_SANCTIONS,
              FREEZE_ASSETS,
              SEIZE_ASSETS,
              USE_ASSET_INCOME,
              EMBARGO,
              BLOCKADE,
              BAN,
              THREATEN_ECONOMY,
              EXPEL,
              NEGOTIATE,
              CONSULT,
              MEDIATE,
              MEET,
              RECOGNIZE,
              JOIN,
              LEAVE,
              ACCEDE,
              HOST,
              GRANT_BASING,
              INSPECT,
              REPORT,
              APOLOGIZE,
              CONDEMN,
              NOTIFY,
              EXCHANGE_PRISONERS,
              RELEASE_CAPTIVES,
              EVACUATE,
              EXTRADITE,
              OPEN_CORRIDOR,
              PROPOSE,
              ADOPT,
              BLOCK,
              VETO,
              REVIEW,
              DEBATE,
              APPROVE,
              CERTIFY,
              SIGN,
              RATIFY,
              EXTEND,
              SUSPEND,
              RESUME,
              TERMINATE,
              PERMIT,
              PROSECUTE,
              INVESTIGATE,
              REFORM,
              HOLD_ELECTION,
              APPOINT,
              DISMISS,
              REINSTATE,
              UPHOLD_RULE_OF_LAW,
              RESPECT_SOVEREIGNTY,
              CEDE_TERRITORY,
              CONCEDE,
              PAY_DAMAGES,
              END_WAR));

  private MeasureKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static MeasureKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<MeasureKind> vocabulary() {
    return VOCABULARY;
  }
}
