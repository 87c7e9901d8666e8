/** What headquarters does with a practice, asked of the API: made official, retired, brought back. */
import type { Client } from '../../client.ts';
import type { PulseSource } from '../../model/pulse.ts';

export const steerBy = (client: Client): Pick<PulseSource, 'setOfficial' | 'retire' | 'revive'> => ({
  setOfficial: (id, official) => client.call(official ? 'makeOfficial' : 'dropOfficial', { params: { id } }),
  // "Merged" is said by a merger alone.
  retire: (id, reason) =>
    client.call('retirePractice', {
      params: { id },
      body: { reason: reason === 'merged' ? 'outdated' : reason },
    }),
  revive: (id) => client.call('revivePractice', { params: { id } }),
});
