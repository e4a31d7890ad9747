package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.github.standpoint.json.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes tokens with a Jackson 2 generator. */
record Jackson2Sink(JsonGenerator out) implements TokenSink {

  /** A step that may fail as the host's stream does. */
  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startObject() {
    run(out::writeStartObject);
  }

  @Override
  public void endObject() {
    run(out::writeEndObject);
  }

  @Override
  public void startList() {
    run(out::writeStartArray);
  }

  @Override
  public void endList() {
    run(out::writeEndArray);
  }

  @Override
  public void name(String name) {
    run(() -> out.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    run(() -> out.writeString(text));
  }

  @Override
  public void number(int number) {
    run(() -> out.writeNumber(number));
  }

  /** A host's tree takes numbers as numbers. */
  @Override
  public void number(BigDecimal number, String digits) {
    run(
        () -> {
          if (out.getWriteCapabilities()
              .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(digits);
          } else {
            out.writeNumber(number);
          }
        });
  }

  @Override
  public void truth(boolean truth) {
    run(() -> out.writeBoolean(truth));
  }
}
