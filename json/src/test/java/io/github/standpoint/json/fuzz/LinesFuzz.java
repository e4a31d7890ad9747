package io.github.standpoint.json.fuzz;

import io.github.standpoint.json.Line;
import io.github.standpoint.json.StoryJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** No line is lost or shifted, whatever stands in the others. */
public final class LinesFuzz {

  private LinesFuzz() {}

  /** Reads these bytes as lines. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    List<Line> lines =
        StoryJson.standard().lines(new ByteArrayInputStream(bytes)).stream().toList();
    List<byte[]> pieces = pieces(bytes);
    long last = 0;
    for (Line line : lines) {
      Findings.hold(line.number() > last, "a line twice", bytes);
      last = line.number();
      Findings.hold(last <= pieces.size(), "a line that is not there", bytes);
      byte[] piece = pieces.get((int) last - 1);
      Findings.hold(
          line.result().story().equals(StoryJson.standard().tryRead(piece).story()),
          "another story than in the line alone",
          piece);
      ReaderFuzz.judge(piece, line.result());
    }
    long expected = pieces.stream().filter(it -> !blank(it)).count();
    Findings.hold(
        lines.size() == expected, "lines lost: " + lines.size() + " of " + expected, bytes);
  }

  private static List<byte[]> pieces(byte[] bytes) {
    List<byte[]> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        pieces.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return pieces;
  }

  /** A byte order mark before nothing, as files that were joined have them, is no line. */
  private static boolean blank(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).matches("\uFEFF?[ \\t\\r]*");
  }
}
