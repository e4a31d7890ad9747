package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.event.Tally;
import io.github.standpoint.position.Claim;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a story has on the word of a statement: whole elements, and figures, steps, shares and
 * counts inside them. Immutable and safe for several threads.
 */
public final class Contents {
  private final StoryIndex index;
  private final Phrasing phrasing;
  private final Map<String, Object> byPlace = new HashMap<>();

  private Contents(Story story) {
    this.index = StoryIndex.of(story);
    this.phrasing = new Sentences(story).phrasing();
    index.values().values().forEach(it -> byPlace.put(it.at().toString(), it.value()));
  }

  /** Returns the contents of the statements of this story. */
  public static Contents of(Story story) {
    return new Contents(story);
  }

  /** Returns what stands on the word of this statement, in the order of the document. */
  public List<String> of(Statement statement) {
    return index.referringTo(statement.getId()).stream()
        .filter(it -> it.attribute().name().equals("accordingTo"))
        .map(it -> judged(told(it.from()), it.from().element()))
        .distinct()
        .toList();
  }

  /** What the story itself finds of it stands behind it, once. */
  private String judged(String text, @Nullable Element element) {
    String remark =
        element instanceof Attributed fact
            ? fact.getVerdict().map(it -> " (" + phrasing.verdict(it) + ")").orElse("")
            : "";
    return text.endsWith(remark) ? text : text + remark;
  }

  private String told(Located<?> located) {
    Object value = located.value();
    if (value instanceof Claim claim) {
      return phrasing.clause(claim);
    }
    if (value instanceof Statement carried) {
      return phrasing.saying(carried);
    }
    if (value instanceof Affiliation office) {
      return phrasing.things(office.getMembers()) + ": " + phrasing.office(office);
    }
    if (value instanceof Proposal || value instanceof SecurityPackage) {
      return phrasing.thing(((Element) value).getId());
    }
    return value instanceof Element element ? phrasing.clause(element.getId()) : part(located);
  }

  /** What is no element is told with what it is a part of. */
  private String part(Located<?> located) {
    Object value = located.value();
    Object whole = around(located);
    if (value instanceof Amount amount) {
      return "the amount " + phrasing.amount(amount) + ", " + ofWhat(whole, located);
    }
    if (value instanceof Quantity quantity) {
      return "the number " + phrasing.quantity(quantity) + ", " + ofWhat(whole, located);
    }
    return inside(value, located);
  }

  private String ofWhat(Object whole, Located<?> located) {
    return whole instanceof Element element
        ? "of " + phrasing.thing(element.getId())
        : "in " + inside(whole, located);
  }

  private String inside(Object value, Located<?> located) {
    String owner = owner(located);
    if (value instanceof ProposalMilestone step) {
      ProposalMilestone bare =
          ProposalMilestone.builder().from(step).accordingTo(List.of()).build();
      return owner + ": " + phrasing.milestone(bare);
    }
    if (value instanceof PackageMilestone step) {
      PackageMilestone bare = PackageMilestone.builder().from(step).accordingTo(List.of()).build();
      return owner + ": " + phrasing.milestone(bare);
    }
    if (value instanceof Contribution share) {
      return owner + ": " + share(share);
    }
    return value instanceof Tally count ? owner + ": " + count(count) : owner;
  }

  private String owner(Located<?> located) {
    return Optional.ofNullable(located.element())
        .map(it -> phrasing.thing(it.getId()))
        .orElse("the story");
  }

  private String share(Contribution share) {
    String role = phrasing.word("contribution", share.getRole()).toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder(role);
    text.append(": ").append(phrasing.thing(share.getContributor()));
    share.getAmount().ifPresent(it -> text.append(", ").append(phrasing.amount(it)));
    share.getSharePercent().ifPresent(it -> text.append(", ").append(it).append(" percent"));
    if (!share.getComponents().isEmpty()) {
      text.append(", ").append(phrasing.things(share.getComponents()));
    }
    return text.toString();
  }

  /** Returns {@code 13 in favour, 1 against, 1 abstained}. */
  public static String count(Tally tally) {
    List<String> counts = new ArrayList<>();
    add(counts, tally.getInFavor(), "in favour");
    add(counts, tally.getAgainst(), "against");
    add(counts, tally.getAbstained(), "abstained");
    add(counts, tally.getAbsent(), "absent");
    add(counts, tally.getCast(), "votes cast");
    add(counts, tally.getEligible(), "entitled to vote");
    return String.join(", ", counts);
  }

  private static void add(List<String> counts, Optional<Integer> count, String words) {
    count.ifPresent(it -> counts.add(it + " " + words));
  }

  /** Returns what holds the value: the place with one or two names less. */
  private Object around(Located<?> located) {
    String place = located.at().toString();
    while (!place.isEmpty()) {
      place = place.substring(0, place.lastIndexOf('/'));
      Object whole = byPlace.get(place);
      if (whole != null) {
        return whole;
      }
    }
    return index.story();
  }
}
