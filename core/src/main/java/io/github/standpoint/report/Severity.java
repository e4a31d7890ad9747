package io.github.standpoint.report;

/** Whether a problem makes a record invalid. */
public enum Severity {
  /** The record cannot be meant as written, whatever happened in the world. */
  ERROR,
  /** An editor should look; what sources say is never an error. */
  WARNING
}
