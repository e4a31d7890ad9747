package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A seed gives these bytes on every JDK. Whoever changes the generator or the model changes them
 * here, with the reason in the commit.
 */
class SampleBytesTest {

  @ParameterizedTest
  @CsvSource({
    "42, 10, 20, 761ae12ea1b342f0599b0bea0fda7f777136f58bb95f7c51faa717d491b13565",
    "42, 80, 20, 2ea0135e23c606b207f80feec22e4e44dd67ca5e8dc1f4a47cc45931f3f56b30",
    "-1, 1000, 2, cbddf71948f19fc6860e51fcd4de25a1761715843b9a622c1b2a4987f53212e6"
  })
  void aSeedGivesTheSameBytesEverywhere(long seed, int size, int count, String sha256)
      throws IOException, NoSuchAlgorithmException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    StoryJson.standard().writeLines(Samples.stories(seed, Size.of(size)).limit(count), lines);

    assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize(count);
    assertThat(
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.toByteArray())))
        .isEqualTo(sha256);
  }
}
