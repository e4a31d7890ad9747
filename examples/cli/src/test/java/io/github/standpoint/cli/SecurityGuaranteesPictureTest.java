package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The picture of the real story, said back from its structure alone, keeps every "not" and every
 * "may" of the 18 facts that the story holds (facts 6, 8 and 18 have neither, and are here for what
 * else is easily lost in them).
 */
class SecurityGuaranteesPictureTest extends CommandTest {
  private String picture = "";

  @BeforeEach
  void show() {
    assertThat(run("show", "--width", "10000", REAL_STORY)).isZero();
    picture = out().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest(name = "fact {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | The US will NOT deploy forces as part of security guarantees | the united states rules out deploying forces in ukraine (“deploy military forces to ukraine as part of security guarantees”) as part of security guarantees for ukraine (certain); announced by donald trump, on behalf of the united states
          2  | US air support MAY be provided | the united states is open to providing air support (certain); announced by donald trump
          3  | There will be NO boots on the ground, he assured in an interview | the united states rules out deploying ground forces in ukraine (“put american boots on the ground in ukraine”) (certain); said in an assurance by donald trump, on behalf of the united states, to the american public, in an interview
          3  | The negation stands outside the quoted words | quoted: “american boots on the ground”
          5  | European allies MAY have troops stationed, he said | european allies may station forces in ukraine (“have troops stationed in ukraine”); emphasized by donald trump
          6  | Talks with Putin are ongoing, without a date | between donald trump (for the united states) and vladimir putin (for russia) are ongoing, no date given; mentioned by donald trump
          7  | Putin MIGHT be open to negotiations, Trump suggests | vladimir putin is possibly open to negotiating (“enter into negotiations”) (possible); suggested by donald trump
          8  | Guarantees are sought to PREVENT invasions | ukraine seeks security guarantees for ukraine (“give ukraine security guarantees”), in order to prevent an attack by russia on ukraine
          9  | NATO-like is NOT NATO | like nato, but not nato itself (“nato-like”)
          9  | The proposers are NOT named | put forward by: unnamed trump administration officials
          10 | Russia has REJECTED contingents of NATO countries | russia rejects nato countries deploying forces in ukraine (“provide military contingents in ukraine”) (certain); said in a rejection by the russian foreign ministry, on behalf of russia
          11 | It POTENTIALLY reduces direct US involvement | may reduce military intervention by the united states (“be directly involved militarily”) (in the words of the text: “potentially”)
          12 | It MAY influence US-Russia relations | rules out deploying forces in ukraine may influence the relation between the united states and russia
          12 | It MAY influence the negotiations | may influence ongoing talks on the end of the war
          13 | It COULD affect NATO | could influence nato
          14 | NOT sending ground forces MAY necessitate European commitments | rules out deploying ground forces in ukraine may necessitate
          14 | and MAY affect Ukraine's strategy | rules out deploying ground forces in ukraine may influence ukraine
          15 | Trump and Putin MAY talk again | talks between donald trump and vladimir putin may take place
          15 | Talks with European leaders MAY follow | european leaders on security guarantees for ukraine may take place
          16 | A Putin-Zelensky meeting is only POSSIBLE | a meeting between vladimir putin (for russia) and volodymyr zelensky (for ukraine) is possible
          16 | It COULD lead to peace initiatives | a possible meeting between vladimir putin and volodymyr zelensky could trigger
          17 | The package is proposed, NOT pledged | status: proposed
          17 | The package MAY advance | the package “security package for ukraine” may advance
          17 | The currency was NOT written | read as 90 billion usd (currency inferred)
          18 | Stakeholders WILL monitor the negotiations | stakeholders will monitor ongoing talks on the end of the war
          """)
  void saidBackThePictureKeepsEveryNotAndEveryMayOfThe18Facts(
      int fact, String meaning, String words) {
    assertThat(picture).as(meaning).contains(words);
  }
}
