package io.github.standpoint.json;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.report.Report;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes single values of the model with the tokens of any JSON library: what modules for
 * such libraries are made of. Whoever has a whole document wants {@link StoryJson}. Immutable and
 * safe for several threads.
 *
 * <pre>{@code
 * Position position = ModelJson.standard().read(Position.class, tokens, "/desk/position");
 * }</pre>
 */
public final class ModelJson implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ModelJson STANDARD = new ModelJson(ReadLimits.standard());

  private final ReadLimits limits;

  private ModelJson(ReadLimits limits) {
    this.limits = limits;
  }

  /** Returns one with the standard limits. */
  public static ModelJson standard() {
    return STANDARD;
  }

  /**
   * Returns one with these limits. Bytes, depth and the length of texts are limited by the library
   * that makes the tokens.
   */
  public ModelJson with(ReadLimits other) {
    return new ModelJson(Objects.requireNonNull(other, "other"));
  }

  /** Returns what can be read and written: every type of the model, and what all actors share. */
  public static List<Class<?>> types() {
    return Stream.concat(Model.types().stream().map(ModelType::type), Stream.of(Actor.class))
        .<Class<?>>map(it -> it)
        .toList();
  }

  /**
   * Returns the value at the current token, and leaves the tokens at its end. Its structure is read
   * and no rule of the story is checked.
   *
   * @param type one of {@link #types()}
   * @param pointer where the value stands in the whole document, as a JSON Pointer (RFC 6901)
   * @throws InvalidStoryException with all that is wrong with the value, if there is an error
   */
  public <T> T read(Class<T> type, Tokens tokens, String pointer) {
    Notes notes = new Notes(pointer, limits, Optional::of);
    T value = null;
    try {
      value = value(type, tokens, notes);
    } catch (UnreadableException fault) {
      notes.unreadable(fault);
    }
    Report report = new LocatedReport(notes, Optional::of).build(spots -> spots);
    if (value == null || !report.valid()) {
      throw new InvalidStoryException(report);
    }
    return value;
  }

  private static <T> @Nullable T value(Class<T> type, Tokens tokens, Notes notes) {
    if (tokens.kind() != Tokens.Kind.START_OBJECT) {
      notes.wrongType("this", "an object", tokens);
      tokens.skip();
      return null;
    }
    ElementReader reader = new ElementReader(tokens, notes);
    if (!Actor.class.isAssignableFrom(type)) {
      T value = reader.read(Model.of(type));
      return notes.versionSupported() ? value : null;
    }
    Spot start = tokens.spot();
    Actor actor = reader.readMember(actors());
    if (actor != null && !type.isInstance(actor)) {
      notes.path().enter("type");
      String word = Model.typeOf(actor).discriminator();
      notes.unknownType(word, List.of(Model.of(type).discriminator()), start);
      notes.path().leave();
      return null;
    }
    return type.cast(actor);
  }

  @SuppressWarnings("unchecked") // the attribute of that name holds actors
  private static Nested<Actor> actors() {
    return (Nested<Actor>) Model.STORY.attribute("actors").orElseThrow().kind();
  }

  /**
   * Writes the value: attributes in the order of the model, nothing that is absent.
   *
   * @param value of one of {@link #types()}
   */
  public void write(Object value, TokenSink out) {
    StoryWriter.write(value, out);
  }
}
