package io.github.standpoint.sentence;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.value.Place;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of actors and places as they stand inside an English sentence. */
final class Names {
  private static final Set<String> PLURAL_GROUPS =
      Set.of(
          "allies",
          "states",
          "officials",
          "leaders",
          "members",
          "stakeholders",
          "experts",
          "parties",
          "lawmakers",
          "troops");

  private static final String DETERMINED =
      "(?i)(the|a|an|those|these|all|some|two|three|four|five|six|several|many|most|both|other|no) .*";
  private static final String COUNTED = "(?i)(two|three|four|five|six|several|many|both|all) .*";

  /** A name that says itself where: near the border. */
  private static final String PLACED =
      "(?i)(near|in|at|on|off|between|around|outside|inside|along|behind|within|beyond) .*";

  /** Netanyahu's office needs no article, the People's Party and the Children's Fund do. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?i)((?:[^'’]* )?(?!(?:people|children|women|men|lord|workmen)['’])[^ '’]+)['’]s (.+)");

  private final Phrases phrases;
  private final Map<Actor, Noun> known = new IdentityHashMap<>();

  Names(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the actor by name, with the article that the name takes. */
  Noun of(Actor actor) {
    return known.computeIfAbsent(actor, this::named);
  }

  private Noun named(Actor actor) {
    String name = actor.getName().strip();
    if (name.isEmpty()) {
      return Noun.singular(Things.unknown(actor.getId()));
    }
    if (actor.isAnonymous()) {
      return unnamed(actor, name);
    }
    return actor.match(
        person -> Noun.singular(name),
        state -> Noun.singular(withThe(name)),
        organization -> organization(organization, name),
        group -> group(group, name));
  }

  private Noun unnamed(Actor actor, String name) {
    String bare = ofItsOwner(name.replaceFirst("(?i)^(the|an|a|unnamed) ", ""));
    if (bare.matches("(?i)one of .*")) {
      return Noun.singular(bare + " (not named)");
    }
    if (actor instanceof Group group && plural(group, bare)) {
      return new Noun("unnamed " + bare, true);
    }
    return Noun.singular("an unnamed " + bare);
  }

  private Noun organization(Organization organization, String name) {
    boolean forces = organization.getKind().equals(OrganizationKind.ARMED_FORCES);
    return new Noun(withThe(name), forces && head(name).endsWith("s"));
  }

  private Noun group(Group group, String name) {
    boolean commonNoun = name.equalsIgnoreCase(group.getKind().text());
    String written = commonNoun ? name.toLowerCase(Locale.ROOT) : name;
    if (plural(group, name)) {
      return new Noun(lowerThe(written), true);
    }
    return Noun.singular(name.matches(DETERMINED) ? lowerThe(written) : "the " + written);
  }

  private static boolean plural(Group group, String name) {
    String head = head(name).toLowerCase(Locale.ROOT);
    if (name.matches(COUNTED) || head.matches("people|men|women|children|police|troops")) {
      return true;
    }
    boolean looksPlural = head.matches(".*[^su]s");
    return looksPlural || head.isEmpty() && PLURAL_GROUPS.contains(group.getKind().text());
  }

  /** Returns the word that the rest of the name describes: leaders of the G7, leaders. */
  private static String head(String name) {
    String core = name.replaceFirst("(,| (of|for|in|from|at|on|with|against|to) ).*", "");
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  /** Returns the place by name, with the article that the name takes. */
  String of(Place place) {
    String name = place.getName().strip();
    return name.isEmpty() ? Things.unknown(place.getId()) : withThe(name);
  }

  /** Returns the place with the preposition that it takes: in Ukraine, at the border. */
  String at(Place place, String preposition) {
    String name = place.getName().strip();
    if (name.matches(PLACED)) {
      return " " + name;
    }
    boolean line = phrases.list("the.at-places").contains(head(name));
    return " " + (line && preposition.equals("in") ? "at" : preposition) + " " + of(place);
  }

  /** Returns {@code commander of NATO} for NATO's commander, so that it can be an unnamed one. */
  private String ofItsOwner(String name) {
    Matcher owned = OWNED.matcher(name);
    return owned.matches() ? owned.group(2) + " of " + withThe(owned.group(1)) : name;
  }

  private String withThe(String name) {
    if (name.matches(DETERMINED)) {
      return lowerThe(name);
    }
    if (OWNED.matcher(name).matches()) {
      return name;
    }
    String head = head(name);
    boolean described =
        name.contains(" ")
            && phrases.list("the.last-words").stream().anyMatch(head::equalsIgnoreCase);
    return described || phrases.list("the.names").contains(name) ? "the " + name : name;
  }

  private static String lowerThe(String name) {
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }
}
