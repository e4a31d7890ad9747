package io.github.standpoint.page;

import io.github.standpoint.element.Element;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.sentence.Phrases;
import java.util.Optional;

/** What may follow, each with how likely it is said to be. */
final class ProspectsPart {
  private final View view;
  private final Html html;

  ProspectsPart(View view) {
    this.view = view;
    this.html = view.html();
  }

  void write() {
    if (!view.story().getImplications().isEmpty()) {
      view.openPart("implications", "What it may mean");
      html.open("ul", "class", "prospects");
      for (Implication it : view.story().getImplications()) {
        write(it, view.sentences().sentence(it), it.getLikelihood(), it.getDescription());
      }
      html.close().close();
    }
    if (!view.story().getDevelopments().isEmpty()) {
      view.openPart("developments", "What may follow");
      html.open("ul", "class", "prospects");
      for (Development it : view.story().getDevelopments()) {
        write(it, view.sentences().sentence(it), it.getLikelihood(), it.getDescription());
      }
      html.close().close();
    }
  }

  private void write(
      Element element, String sentence, Likelihood likelihood, Optional<String> description) {
    html.open("li", "id", view.anchors().of(element.getId()), "class", "prospect");
    likelihood(likelihood);
    html.open("div").element("p", sentence, "class", "said");
    description.ifPresent(it -> html.element("p", "In words: “" + it + "”", "class", "word"));
    view.evidence(element);
    html.close().close();
  }

  /** The hedge in the words of the text comes first: no number is made of a "may". */
  private void likelihood(Likelihood likelihood) {
    boolean fact = likelihood.getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
    String tone = fact ? "badge" : "badge doubt";
    String term = Phrases.plain(likelihood.getTerm());
    html.open("div", "class", "likelihood").element("span", "Likelihood: ", "class", "unseen");
    Optional<String> written = likelihood.getAsWritten();
    written.ifPresent(it -> html.element("span", "“" + it + "”", "class", tone).text(" "));
    html.element("span", term, "class", written.isPresent() ? "word" : tone);
    likelihood.getScale().ifPresent(it -> fact("scale " + it.text()));
    likelihood.getProbability().ifPresent(it -> fact(it.getAtLeast() + " to " + it.getAtMost()));
    likelihood.getConfidence().ifPresent(it -> fact(it.text() + " confidence in the basis"));
    html.close();
  }

  private void fact(String text) {
    html.element("p", text, "class", "word");
  }
}
