package io.github.standpoint.docs;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.value.Definitions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of all words, made from the vocabularies themselves. */
final class VocabulariesPage {

  private record Vocabulary(boolean open, List<String> usedBy) {}

  private VocabulariesPage() {}

  static String text() {
    Map<Class<? extends Word>, Vocabulary> vocabularies = new LinkedHashMap<>();
    for (ModelType<?> type : Model.types()) {
      for (Attribute<?> attribute : type.attributes()) {
        String use = "`" + type.name() + "." + attribute.name() + "`";
        if (attribute.kind() instanceof OpenWord<?> kind) {
          add(vocabularies, kind.vocabulary().type(), true, use);
        } else if (attribute.kind() instanceof ClosedWord<?> kind) {
          add(vocabularies, kind.type(), false, use);
        }
      }
    }
    StringBuilder page = new StringBuilder(HEAD);
    vocabularies.forEach((type, it) -> append(page, type, it));
    return page.toString();
  }

  private static final String HEAD =
      """
      # Vocabularies

      Every word of the model with what it means. This page is made from the tables beside the classes
      (`core/src/main/resources`); a test holds it true. **Open** vocabularies carry other words as they came
      (`x-…` without a warning); **closed** ones never grow within a major version.
      """;

  private static void add(
      Map<Class<? extends Word>, Vocabulary> vocabularies,
      Class<? extends Word> type,
      boolean open,
      String use) {
    vocabularies
        .computeIfAbsent(type, it -> new Vocabulary(open, new ArrayList<>()))
        .usedBy()
        .add(use);
  }

  private static void append(
      StringBuilder page, Class<? extends Word> type, Vocabulary vocabulary) {
    page.append("\n## ").append(Definitions.nameOf(type)).append('\n');
    page.append('\n')
        .append(vocabulary.open() ? "Open" : "Closed")
        .append("; `")
        .append(type.getSimpleName())
        .append("`, used by ")
        .append(String.join(", ", vocabulary.usedBy()))
        .append(".\n\n| word | meaning | standard |\n|---|---|---|\n");
    for (Definitions.Definition it : Definitions.of(type).all()) {
      String roles = it.roles().isEmpty() ? "" : " *" + it.roles() + "*";
      page.append("| `")
          .append(it.word())
          .append("` | ")
          .append(it.meaning())
          .append(roles)
          .append(" | ")
          .append(it.standard())
          .append(" |\n");
    }
  }
}
