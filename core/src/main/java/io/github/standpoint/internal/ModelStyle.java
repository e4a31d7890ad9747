package io.github.standpoint.internal;

import io.github.standpoint.report.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How Immutables writes the value types of every package that carries this annotation. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    // Validators look at get… and is… alone: with bare names they find nothing, silently.
    get = {"get*", "is*"},
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "beneficiary:beneficiaries",
      "contradicts:contradicts",
      "retracts:retracts",
      "realizes:realizes",
      "excludes:excludes",
      "affects:affects",
      "because:because"
    },
    jdkOnly = true,
    deferCollectionAllocation = true,
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
    throwForInvalidImmutableState = IncompleteValueException.class,
    allowedClasspathAnnotations = {
      SuppressWarnings.class,
      javax.annotation.processing.Generated.class
    })
public @interface ModelStyle {}
