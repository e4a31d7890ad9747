package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.lookup.PackageDirectory.Listed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out packages by how far they are. */
@RestController
class PackagesController {
  private final PackageDirectory packages;

  PackagesController(PackageDirectory packages) {
    this.packages = packages;
  }

  /** Packages of which a story tells that they, or a part of them, reached this status. */
  @GetMapping("/packages")
  Paged<Listed> list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return packages.list(status, Asked.slice(page, size));
  }
}
