package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.Reliability;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.value.FuzzyDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Source}, by the place of an attribute in its table. */
final class SourceAccess extends Access<Source> {

  @Override
  @Nullable Object get(Source owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getTitle().orElse(null);
      case 2 -> owner.getKind();
      case 3 -> owner.getPublisher().orElse(null);
      case 4 -> owner.getUrl().orElse(null);
      case 5 -> owner.getPublished().orElse(null);
      case 6 -> owner.getReliability().orElse(null);
      case 7 -> owner.getCredibility().orElse(null);
      case 8 -> owner.getAccordingTo();
      case 9 -> owner.getContradicts();
      case 10 -> owner.getVerdict().orElse(null);
      case 11 -> owner.getEvidence();
      case 12 -> owner.getNote().orElse(null);
      case 13 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Source.Builder to = (Source.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Source>) value);
      case 1 -> to.title((String) value);
      case 2 -> to.kind((SourceKind) value);
      case 3 -> to.publisher((Id<Actor>) value);
      case 4 -> to.url((String) value);
      case 5 -> to.published((FuzzyDate) value);
      case 6 -> to.reliability((Reliability) value);
      case 7 -> to.credibility((Credibility) value);
      case 8 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 9 -> to.addContradicts((Id<? extends Attributed>) value);
      case 10 -> to.verdict((Verdict) value);
      case 11 -> to.addEvidence((Evidence) value);
      case 12 -> to.note((String) value);
      case 13 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Source.builder();
  }

  @Override
  Source build(Object builder) {
    return ((Source.Builder) builder).build();
  }
}
