import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @param {string} report path of Vitest's JSON report @param {number} exitCode Vitest's @returns {Tally} */
export function vitestTally(report, exitCode) {
  return honest(exitCode, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

/** @param {string} report path of Playwright's JSON report @param {number} exitCode Playwright's @returns {Tally} */
export function playwrightTally(report, exitCode) {
  return honest(exitCode, report, ({ stats }) => ({
    // What passes only at the second try is named `flaky` in Playwright's own report.
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** @param {...Tally} tallies @returns {Tally} */
export function sum(...tallies) {
  const add = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** @param {Tally} tally */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner that crashed, left no report, or ran nothing has failed, whatever it counted. */
function honest(exitCode, report, read) {
  const tally = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  const failedSilently = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return failedSilently ? { ...tally, failed: 1 } : tally;
}
