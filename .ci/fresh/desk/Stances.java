package desk;

import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.position.Position;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and validates a story and lists its stances. */
final class Stances {
  public static void main(String[] arguments) throws IOException {
    ReadResult result = StoryJson.standard().tryRead(Path.of(arguments[0]));
    if (!result.valid()) {
      System.out.print(result.report());
      System.exit(1);
    }
    for (Position it : result.orThrow().getPositions()) {
      System.out.println(it.getHolder() + " " + it.getStance() + " " + it.getAbout());
    }
  }
}
