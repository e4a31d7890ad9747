package io.github.standpoint.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ImporterProperties {

  @Property(tries = 200)
  void everyRowComesBack(@ForAll Story story) {
    assertThat(CarefulImporter.read(PositionTable.write(story)))
        .isEqualTo(PositionTable.rows(story));
  }
}
