package io.github.standpoint.assistance;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What kind of thing a part of a package is. An open vocabulary: other words are carried as they
 * came.
 */
public final class ComponentKind extends Term {

  /**
   * Weapons, vehicles, systems and other durable goods that are named as things to be handed over.
   */
  public static final ComponentKind EQUIPMENT = new ComponentKind("equipment");

  /**
   * Shells, rounds, bombs, missiles and charges that are used up in firing; what fires them is
   * equipment.
   */
  public static final ComponentKind AMMUNITION = new ComponentKind("ammunition");

  /**
   * Know-how, designs, software, licences or systems spoken of as technology; finished goods that
   * are named or counted are equipment.
   */
  public static final ComponentKind TECHNOLOGY = new ComponentKind("technology");

  /** Instruction of the recipient's forces, officials or staff, wherever it takes place. */
  public static final ComponentKind TRAINING = new ComponentKind("training");

  /**
   * Information on an adversary, targets or threats, including satellite images and early warning.
   */
  public static final ComponentKind INTELLIGENCE = new ComponentKind("intelligence");

  /** Money itself, for a budget, a fund or purchases not described further. */
  public static final ComponentKind FINANCE = new ComponentKind("finance");

  /** Transport, storage, supply, fuel and repair that keep forces or aid moving. */
  public static final ComponentKind LOGISTICS = new ComponentKind("logistics");

  /**
   * Aircraft acting for the recipient, as in air cover, patrols or strikes, that stay the
   * contributor's own; aircraft handed over are equipment.
   */
  public static final ComponentKind AIR_SUPPORT = new ComponentKind("air-support");

  /**
   * Fixed works such as bases, fortifications, power plants, roads or housing, built or repaired.
   */
  public static final ComponentKind INFRASTRUCTURE = new ComponentKind("infrastructure");

  /** Troops, police, observers or experts who are sent to serve; instructors are training. */
  public static final ComponentKind PERSONNEL = new ComponentKind("personnel");

  /**
   * Work done for the recipient that no other word here covers, such as demining, advice or support
   * left unspecified.
   */
  public static final ComponentKind SERVICES = new ComponentKind("services");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ComponentKind> VOCABULARY =
      Vocabulary.of(
          "component-kind",
          ComponentKind.class,
          ComponentKind::new,
          List.of(
              EQUIPMENT,
              AMMUNITION,
              TECHNOLOGY,
              TRAINING,
              INTELLIGENCE,
              FINANCE,
              LOGISTICS,
              AIR_SUPPORT,
              INFRASTRUCTURE,
              PERSONNEL,
              SERVICES));

  private ComponentKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ComponentKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ComponentKind> vocabulary() {
    return VOCABULARY;
  }
}
