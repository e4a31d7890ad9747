package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointerTest {
  private static final Pointer ACTORS = Pointer.ROOT.child("actors", 11);

  @Test
  void aPlaceIsWrittenAsAJsonPointer() {
    assertThat(Pointer.ROOT).hasToString("");
    assertThat(ACTORS.child(12).child("name", 1)).hasToString("/actors/12/name");
  }

  @Test
  void aSlashAndATildeInAKeyAreEscaped() {
    assertThat(Pointer.ROOT.child("extensions", 24).child("a/b~c~1", 0))
        .hasToString("/extensions/a~1b~0c~01");
  }

  @Test
  void placesAreOrderedAsTheyStandInTheDocument() {
    List<Pointer> ordered =
        List.of(
            Pointer.ROOT,
            Pointer.ROOT.child("id", 1),
            Pointer.ROOT.child("zebra", 2),
            ACTORS,
            ACTORS.child(0),
            ACTORS.child(0).child("id", 0),
            ACTORS.child(0).child("aliases", 5),
            ACTORS.child(2),
            ACTORS.child(10),
            ACTORS.child(10).child("id", 0),
            Pointer.ROOT.child("extensions", 24).child("a:a", 0),
            Pointer.ROOT.child("extensions", 24).child("b:b", 0));
    List<Pointer> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(ordered);
  }

  @Test
  void equalPlacesAreEqual() {
    assertThat(ACTORS.child(1)).isEqualTo(Pointer.ROOT.child("actors", 11).child(1));
    assertThat(ACTORS.child(1)).hasSameHashCodeAs(Pointer.ROOT.child("actors", 11).child(1));
    assertThat(ACTORS.child(1)).isNotEqualTo(ACTORS.child(2)).isNotEqualTo(null);
    assertThat(ACTORS.child(1).compareTo(Pointer.ROOT.child("actors", 11).child(1))).isZero();
  }
}
