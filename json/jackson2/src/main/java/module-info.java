/** The JSON of stories for mappers of Jackson 2. */
@SuppressWarnings("module") // the digit is that of Jackson
module io.github.standpoint.json.jackson2 {
  requires transitive io.github.standpoint.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports io.github.standpoint.json.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.standpoint.json.jackson2.StandpointModule;
}
