package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.json.FixResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.archive.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Paste or drop a document, and see what is wrong with it, where, and what would cure it. */
@Controller
class CheckPage {
  private final StoryJson json;

  CheckPage(StoryJson json) {
    this.json = json;
  }

  @GetMapping("/check")
  String empty(Model model) {
    model.addAttribute("text", "");
    return "check";
  }

  @PostMapping("/check")
  String check(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String fix,
      Model model)
      throws IOException {
    boolean dropped = file != null && !file.isEmpty();
    byte[] document = dropped ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
    if (!fix.isEmpty() && Submission.curable(document)) {
      FixResult fixed = json.fix(document);
      document = fixed.json();
      model.addAttribute("cured", Spots.of(fixed.fixed()));
    }
    model.addAttribute("text", new String(document, StandardCharsets.UTF_8));
    model.addAttribute("checked", Checked.of(document, json));
    return "check";
  }
}
