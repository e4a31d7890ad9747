package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Map<String, String> FILES =
      Map.of("m.properties", "a=one\nb=two\n", "m_uk.properties", "a=один\n");
  private final List<String> opened = new ArrayList<>();
  private final Catalogue catalogue = new Catalogue("m", this::open);

  private InputStream open(String file) {
    opened.add(file);
    String content = FILES.get(file);
    return content == null
        ? null
        : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsGivenInTheLanguageOfTheLocale() {
    assertThat(catalogue.text("a", Locale.forLanguageTag("uk-UA"))).hasValue("один");
    assertThat(catalogue.english("a")).isEqualTo("one");
  }

  @Test
  void whatALanguageLacksIsGivenInEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("uk"));
      assertThat(catalogue.text("b", Locale.forLanguageTag("uk"))).hasValue("two");
      assertThat(catalogue.text("a", Locale.FRENCH)).hasValue("one");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownKeyHasNoText() {
    assertThat(catalogue.text("c", Locale.ENGLISH)).isEmpty();
    assertThat(catalogue.english("c")).isEmpty();
  }

  @Test
  void aFileIsReadWhenItIsFirstAskedForAndNotAgain() {
    assertThat(opened).isEmpty();
    catalogue.text("a", Locale.forLanguageTag("uk"));
    catalogue.text("a", Locale.forLanguageTag("uk"));

    assertThat(opened).containsExactly("m_uk.properties");
  }

  @Test
  void aFileThatCannotBeReadIsSaidSo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };

    assertThatThrownBy(() -> new Catalogue("m", file -> broken).english("a"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("m");
  }
}
