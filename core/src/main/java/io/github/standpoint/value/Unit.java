package io.github.standpoint.value;

import java.util.List;

/** What a quantity counts or measures. An open vocabulary: other words are carried as they came. */
public final class Unit extends Term {

  /** Hundredths of a whole that the text names; shares of national output are percent-of-gdp. */
  public static final Unit PERCENT = new Unit("percent");

  /** Hundredths of a country's gross domestic product, as in defence spending targets. */
  public static final Unit PERCENT_OF_GDP = new Unit("percent-of-gdp");

  /** People counted without regard to service; soldiers are troops, police officers are police. */
  public static final Unit PERSONS = new Unit("persons");

  /** States, such as those of a body that vote or sign. */
  public static final Unit STATES = new Unit("states");

  /** Soldiers and other military personnel, counted as people. */
  public static final Unit TROOPS = new Unit("troops");

  /** Land vehicles, armoured or not, including tanks and self-propelled guns. */
  public static final Unit VEHICLES = new Unit("vehicles");

  /** Crewed aeroplanes and helicopters; those without crew are uncrewed-aircraft. */
  public static final Unit AIRCRAFT = new Unit("aircraft");

  /** Crewed ships, boats and submarines; those without crew are uncrewed-vessels. */
  public static final Unit SHIPS = new Unit("ships");

  /**
   * Guided or ballistic missiles and interceptors; shells, bullets and unguided rockets are rounds.
   */
  public static final Unit MISSILES = new Unit("missiles");

  /** Drones that fly, whether they return or explode at the target. */
  public static final Unit UNCREWED_AIRCRAFT = new Unit("uncrewed-aircraft");

  /** Drones on or under water. */
  public static final Unit UNCREWED_VESSELS = new Unit("uncrewed-vessels");

  /** Police officers, counted as people. */
  public static final Unit POLICE = new Unit("police");

  /** Shells, cartridges and unguided rockets, counted singly. */
  public static final Unit ROUNDS = new Unit("rounds");

  /** Metric tons of 1000 kilograms; other weights keep their words as written. */
  public static final Unit TONNES = new Unit("tonnes");

  /** Calendar days as a measured length; limits and repetition are periods, not quantities. */
  public static final Unit DAYS = new Unit("days");

  /** Weeks of seven days as a measured length. */
  public static final Unit WEEKS = new Unit("weeks");

  /** Calendar months as a measured length. */
  public static final Unit MONTHS = new Unit("months");

  /** Calendar years as a measured length. */
  public static final Unit YEARS = new Unit("years");

  /**
   * Single things that no other unit here fits, such as systems, batteries, launchers or proposals.
   */
  public static final Unit ITEMS = new Unit("items");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Unit> VOCABULARY =
      Vocabulary.of(
          "unit",
          Unit.class,
          Unit::new,
          List.of(
              PERCENT,
              PERCENT_OF_GDP,
              PERSONS,
              STATES,
              TROOPS,
              VEHICLES,
              AIRCRAFT,
              SHIPS,
              MISSILES,
              UNCREWED_AIRCRAFT,
              UNCREWED_VESSELS,
              POLICE,
              ROUNDS,
              TONNES,
              DAYS,
              WEEKS,
              MONTHS,
              YEARS,
              ITEMS));

  private Unit(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static Unit of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<Unit> vocabulary() {
    return VOCABULARY;
  }
}
