package io.github.standpoint.testing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.query.StoryIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index finds what one finds by looking through the whole story. */
class IndexProperties {

  /** Everything in a story, found the long way. */
  private static final class LongWay {
    final List<Element> elements = new ArrayList<>();
    final List<Id<?>> referredTo = new ArrayList<>();
    final Map<Id<?>, List<Object>> accordingTo = new HashMap<>();

    LongWay(Story story) {
      walk(story);
    }

    private <T> void walk(T value) {
      ModelType<T> type = Model.typeOf(value);
      if (value instanceof Element element) {
        elements.add(element);
      }
      for (Attribute<T> attribute : type.attributes()) {
        if (attribute.cardinality() == Cardinality.MAP) {
          continue;
        }
        for (Object part : attribute.values(value)) {
          if (attribute.kind() instanceof Nested<?>) {
            walk(part);
          } else if (attribute.kind() instanceof Reference<?>) {
            referredTo.add((Id<?>) part);
            if (attribute.name().equals("accordingTo")) {
              List<Object> those =
                  accordingTo.computeIfAbsent((Id<?>) part, it -> new ArrayList<>());
              if (those.stream().noneMatch(it -> it == value)) {
                those.add(value);
              }
            }
          }
        }
      }
    }
  }

  @Property
  void everyElementIsFoundByItsId(@ForAll Story story) {
    StoryIndex index = StoryIndex.of(story);

    assertThat(new LongWay(story).elements)
        .allSatisfy(it -> assertThat(index.find(it.getId())).containsSame(it));
    assertThat(index.find("nobody")).isEmpty();
  }

  @Property
  void everyReferenceIsFoundByWhatItRefersTo(@ForAll Story story) {
    StoryIndex index = StoryIndex.of(story);
    LongWay all = new LongWay(story);

    for (Element element : all.elements) {
      long references = all.referredTo.stream().filter(element.getId()::equals).count();
      assertThat(index.referringTo(element.getId())).hasSize((int) references);
    }
  }

  @Property
  void questionsAboutAnActorAreAnsweredAsBySearching(@ForAll Story story) {
    StoryIndex index = StoryIndex.of(story);

    for (Actor actor : story.getActors()) {
      Id<Actor> id = actor.getId();
      assertThat(index.heldBy(id))
          .isEqualTo(
              story.getPositions().stream().filter(it -> it.getHolder().equals(id)).toList());
      assertThat(index.saidBy(id))
          .isEqualTo(
              story.getStatements().stream().filter(it -> it.getSpeakers().contains(id)).toList());
      assertThat(index.proposedBy(id))
          .isEqualTo(
              story.getProposals().stream().filter(it -> it.getProposers().contains(id)).toList());
      assertThat(index.affiliationsIn(id))
          .isEqualTo(
              story.getAffiliations().stream()
                  .filter(it -> it.getOrganization().equals(id))
                  .toList());
    }
  }

  @Property
  void whatIsKnownFromAStatementOrSourceIsEveryValueThatNamesIt(@ForAll Story story) {
    StoryIndex index = StoryIndex.of(story);
    LongWay all = new LongWay(story);

    for (Element element : all.elements) {
      if (element instanceof Provenance) {
        assertThat(index.knownFrom(element.getId()))
            .extracting(it -> (Object) it.value())
            .usingElementComparator((one, other) -> one == other ? 0 : 1)
            .containsExactlyElementsOf(all.accordingTo.getOrDefault(element.getId(), List.of()));
      }
    }
  }
}
