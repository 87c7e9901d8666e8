import { expect, it } from 'vitest';
import { openMemory } from '../../../extension/worker/open-memory.ts';
import { keepTabs } from '../../../extension/worker/tabs.ts';
import { area, deal } from '../support/worker-stage.ts';

it('keeps the record of each tab apart, and forgets it when left', async () => {
  const storage = area();
  const tabs = keepTabs(openMemory(storage));
  const tab = { record: deal(), origin: 'https://crm.example', visit: 'v', since: 1 };
  await tabs.set(1, tab);
  expect(await keepTabs(openMemory(storage)).of(1)).toEqual(tab);
  expect(await tabs.of(2)).toBeUndefined();
  await tabs.leave(1);
  expect(await tabs.of(1)).toBeUndefined();
});
