package io.github.standpoint.actor;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * As what an actor belongs to an organization, group or state. An open vocabulary: other words are
 * carried as they came.
 */
public final class Role extends Term {

  /**
   * Holds the highest office of a state, such as monarch or president, even if the same office also
   * leads the government. Standard: OpenSanctions: gov.head.
   */
  public static final Role HEAD_OF_STATE = new Role("head-of-state", true);

  /**
   * Leads the government without being head of state, such as a prime minister or chancellor.
   * Standard: OpenSanctions: gov.head.
   */
  public static final Role HEAD_OF_GOVERNMENT = new Role("head-of-government", true);

  /** Heads a ministry or department or sits in the cabinet, also under the title secretary. */
  public static final Role MINISTER = new Role("minister", true);

  /**
   * Heads the secretariat of an international organization; one who only presides over meetings is
   * chair.
   */
  public static final Role SECRETARY_GENERAL = new Role("secretary-general", true);

  /**
   * Is appointed to speak to the press and public for the organization or its head, without
   * deciding for it.
   */
  public static final Role SPOKESPERSON = new Role("spokesperson", true);

  /**
   * Represents a state permanently and is accredited to another state or an organization. Standard:
   * OpenSanctions: role.diplo.
   */
  public static final Role AMBASSADOR = new Role("ambassador", true);

  /**
   * Represents a head or organization on a special task or talks, without a permanent accredited
   * post. Standard: OpenSanctions: role.diplo.
   */
  public static final Role ENVOY = new Role("envoy", true);

  /** Commands armed forces, an operation, a unit or an armed group. */
  public static final Role COMMANDER = new Role("commander", false);

  /**
   * Holds a public post or staff post for which no other word here fits, or whose rank the text
   * leaves open.
   */
  public static final Role OFFICIAL = new Role("official", false);

  /** Is a member of a parliament or congress as a person, and as such speaks for nobody else. */
  public static final Role LEGISLATOR = new Role("legislator", false);

  /**
   * Presides over a body, committee or rotating presidency for a term, without heading its
   * secretariat.
   */
  public static final Role CHAIR = new Role("chair", false);

  /**
   * Belongs to the organization, body or group with full rights, as a state or as a person without
   * an office. Standard: Popolo Membership.
   */
  public static final Role MEMBER = new Role("member", false);

  /**
   * Works with the organization under an arrangement without belonging to it and without a duty of
   * defence.
   */
  public static final Role PARTNER = new Role("partner", false);

  /**
   * Is bound to the other state or organization by an alliance or a duty of defence, without being
   * one of its parts.
   */
  public static final Role ALLY = new Role("ally", false);

  /** May attend meetings of the organization without the rights of a member. */
  public static final Role OBSERVER = new Role("observer", false);

  /**
   * Has applied to join the organization or stands for an office, and is not admitted or elected
   * yet.
   */
  public static final Role CANDIDATE = new Role("candidate", false);

  /**
   * Continues the legal place of a state or organization that ended; a person chosen but not yet in
   * office has standing designate. Standard: FollowTheMoney Succession.
   */
  public static final Role SUCCESSOR = new Role("successor", false);

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Role> VOCABULARY =
      Vocabulary.of(
          "role",
          Role.class,
          Role::new,
          List.of(
              HEAD_OF_STATE,
              HEAD_OF_GOVERNMENT,
              MINISTER,
              SECRETARY_GENERAL,
              SPOKESPERSON,
              AMBASSADOR,
              ENVOY,
              COMMANDER,
              OFFICIAL,
              LEGISLATOR,
              CHAIR,
              MEMBER,
              PARTNER,
              ALLY,
              OBSERVER,
              CANDIDATE,
              SUCCESSOR));

  private final boolean speaking;

  private Role(String text) {
    this(text, false);
  }

  private Role(String text, boolean speaking) {
    super(text);
    this.speaking = speaking;
  }

  /** Returns the word with this text, known or not. */
  public static Role of(String text) {
    return VOCABULARY.term(text);
  }

  /** Returns whether who has this role speaks for the organization unless it is said otherwise. */
  public boolean speaking() {
    return speaking;
  }

  @Override
  public Vocabulary<Role> vocabulary() {
    return VOCABULARY;
  }
}
