package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.metamodel.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointerOrderTest {

  @Test
  void pointersAreInTheOrderOfTheDocument() {
    assertOrdered(
        "",
        "/id",
        "/language",
        "/actors",
        "/actors/2",
        "/actors/2/name",
        "/actors/10/id",
        "/actors/10/name",
        "/packages/0/amounts/2/value",
        "/packages/0/amounts/10/currency",
        "/packages/0/amounts/10/asWritten",
        "/positions/1/holder",
        "/extensions",
        "/extensions/desk:10",
        "/extensions/desk:9");
  }

  /** As of a host's beans and maps, whose keys may be anything. */
  @Test
  void whatIsNotOfTheModelComesLast() {
    assertOrdered(
        "/0",
        "/9",
        "/10",
        "/99",
        "/12345678901",
        "/id",
        "/actors",
        "/extensions",
        "/",
        "/1x",
        "/Id",
        "/b/9",
        "/b/10",
        "/b/id",
        "/b/1x",
        "/zz",
        "/١");
  }

  private static void assertOrdered(String... pointers) {
    List<String> ordered = List.of(pointers);
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        int order = PointerOrder.compare(ordered.get(i), ordered.get(j), Model.STORY);
        assertThat(Integer.signum(order))
            .as(ordered.get(i) + " and " + ordered.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }
}
