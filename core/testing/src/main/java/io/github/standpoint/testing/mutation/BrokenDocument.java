package io.github.standpoint.testing.mutation;

import io.github.standpoint.report.Severity;

/**
 * A document that breaks one rule of the format and no other.
 *
 * @param code the code of the rule, such as {@code json.date}
 * @param severity how bad it is
 * @param document the document
 * @param expectedPointer where it is broken (RFC 6901)
 */
public record BrokenDocument(
    String code, Severity severity, Document document, String expectedPointer) {}
