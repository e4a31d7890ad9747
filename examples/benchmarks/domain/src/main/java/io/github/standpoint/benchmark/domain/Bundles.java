package io.github.standpoint.benchmark.domain;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/** Patients in a FHIR R4 bundle: parsed into its model, and validated by its base profiles. */
final class Bundles {
  private static final FhirContext CONTEXT = FhirContext.forR4();
  private static final FhirValidator VALIDATOR = validator();

  private Bundles() {}

  private static FhirValidator validator() {
    ValidationSupportChain support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(CONTEXT),
            new CommonCodeSystemsTerminologyService(CONTEXT),
            new InMemoryTerminologyServerValidationSupport(CONTEXT));
    FhirValidator validator = CONTEXT.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
    return validator;
  }

  /** Returns a valid bundle of about so many bytes. */
  static byte[] bundle(int bytes) {
    Random random = new Random(8);
    StringBuilder bundle =
        new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
    for (int i = 0; bundle.length() < bytes; i++) {
      bundle.append(i > 0 ? "," : "").append(entry(i, random));
    }
    return bundle.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(int number, Random random) {
    return String.format(
        Locale.ROOT,
        """
        {"fullUrl":"urn:uuid:%1$s","resource":{"resourceType":"Patient","id":"p%2$d","active":true,\
        "name":[{"use":"official","family":"Example%2$d","given":["Anna","Marie"]}],\
        "gender":"%3$s","birthDate":"%4$d-0%5$d-1%6$d",\
        "address":[{"use":"home","line":["%7$d Main Street"],"city":"Springfield","country":"US"}]}}""",
        new UUID(random.nextLong(), random.nextLong()),
        number,
        random.nextBoolean() ? "female" : "male",
        1930 + random.nextInt(80),
        1 + random.nextInt(9),
        random.nextInt(10),
        random.nextInt(200));
  }

  /** Parses and validates. */
  static long check(byte[] bundle) {
    String json = new String(bundle, StandardCharsets.UTF_8);
    if (!VALIDATOR.validateWithResult(json).isSuccessful()) {
      throw new IllegalStateException("a valid bundle was refused");
    }
    return CONTEXT.newJsonParser().parseResource(Bundle.class, json).getEntry().size();
  }
}
