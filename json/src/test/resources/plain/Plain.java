package plain;

import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import java.nio.file.Path;

/** Reads a story and writes it, where nothing but the tokens of Jackson is there. */
public final class Plain {
  private Plain() {}

  /** Reads the file that is named. */
  public static void main(String[] arguments) throws Exception {
    StoryJson json = StoryJson.standard();
    Story story = json.read(Path.of(arguments[0]));
    System.out.println("round trip: " + json.read(json.write(story)).equals(story));
    try {
      System.out.println(Class.forName("tools.jackson.databind.ObjectMapper"));
    } catch (ClassNotFoundException e) {
      System.out.println("no mapper");
    }
  }
}
