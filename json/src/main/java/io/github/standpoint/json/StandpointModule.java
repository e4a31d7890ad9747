package io.github.standpoint.json;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a host's {@code JsonMapper} the types of the model: stories, elements and values, alone
 * or inside the host's own classes. However the mapper is set up, their JSON stays the same.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 */
public final class StandpointModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Returns the module; mappers also find it by themselves. */
  public StandpointModule() {
    super("io.github.standpoint");
    Model.types().forEach(this::add);
    addDeserializer(Actor.class, new ModelDeserializer<>(Actor.class));
    addSerializer(Actor.class, new ModelSerializer<>(Actor.class));
  }

  private <T> void add(ModelType<T> type) {
    addDeserializer(type.type(), new ModelDeserializer<>(type.type()));
    addSerializer(type.type(), new ModelSerializer<>(type.type()));
  }
}
