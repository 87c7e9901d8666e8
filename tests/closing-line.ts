/** Prints the closing line that continuous integration reads, true totals, and before it whatever passed at its second try only. */
import type { Reporter, TestModule } from 'vitest/node';

/** Counts finished tests; a module that failed to load, and an error outside any test, count as one failure each. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const totals = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      totals.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state, errors: tries = [] } = test.result();
        if (test.diagnostic()?.flaky)
          process.stdout.write(`\nat its second try only: ${test.fullName}, after ${tries[0]?.message}`);
        if (state === 'passed') totals.passed += 1;
        else if (state === 'failed') totals.failed += 1;
        else totals.skipped += 1;
      }
    }
    const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
    process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`);
  }
}
