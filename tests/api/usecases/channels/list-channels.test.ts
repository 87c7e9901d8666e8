/** The list says how each channel fares. */
import { expect, it } from 'vitest';
import { setChannels } from './channel-stage.ts';

it('lists them, newest first, with what waits', async () => {
  const { channels, share } = await setChannels({ name: 'A' }, { name: 'B', rhythm: 'weekly' });
  await share('anna');
  expect((await channels()).map(({ name, waiting }) => [name, waiting]).toSorted()).toEqual([
    ['A', 1],
    ['B', 0],
  ]);
});
