package io.github.standpoint.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The property that is to fail; the name keeps it out of the tests of the build. */
class PlantedFault {

  @Property(seed = "42", afterFailure = AfterFailureMode.RANDOM_SEED)
  void everyRowComesBack(@ForAll Story story) {
    assertThat(CarelessImporter.read(PositionTable.write(story)))
        .isEqualTo(PositionTable.rows(story));
  }
}
