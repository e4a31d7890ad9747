/** A program on the module path: it names what it uses, and opens its own record to Jackson. */
module newsroom {
  requires io.github.standpoint.json;

  opens newsroom to
      tools.jackson.databind;
}
