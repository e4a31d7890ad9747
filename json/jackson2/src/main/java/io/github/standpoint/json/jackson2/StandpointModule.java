package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.standpoint.json.ModelJson;
import io.github.standpoint.json.ReadLimits;

/**
 * Teaches a host's mapper of Jackson 2 the types of the model: stories, elements and values, alone
 * or inside the host's own classes. However the mapper is set up, their JSON stays the same.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 */
public final class StandpointModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Returns the module; mappers also find it by themselves, if they are told to look. */
  public StandpointModule() {
    this(ReadLimits.standard());
  }

  /**
   * Returns the module with other limits. How long and how deep a document may be, and how long a
   * text, is said by the {@code StreamReadConstraints} of the mapper's factory.
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
