package io.github.standpoint.actor;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What kind of group an actor is. An open vocabulary: other words are carried as they came. */
public final class GroupKind extends Term {

  /**
   * States bound to somebody by alliance or treated so in the text, spoken of together; partners in
   * one undertaking are a coalition.
   */
  public static final GroupKind ALLIES = new GroupKind("allies");

  /** Several states spoken of together that are not called allies. */
  public static final GroupKind STATES = new GroupKind("states");

  /** Unnamed or several holders of public posts, spoken of together below the rank of leaders. */
  public static final GroupKind OFFICIALS = new GroupKind("officials");

  /** Several heads of state, government or organizations, spoken of together. */
  public static final GroupKind LEADERS = new GroupKind("leaders");

  /**
   * The members, or some of them, of one organization or body, meant as states or persons and not
   * as the organization.
   */
  public static final GroupKind MEMBERS = new GroupKind("members");

  /** The people of a country or of the world at large, as audience, voters or those concerned. */
  public static final GroupKind PUBLIC = new GroupKind("public");

  /** Those with an interest in the matter, as the text calls them, without saying who they are. */
  public static final GroupKind STAKEHOLDERS = new GroupKind("stakeholders");

  /** Analysts, scholars or specialists spoken of together who do not speak for a state or party. */
  public static final GroupKind EXPERTS = new GroupKind("experts");

  /**
   * States or other actors joined for one undertaking, without a secretariat or legal personality
   * of their own.
   */
  public static final GroupKind COALITION = new GroupKind("coalition");

  /**
   * The sides to a conflict, negotiation or agreement taken together; a political party is an
   * organization.
   */
  public static final GroupKind PARTIES = new GroupKind("parties");

  /**
   * Members of a legislature spoken of together, as in a bipartisan letter; the chamber itself is a
   * legislature.
   */
  public static final GroupKind LAWMAKERS = new GroupKind("lawmakers");

  /**
   * Soldiers or a contingent spoken of as people; a named force or unit is an organization of kind
   * armed-forces.
   */
  public static final GroupKind TROOPS = new GroupKind("troops");

  /** People who are killed, hurt or held. */
  public static final GroupKind VICTIMS = new GroupKind("victims");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<GroupKind> VOCABULARY =
      Vocabulary.of(
          "group-kind",
          GroupKind.class,
          GroupKind::new,
          List.of(
              ALLIES,
              STATES,
              OFFICIALS,
              LEADERS,
              MEMBERS,
              PUBLIC,
              STAKEHOLDERS,
              EXPERTS,
              COALITION,
              PARTIES,
              LAWMAKERS,
              TROOPS,
              VICTIMS));

  private GroupKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static GroupKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<GroupKind> vocabulary() {
    return VOCABULARY;
  }
}
