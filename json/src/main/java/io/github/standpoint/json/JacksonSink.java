package io.github.standpoint.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes tokens with a Jackson 3 generator. */
record JacksonSink(JsonGenerator out) implements TokenSink {

  @Override
  public void startObject() {
    out.writeStartObject();
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void startList() {
    out.writeStartArray();
  }

  @Override
  public void endList() {
    out.writeEndArray();
  }

  @Override
  public void name(String name) {
    out.writeName(name);
  }

  @Override
  public void text(String text) {
    out.writeString(text);
  }

  @Override
  public void number(int number) {
    out.writeNumber(number);
  }

  /** A host's tree takes numbers as numbers. */
  @Override
  public void number(BigDecimal number, String digits) {
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(digits);
    } else {
      out.writeNumber(number);
    }
  }

  @Override
  public void truth(boolean truth) {
    out.writeBoolean(truth);
  }
}
