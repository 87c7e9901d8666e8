/** Congratulations for tests, through the verbs themselves. */
import { randomUUID } from 'node:crypto';
import type { Stage } from './stage.ts';

export const WORD = 'Bravo, tout le bureau de Lille en parle !';

/** `anna` shares, `bruno` takes it up in another unit and wins. */
export async function winTogether({ as, share }: Stage) {
  const practice = await share('anna');
  const reuseId = randomUUID();
  const params = { id: practice.id, reuseId };
  await as('bruno', 'recordVerdict', { params, body: { verdict: 'worked', facets: {} } });
  return { practice, reuseId };
}

/** `maria` congratulates `anna` for it. */
export async function congratulate(stage: Stage, reuseId?: string) {
  const fact = { kind: 'reuse' as const, id: reuseId ?? (await winTogether(stage)).reuseId };
  return stage.as('maria', 'recognise', {
    body: { id: randomUUID(), personId: 'anna', fact, text: WORD },
  });
}
