package io.github.standpoint.query;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the proposals and packages of one version have come. */
final class Steps {
  private final StoryIndex index;
  private final Progress progress;

  Steps(StoryIndex index) {
    this.index = index;
    this.progress = Progress.in(index);
  }

  /** Returns the last status that each part and each contribution has reached, by which it is. */
  Map<String, String> reached(Element element) {
    Map<String, String> last = new LinkedHashMap<>();
    if (element instanceof Proposal proposal) {
      for (ProposalMilestone step : proposal.getMilestones()) {
        if (progress.reached(step)) {
          last.put("", step.getStatus().text());
        }
      }
    } else if (element instanceof SecurityPackage whole) {
      for (PackageMilestone step : whole.getMilestones()) {
        if (progress.reached(step)) {
          last.put(part(step), step.getStatus().text());
        }
      }
    }
    return last;
  }

  /** Returns the part of the package that one step is about, by which it is; "" if the whole. */
  String part(String id, int place) {
    List<PackageMilestone> steps = ofPackage(id);
    return place < steps.size() ? part(steps.get(place)) : "";
  }

  /** Returns a status with the part that came to it, and that it did not, if it did not. */
  String told(String id, String status, String part) {
    boolean reached =
        ofPackage(id).stream()
                .filter(it -> it.getStatus().text().equals(status) && part(it).equals(part))
                .anyMatch(progress::reached)
            || ofText(id).stream()
                .filter(it -> it.getStatus().text().equals(status))
                .anyMatch(progress::reached);
    return status + part + (reached ? "" : ", not reached");
  }

  private List<PackageMilestone> ofPackage(String id) {
    return index.find(id, SecurityPackage.class).stream()
        .flatMap(it -> it.getMilestones().stream())
        .toList();
  }

  private List<ProposalMilestone> ofText(String id) {
    return index.find(id, Proposal.class).stream()
        .flatMap(it -> it.getMilestones().stream())
        .toList();
  }

  private static String part(PackageMilestone step) {
    String part = step.getComponents().isEmpty() ? "" : " of " + Plain.of(step.getComponents());
    return part + step.getContributor().map(it -> " by " + it).orElse("");
  }
}
