package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.testing.contract.StoryContract;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written is read again, whatever story it is. */
class RoundTripProperties {
  private static final StoryJson JSON = StoryJson.standard();

  @Property(tries = 200)
  void aStoryIsReadAsItWasWritten(@ForAll Story story) {
    byte[] document = JSON.write(story);

    assertThat(JSON.read(document)).isEqualTo(story);
    assertThat(JSON.write(JSON.read(document))).isEqualTo(document);
    assertThat(JSON.read(JSON.indented().write(story))).isEqualTo(story);
  }

  @Property(tries = 200)
  void theReaderReportsWhatTheValidatorDoesInTheOrderOfTheDocument(@ForAll Story story) {
    List<Problem> read = JSON.tryRead(JSON.indented().write(story)).report().problems();
    List<Problem> judged = StoryValidator.standard().validate(story).problems();

    assertThat(read)
        .extracting(it -> it.code() + " at " + it.getPointer())
        .isEqualTo(judged.stream().map(it -> it.code() + " at " + it.getPointer()).toList());
    assertThat(read.stream().map(it -> it.getLine().orElseThrow()).toList()).isSorted();
  }

  @Test
  void thisModuleKeepsTheContractThatItsUsersAreHeldTo() {
    StoryContract.roundTrips(JSON::write, JSON::read);
    StoryContract.rejectsAll(it -> JSON.tryRead(JSON.write(it)).report().valid());
  }
}
