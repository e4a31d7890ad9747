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
    "42, 10, 20, 4b1701c30bf30aa3b45eb413b82f733f81cb5a89c98eaa331635cba331bcea96",
    "42, 80, 20, f65bfbbc41ecd8a8e209e01debfbb943201b6e1698cec354a92d8088ba2a7c3d",
    "-1, 1000, 2, 37883754668fd0c6d917a35e7f6d6c0735d32d7255c03e23686aef53da134ed9"
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
