package io.github.standpoint.actor;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What kind of organization an actor is. An open vocabulary: other words are carried as they came.
 */
public final class OrganizationKind extends Term {

  /**
   * The executive of a state, region or union as a whole, or an administration named after its
   * leader; one department is a ministry. Standard: PLOVER GOV.
   */
  public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

  /**
   * A department of a government under a minister or secretary, such as a foreign ministry or
   * defence department. Standard: PLOVER GOV.
   */
  public static final OrganizationKind MINISTRY = new OrganizationKind("ministry");

  /**
   * The office of a head of state with its staff and speakers, such as the Kremlin or the White
   * House.
   */
  public static final OrganizationKind PRESIDENCY = new OrganizationKind("presidency");

  /**
   * A parliament, congress or assembly, or a chamber of one, that makes laws. Standard: PLOVER LEG.
   */
  public static final OrganizationKind LEGISLATURE = new OrganizationKind("legislature");

  /**
   * A national or regional court; one set up between states or by an international organization is
   * an international-court. Standard: PLOVER JUD.
   */
  public static final OrganizationKind COURT = new OrganizationKind("court");

  /**
   * The regular military of a state, or a service, command or unit of it with a name. Standard:
   * PLOVER MIL.
   */
  public static final OrganizationKind ARMED_FORCES = new OrganizationKind("armed-forces");

  /**
   * A state force for public order and criminal investigation, including gendarmerie and border
   * police, outside the armed forces. Standard: PLOVER COP.
   */
  public static final OrganizationKind POLICE = new OrganizationKind("police");

  /**
   * A public body with a task of its own that is neither ministry nor force, such as an
   * intelligence service, regulator or central bank.
   */
  public static final OrganizationKind AGENCY = new OrganizationKind("agency");

  /**
   * An organization of states bound to help defend each other, with organs of its own, such as
   * NATO.
   */
  public static final OrganizationKind ALLIANCE = new OrganizationKind("alliance");

  /**
   * An organization that states found by treaty or agreement and that is no defence alliance, such
   * as the UN or the EU. Standard: IATI OrganisationType 40.
   */
  public static final OrganizationKind INTERGOVERNMENTAL =
      new OrganizationKind("intergovernmental");

  /**
   * A court or tribunal set up by treaty or an international organization to judge states or
   * persons.
   */
  public static final OrganizationKind INTERNATIONAL_COURT =
      new OrganizationKind("international-court");

  /**
   * A political party or its group in parliament; sides to a conflict or treaty are a group of kind
   * parties. Standard: PLOVER PTY.
   */
  public static final OrganizationKind PARTY = new OrganizationKind("party");

  /**
   * A business that sells goods or services, private or state-owned, including arms makers and
   * banks; news outlets are media. Standard: PLOVER BUS; IATI OrganisationType 70-73.
   */
  public static final OrganizationKind COMPANY = new OrganizationKind("company");

  /** A news outlet, agency, broadcaster or publisher, whoever owns it. Standard: PLOVER JRN. */
  public static final OrganizationKind MEDIA = new OrganizationKind("media");

  /**
   * A non-governmental, non-profit organization such as a charity, think tank, association or
   * foundation. Standard: IATI OrganisationType 21-24.
   */
  public static final OrganizationKind NGO = new OrganizationKind("ngo");

  /**
   * An organized armed group that is not part of any state's regular forces, whatever its cause.
   * Standard: PLOVER REB.
   */
  public static final OrganizationKind NON_STATE_ARMED_GROUP =
      new OrganizationKind("non-state-armed-group");

  /**
   * A church, religious community or body of clergy acting as an organization. Standard: PLOVER
   * REL.
   */
  public static final OrganizationKind RELIGIOUS = new OrganizationKind("religious");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<OrganizationKind> VOCABULARY =
      Vocabulary.of(
          "organization-kind",
          OrganizationKind.class,
          OrganizationKind::new,
          List.of(
              GOVERNMENT,
              MINISTRY,
              PRESIDENCY,
              LEGISLATURE,
              COURT,
              ARMED_FORCES,
              POLICE,
              AGENCY,
              ALLIANCE,
              INTERGOVERNMENTAL,
              INTERNATIONAL_COURT,
              PARTY,
              COMPANY,
              MEDIA,
              NGO,
              NON_STATE_ARMED_GROUP,
              RELIGIOUS));

  private OrganizationKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static OrganizationKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<OrganizationKind> vocabulary() {
    return VOCABULARY;
  }
}
