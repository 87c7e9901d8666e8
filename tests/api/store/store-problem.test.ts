import { expect, it } from 'vitest';
import { describeFailure } from '../../../api/cli/refuse-to-start.ts';
import { STORE_PROBLEMS, StoreProblem } from '../../../api/store/store-problem.ts';

it('carries what to look at, and every code has its one line in both languages', () => {
  for (const code of STORE_PROBLEMS) {
    const problem = new StoreProblem(code, '/srv/relais.json', 'EIO');
    expect(problem.message).toBe(`${code}: /srv/relais.json (EIO)`);
    const [french, english] = [describeFailure(problem, 'fr'), describeFailure(problem, 'en')];
    expect(french).not.toBe(english);
    for (const line of [french, english]) expect(line).toMatch(/^[^\n]*(relais\.json|EIO)[^\n]*$/);
  }
});
