package io.github.standpoint.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An address that is taken at sight is one that the parser takes too. */
class PlainUrlProperties {

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> rest =
        Arbitraries.of(
                "a",
                "Z",
                "9",
                ".",
                "-",
                "_",
                "/",
                "?",
                "=",
                "&",
                ":",
                "@",
                "#",
                "%",
                "%41",
                "[",
                " ",
                "é",
                "www.example.org",
                "1.2.3.999",
                "//")
            .list()
            .ofMaxSize(8)
            .map(it -> String.join("", it));
    Arbitrary<String> scheme =
        Arbitraries.of("https://", "http://", "HTTP://", "https:", "https:/", "ftp://", "");
    return scheme.flatMap(it -> rest.map(more -> it + more));
  }

  @Property(tries = 5_000)
  void whatIsTakenIsAnAddressToTheParser(@ForAll("addresses") String address) {
    assertThat(WellFormed.url(address)).isEqualTo(parsed(address));
  }

  private static boolean parsed(String address) {
    try {
      URI uri = new URI(address);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getRawAuthority() != null
          && !uri.getRawAuthority().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
