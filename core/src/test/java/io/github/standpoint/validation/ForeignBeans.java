package io.github.standpoint.validation;

import io.github.standpoint.Story;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in which a host's own types have a story: by accessor or field, one or several. */
final class ForeignBeans {
  static final Story BROKEN = BaseStory.with(it -> it.language("english!"));

  private ForeignBeans() {}

  static Stream<Object> all() {
    return Stream.of(
        new Accessor(),
        new Field(),
        new Below(),
        new Array(),
        new Nested(),
        new Both(List.of(BaseStory.STORY, BROKEN)),
        new ByDesk(Map.of("a/b", BROKEN)));
  }

  record Both(List<@Valid Story> stories) {}

  record ByDesk(Map<String, @Valid Story> stories) {}

  static class Accessor {
    @Valid
    public Story getStory() {
      return BROKEN;
    }
  }

  static class Field {
    @Valid private final Story story = BROKEN;
  }

  static class Below extends Field {}

  static class Array {
    @Valid private final Story[] stories = {BaseStory.STORY, BROKEN};
  }

  static class Nested {
    @Valid private final Field[] fields = {new Field()};
  }
}
