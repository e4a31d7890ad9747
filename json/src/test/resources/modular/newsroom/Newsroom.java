package newsroom;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads a story, writes it, and passes it through a mapper that finds the module by itself. */
public final class Newsroom {

  /** A class of the program's own. */
  public record Issue(String title, Story story) {}

  private Newsroom() {}

  /** Reads the file that is named. */
  public static void main(String[] arguments) throws Exception {
    StoryJson json = StoryJson.standard();
    Story story = json.read(Path.of(arguments[0]));
    System.out.println("core: " + Story.class.getModule());
    System.out.println("json: " + StoryJson.class.getModule());
    System.out.println("round trip: " + json.read(json.write(story)).equals(story));

    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String issue = mapper.writeValueAsString(new Issue("today", story));
    System.out.println("host: " + mapper.readValue(issue, Issue.class).story().equals(story));

    ReadResult broken =
        json.tryRead("{\"standpoint\":\"1.0\",\"id\":\"!\",\"language\":\"en\",\"headline\":7}");
    broken.report().forEach(it -> System.out.println(it.code() + ": " + it.message()));
  }
}
