/** The model of Standpoint: its types, the rules a story keeps, and the one description of both. */
module io.github.standpoint.core {
  requires transitive jakarta.validation;
  requires static java.compiler;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports io.github.standpoint;
  exports io.github.standpoint.actor;
  exports io.github.standpoint.assistance;
  exports io.github.standpoint.constraint;
  exports io.github.standpoint.element;
  exports io.github.standpoint.event;
  exports io.github.standpoint.metamodel;
  exports io.github.standpoint.outlook;
  exports io.github.standpoint.position;
  exports io.github.standpoint.proposal;
  exports io.github.standpoint.query;
  exports io.github.standpoint.report;
  exports io.github.standpoint.statement;
  exports io.github.standpoint.validation;
  exports io.github.standpoint.value;
}
