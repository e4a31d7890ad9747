package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Response}, by the place of an attribute in its table. */
final class ResponseAccess extends Access<Response> {

  @Override
  @Nullable Object get(Response owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getTo();
      case 1 -> owner.getRelation();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Response.Builder to = (Response.Builder) builder;
    switch (attribute) {
      case 0 -> to.to((Id<? extends Subject>) value);
      case 1 -> to.relation((ResponseRelation) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Response.builder();
  }

  @Override
  Response build(Object builder) {
    return ((Response.Builder) builder).build();
  }
}
