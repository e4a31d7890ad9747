package io.github.standpoint.metamodel;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The one description of the model: every type with its attributes. Readers, writers, rules and
 * documentation walk it; nothing else lists attributes. Immutable and safe for several threads.
 *
 * <pre>{@code
 * for (Attribute<Story> attribute : Model.STORY.attributes()) {
 *   System.out.println(attribute.name() + " " + attribute.cardinality());
 * }
 * }</pre>
 */
public final class Model {
  /** The story, from which every other type is reached. */
  public static final ModelType<Story> STORY = StoryTypes.STORY;

  private static final List<ModelType<?>> TYPES =
      List.of(
          StoryTypes.STORY,
          StoryTypes.SECTION,
          StoryTypes.REVISION,
          StoryTypes.CORRECTION,
          StoryTypes.ENCODING,
          ElementTypes.EVIDENCE,
          ValueTypes.IDENTIFIER,
          ValueTypes.NAME,
          ValueTypes.EQUIVALENT,
          ValueTypes.AMOUNT,
          ValueTypes.QUANTITY,
          ValueTypes.TIME_LIMIT,
          ValueTypes.AIM,
          ValueTypes.CONDITION,
          ValueTypes.LEGAL_REFERENCE,
          ValueTypes.PLACE,
          ActorTypes.PERSON,
          ActorTypes.STATE,
          ActorTypes.ORGANIZATION,
          ActorTypes.GROUP,
          ActorTypes.AFFILIATION,
          StatementTypes.SOURCE,
          StatementTypes.ORIGINAL,
          StatementTypes.QUOTE,
          StatementTypes.STATEMENT,
          PositionTypes.CLAIM,
          PositionTypes.POSITION,
          ProposalTypes.MEASURE,
          ProposalTypes.RESPONSE,
          ProposalTypes.LIKENESS,
          ProposalTypes.PROVISION,
          ProposalTypes.PROPOSAL_MILESTONE,
          ProposalTypes.PROPOSAL,
          AssistanceTypes.ITEM,
          AssistanceTypes.COMPONENT,
          AssistanceTypes.CONTRIBUTION,
          AssistanceTypes.PACKAGE_MILESTONE,
          AssistanceTypes.SECURITY_PACKAGE,
          EventTypes.PARTICIPATION,
          EventTypes.VOTE,
          EventTypes.TALLY,
          EventTypes.BALLOT,
          EventTypes.EVENT,
          OutlookTypes.PROBABILITY_RANGE,
          OutlookTypes.LIKELIHOOD,
          OutlookTypes.IMPLICATION,
          OutlookTypes.DEVELOPMENT);

  private static final Map<Class<?>, ModelType<?>> BY_TYPE = byType();

  private Model() {}

  private static Map<Class<?>, ModelType<?>> byType() {
    Map<Class<?>, ModelType<?>> byType = new HashMap<>();
    TYPES.forEach(it -> byType.put(it.type(), it));
    return Map.copyOf(byType);
  }

  /** Returns all types, the story first. */
  public static List<ModelType<?>> types() {
    return TYPES;
  }

  /**
   * Returns the description of this type.
   *
   * @throws NoSuchElementException if it is no type of the model
   */
  @SuppressWarnings("unchecked") // byType puts each description under its own class
  public static <T> ModelType<T> of(Class<T> type) {
    ModelType<?> found = BY_TYPE.get(type);
    if (found == null) {
      throw new NoSuchElementException("no type of the model: " + type.getName());
    }
    return (ModelType<T>) found;
  }

  /**
   * Returns the types that are this one or have this marker.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static List<ModelType<?>> having(Class<?> marker) {
    List<ModelType<?>> having = HAVING.get(marker);
    if (having.isEmpty()) {
      throw new IllegalArgumentException("no type of the model is a " + marker.getName());
    }
    return having;
  }

  private static final ClassValue<List<ModelType<?>>> HAVING =
      new ClassValue<>() {
        @Override
        protected List<ModelType<?>> computeValue(Class<?> marker) {
          return TYPES.stream()
              .<ModelType<?>>filter(it -> marker.isAssignableFrom(it.type()))
              .toList();
        }
      };

  /** Returns the description of the type of this value. */
  @SuppressWarnings("unchecked") // a value is of the type whose interface its class implements
  public static <T> ModelType<T> typeOf(T value) {
    return (ModelType<T>) TYPE_OF.get(value.getClass());
  }

  private static final ClassValue<ModelType<?>> TYPE_OF =
      new ClassValue<>() {
        @Override
        protected ModelType<?> computeValue(Class<?> implementation) {
          for (Class<?> candidate : implementation.getInterfaces()) {
            ModelType<?> found = BY_TYPE.get(candidate);
            if (found != null) {
              return found;
            }
          }
          throw new NoSuchElementException("no type of the model: " + implementation.getName());
        }
      };

  /** Returns whether this type is one of elements, which have ids and can be referred to. */
  public static boolean isElement(ModelType<?> type) {
    return Element.class.isAssignableFrom(type.type());
  }

  static <V> Nested<V> one(ModelType<V> type) {
    return new Nested<>(List.of(type));
  }
}
