package io.github.standpoint.json;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.report.Patch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the type of an actor that has none that is known: by a slip in the word, by another word
 * for the same, or by attributes that only one type has. A type that is known is never changed,
 * whatever stands beside it, and nobody becomes a state for having a country: people have one, too.
 */
final class ActorType {
  private static final Map<String, String> SAME =
      Map.of(
          "country", "state",
          "nation", "state",
          "nation-state", "state",
          "organisation", "organization",
          "human", "person",
          "individual", "person");

  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

  private final Site site;

  ActorType(Site site) {
    this.site = site;
  }

  Optional<Patch> missing() {
    if (!site.actor() || !site.pointer().endsWith("/type") || site.owner().repeats()) {
      return Optional.empty();
    }
    Node id = site.owner().at("id");
    Patch.Add add = byAttributes().map(it -> new Patch.Add(site.pointer(), it)).orElse(null);
    if (add == null || id == null || !id.is(Tokens.Kind.TEXT)) {
      return Optional.empty();
    }
    String pointer = Places.below(Places.parent(site.pointer()), "id");
    return Optional.of(Patch.of(new Patch.Test(pointer, id.text()), add));
  }

  Optional<Patch> unknown() {
    Node word = site.node();
    List<String> known = site.types().stream().map(ModelType::discriminator).toList();
    Optional<String> type =
        Spelling.name(word.text(), known)
            .or(() -> Optional.ofNullable(SAME.get(word.text().toLowerCase(Locale.ROOT))))
            .filter(it -> site.types().stream().anyMatch(t -> fits(t) && named(t, it)))
            .or(this::byAttributes);
    return type.flatMap(it -> Cures.replaced(site, word, it));
  }

  private static boolean named(ModelType<?> type, String word) {
    return type.discriminator().equals(word);
  }

  /** The type with all attributes that stand here, all that it requires, and its kind a word. */
  private Optional<String> byAttributes() {
    List<? extends ModelType<?>> fitting =
        site.types().stream().filter(this::fits).filter(this::knowsKind).toList();
    boolean told = fitting.size() == 1 && (site.owner().at("kind") != null || isCountry());
    return told ? Optional.of(fitting.get(0).discriminator()) : Optional.empty();
  }

  private boolean fits(ModelType<?> type) {
    boolean has =
        site.owner().members().stream()
            .allMatch(it -> it.name().equals("type") || type.find(it.name()) != null);
    return has
        && type.attributes().stream()
            .filter(Attribute::required)
            .allMatch(it -> site.owner().at(it.name()) != null);
  }

  private boolean knowsKind(ModelType<?> type) {
    Node kind = site.owner().at("kind");
    Attribute<?> attribute = type.find("kind");
    return kind == null
        || attribute != null
            && attribute.kind() instanceof OpenWord<?> open
            && open.vocabulary().contains(kind.text());
  }

  /** What has the code of a country, and its name or code for a name, is that country. */
  private boolean isCountry() {
    Node country = site.owner().at("country");
    if (country == null || !CODE.matcher(country.text()).matches()) {
      return false;
    }
    Locale place = new Locale.Builder().setRegion(country.text()).build();
    List<String> names = List.of(country.text(), place.getDisplayCountry(Locale.ENGLISH));
    return Stream.of("id", "name")
        .map(it -> site.owner().at(it))
        .anyMatch(it -> it != null && names.stream().anyMatch(it.text()::equalsIgnoreCase));
  }
}
