'use strict';
const { reporters } = require('mocha');

/** Mocha's spec reporter with one plain closing line that any reader of a log can count. */
class ClosingLineReporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`);
  }
}
module.exports = ClosingLineReporter;
