/** What a person makes of a practice is on the device at once; a like stays beside it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';
import { noteMine } from '../../../extension/worker/note-mine.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('says what was said and takes it back, and knows nothing of a practice that is not here', async () => {
  const { practices } = stage.rooms;
  const id = (await practices.by('bruno'))[0]?.id ?? '';
  const mine = async () => (await practices.get(id))?.mine;
  await stage.ask['practice.like']({ id, liked: true });
  await noteMine(practices, id, { verdict: 'worked', reuseId: 'r1' });
  expect(await mine()).toEqual({ liked: true, verdict: 'worked', reuseId: 'r1' });
  await noteMine(practices, id, undefined);
  expect(await mine()).toEqual({ liked: true });
  await noteMine(practices, 'elsewhere', { verdict: 'worked', reuseId: 'r1' });
  expect(await practices.get('elsewhere')).toBeUndefined();
});

it('writes nothing of a person who left while it was looked up', async () => {
  const { practices } = stage.rooms;
  const id = (await practices.by('bruno'))[0]?.id ?? '';
  const leaving = {
    apply: practices.apply,
    get era() {
      return practices.era;
    },
    async get(asked: string) {
      const practice = await practices.get(asked);
      await practices.wipe();
      return practice;
    },
  };
  await noteMine(leaving, id, { verdict: 'worked', reuseId: 'r1' });
  expect(await practices.get(id)).toBeUndefined();
});
