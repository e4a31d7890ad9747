package io.github.standpoint.benchmark.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

/** Software bills of materials, CycloneDX 1.6: parsed into beans, and validated by its schema. */
final class Boms {
  private static final JsonParser PARSER = new JsonParser();

  private Boms() {}

  /** Returns a valid bill of about so many bytes. */
  static byte[] bom(int bytes) {
    Random random = new Random(8);
    StringBuilder bom =
        new StringBuilder(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"components\":[");
    for (int i = 0; bom.length() < bytes; i++) {
      bom.append(i > 0 ? "," : "").append(component(i, random));
    }
    return bom.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String component(int number, Random random) {
    return String.format(
        Locale.ROOT,
        """
        {"type":"library","bom-ref":"c%1$d","group":"org.example.g%2$d","name":"part-%1$d",\
        "version":"%3$d.%4$d.0","description":"Reads, checks and writes part %1$d of what is shipped",\
        "hashes":[{"alg":"SHA-256","content":"%5$064x"}],"licenses":[{"license":{"id":"Apache-2.0"}}],\
        "purl":"pkg:maven/org.example.g%2$d/part-%1$d@%3$d.%4$d.0"}""",
        number,
        random.nextInt(50),
        random.nextInt(20),
        random.nextInt(20),
        new BigInteger(255, random));
  }

  /** Parses and validates. */
  static long check(byte[] bom) {
    try {
      if (!PARSER.validate(bom).isEmpty()) {
        throw new IllegalStateException("a valid bill was refused");
      }
      return PARSER.parse(bom).getComponents().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
