package io.github.standpoint.json;

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
    this(ReadLimits.standard());
  }

  /**
   * Returns the module with other limits. How long, how deep and how long-winded a document may be
   * is said by the mapper's own {@code StreamReadConstraints}.
   */
  public StandpointModule(ReadLimits limits) {
    super("io.github.standpoint");
    ModelJson json = ModelJson.standard().with(limits);
    ModelJson.types().forEach(it -> add(it, json));
  }

  private <T> void add(Class<T> type, ModelJson json) {
    addDeserializer(type, new ModelDeserializer<>(type, json));
    addSerializer(type, new ModelSerializer<>(type));
  }
}
