package io.github.standpoint.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.contract.StoryContract;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a mapper of Jackson 2 writes is read again, byte for byte as Jackson 3 has it. */
class RoundTripProperties {
  private static final JsonMapper TWO = JsonMapper.builder().findAndAddModules().build();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

  /** Without this, Jackson 2 writes what lies beyond U+FFFF as two escapes into bytes. */
  private static final JsonMapper WHOLE =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .findAndAddModules()
          .build();

  /** Before 2.18.2 that feature garbles what lies above the surrogates (jackson-core 1359). */
  private static final boolean WHOLE_IS_RIGHT =
      PackageVersion.VERSION.compareTo(
              new Version(2, 18, 2, null, "com.fasterxml.jackson.core", "jackson-core"))
          >= 0;

  @Property(tries = 200)
  void bothJacksonsWriteTheSameAndReadWhatTheOtherWrote(@ForAll Story story) throws Exception {
    byte[] three = THREE.writeValueAsBytes(story);

    assertThat(three).isEqualTo(StoryJson.standard().write(story));
    if (WHOLE_IS_RIGHT) {
      assertThat(WHOLE.writeValueAsBytes(story)).isEqualTo(three);
    }
    assertThat(TWO.readValue(three, Story.class)).isEqualTo(story);
    assertThat(THREE.readValue(TWO.writeValueAsBytes(story), Story.class)).isEqualTo(story);
    assertThat(TWO.writeValueAsString(story)).isEqualTo(THREE.writeValueAsString(story));
  }

  @Test
  void aMapperOfJacksonTwoKeepsTheContract() {
    StoryContract.roundTrips(TWO::writeValueAsBytes, it -> TWO.readValue(it, Story.class));
  }
}
