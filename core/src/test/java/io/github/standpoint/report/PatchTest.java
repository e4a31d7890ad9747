package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void aPatchIsWrittenAsRfc6902HasIt() {
    Patch patch =
        Patch.of(
            new Patch.Test("/a~1b", "x"),
            new Patch.Add("/list/-", 7),
            new Patch.Remove("/gone"),
            new Patch.Replace("/value", null),
            new Patch.Move("/agent", "/agents"),
            new Patch.Copy("/one", "/two"));

    assertThat(patch)
        .hasToString(
            "[{\"op\":\"test\",\"path\":\"/a~1b\",\"value\":\"x\"},"
                + "{\"op\":\"add\",\"path\":\"/list/-\",\"value\":7},"
                + "{\"op\":\"remove\",\"path\":\"/gone\"},"
                + "{\"op\":\"replace\",\"path\":\"/value\",\"value\":null},"
                + "{\"op\":\"move\",\"from\":\"/agent\",\"path\":\"/agents\"},"
                + "{\"op\":\"copy\",\"from\":\"/one\",\"path\":\"/two\"}]");
  }

  @Test
  void valuesAreThoseOfJson() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("t", true);
    object.put("n", null);
    object.put("d", new BigDecimal("1E+3"));
    object.put("l", Arrays.asList("a", null, List.of(), Map.of()));

    assertThat(Patch.json(object))
        .isEqualTo("{\"t\":true,\"n\":null,\"d\":1000,\"l\":[\"a\",null,[],{}]}");
    assertThatThrownBy(() -> Patch.json(1.5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Patch.Add("", List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCannotStandInJsonIsEscaped() {
    assertThat(Patch.json("\"\\\n\t\u2028\uD83C 🌊"))
        .isEqualTo("\"\\\"\\\\\\n\\u0009\\u2028\\uD83C 🌊\"");
    assertThat(Patch.json(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
  }

  @Test
  void onlyHalvesOfACharacterAreEscapedNotTheirNeighbours() {
    assertThat(Patch.json("\uD7FF\uD800 \uDFFF\uE000"))
        .isEqualTo("\"\uD7FF\\uD800 \\uDFFF\uE000\"");
    assertThat(Patch.json("\u001F \u2027\u2028\u2029\u202A"))
        .isEqualTo("\"\\u001F \u2027\\u2028\\u2029\u202A\"");
  }

  @Test
  void aNumberIsWrittenInFullUpToAThousandDigits() {
    assertThat(Patch.json(new BigDecimal("1E+1000"))).isEqualTo("1" + "0".repeat(1_000));
    assertThat(Patch.json(new BigDecimal("1E+1001"))).isEqualTo("1E+1001");
    assertThat(Patch.json(new BigDecimal("1E-1000"))).isEqualTo("0." + "0".repeat(999) + "1");
    assertThat(Patch.json(new BigDecimal("1E-1001"))).isEqualTo("1E-1001");

    String nines = "9".repeat(1_000);
    assertThat(Patch.json(new BigDecimal(nines + "E+1"))).isEqualTo(nines + "0");
    assertThat(Patch.json(new BigDecimal(nines + "9E+1"))).isEqualTo("9." + nines + "E+1001");
  }

  @Test
  void whatIsDoneToAValueAfterwardsDoesNotReachThePatch() {
    List<String> list = new ArrayList<>(List.of("a"));
    Patch patch = Patch.of(new Patch.Add("/x", list));
    list.add("b");

    assertThat(patch).isEqualTo(Patch.of(new Patch.Add("/x", List.of("a"))));
    assertThat(patch).hasToString("[{\"op\":\"add\",\"path\":\"/x\",\"value\":[\"a\"]}]");
  }
}
