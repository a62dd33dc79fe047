// Prints the closing line of a run, "N passed, N failed", from Vitest's JSON report.
//   node report-counts.ts REPORT EXIT_STATUS
import { readFileSync } from "node:fs";

const [file = "", status = "1"] = process.argv.slice(2);

function counts(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed } = counts();
// A step other than a test (lint, types, sizes) that failed counts as one failure, so that a red run never reads "0 failed".
console.log(`${passed} passed, ${status === "0" ? failed : Math.max(failed, 1)} failed`);
