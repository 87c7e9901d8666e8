/** Good calls about how a person is told. */
import type { Example } from '../examples.ts';

/** Another choice at each call, since the same key may not ask for two things. */
let calls = 0;

export const preferenceExamples = {
  readPreferences: async () => ({}),
  async changePreferences() {
    calls += 1;
    return { body: { letter: calls % 2 === 0, tell: { followed: calls % 4 < 2 ? 'counted' : 'never' } } };
  },
} satisfies Record<string, Example>;
