package io.github.standpoint.value;

import java.util.List;

/**
 * A register in which actors, places and texts have entries. An open vocabulary: other words are
 * carried as they came.
 */
public final class IdentifierScheme extends Term {

  /** Item of Wikidata, the letter Q and a number, for an actor, a place or a type of thing. */
  public static final IdentifierScheme WIKIDATA = new IdentifierScheme("wikidata");

  /**
   * Code of a country or territory in ISO 3166-1; its provinces and regions have iso3166-2.
   * Standard: ISO 3166-1.
   */
  public static final IdentifierScheme ISO3166_1 = new IdentifierScheme("iso3166-1");

  /**
   * Legal Entity Identifier of 20 letters and digits, the last two being check digits, for a
   * company or other legal body.
   */
  public static final IdentifierScheme LEI = new IdentifierScheme("lei");

  /**
   * Number of a ship, seven digits with a check digit, that stays the same through new names, flags
   * and owners.
   */
  public static final IdentifierScheme IMO = new IdentifierScheme("imo");

  /**
   * Code of a province, region or other subdivision of a country, such as UA-14; a whole country
   * has iso3166-1. Standard: ISO 3166-2.
   */
  public static final IdentifierScheme ISO3166_2 = new IdentifierScheme("iso3166-2");

  /**
   * International Standard Name Identifier of 16 characters for the public identity of a person or
   * organization.
   */
  public static final IdentifierScheme ISNI = new IdentifierScheme("isni");

  /** Number of a place in the GeoNames gazetteer, for towns, regions and features. */
  public static final IdentifierScheme GEONAMES = new IdentifierScheme("geonames");

  /** Number of a legal act or document in EU law, as EUR-Lex gives it. */
  public static final IdentifierScheme CELEX = new IdentifierScheme("celex");

  /**
   * Symbol of a United Nations document, such as S/RES/2593 for a resolution of the Security
   * Council.
   */
  public static final IdentifierScheme UN_DOCUMENT = new IdentifierScheme("un-document");

  /**
   * Number under which a treaty is registered or printed in an official treaty series, with the
   * series named in the value.
   */
  public static final IdentifierScheme TREATY_SERIES = new IdentifierScheme("treaty-series");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<IdentifierScheme> VOCABULARY =
      Vocabulary.of(
          "identifier-scheme",
          IdentifierScheme.class,
          IdentifierScheme::new,
          List.of(
              WIKIDATA,
              ISO3166_1,
              LEI,
              IMO,
              ISO3166_2,
              ISNI,
              GEONAMES,
              CELEX,
              UN_DOCUMENT,
              TREATY_SERIES));

  private IdentifierScheme(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static IdentifierScheme of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<IdentifierScheme> vocabulary() {
    return VOCABULARY;
  }
}
