package io.github.standpoint.json;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the model within somebody else's document, at the host's own parser. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private static final Comparator<LocatedProblem> ORDER =
      Comparator.<LocatedProblem>comparingInt(it -> it.spot().line())
          .thenComparingInt(it -> it.spot().column());

  private final Class<T> type;

  ModelDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Notes notes =
        new Notes(
            parser.streamReadContext().pathAsPointer().toString(),
            ReadLimits.standard(),
            Optional::of);
    JacksonTokens tokens = new JacksonTokens(parser);
    T value = null;
    try {
      value = read(tokens, notes);
    } catch (UnreadableException fault) {
      notes.unreadable(fault);
    }
    Report report =
        Report.of(notes.problems().stream().sorted(ORDER).map(ModelDeserializer::located).toList());
    if (value == null || !report.valid()) {
      throw new StoryMismatchException(parser, type, report);
    }
    return value;
  }

  private @Nullable T read(Tokens tokens, Notes notes) {
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
    Actor actor = reader.readMember(actors());
    if (actor != null && !type.isInstance(actor)) {
      String word = Model.typeOf(actor).discriminator();
      notes.path().enter("type");
      notes.unknownType(word, List.of(Model.of(type).discriminator()), tokens.spot());
      notes.path().leave();
      return null;
    }
    return type.cast(actor);
  }

  @SuppressWarnings("unchecked") // the attribute of that name holds actors
  private static Nested<Actor> actors() {
    return (Nested<Actor>) Model.STORY.attribute("actors").orElseThrow().kind();
  }

  private static Problem located(LocatedProblem it) {
    return Problem.builder()
        .from(it.problem())
        .line(Optional.of(it.spot().line()).filter(line -> line > 0))
        .column(Optional.of(it.spot().column()).filter(column -> column > 0))
        .build();
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
    return deserialize(parser, context);
  }
}
