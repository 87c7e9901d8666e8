/** A choice shows at once, and is taken back when it was refused. */
import { expect, it } from 'vitest';
import { PreferencesModel } from '#widget/model/preferences.ts';
import type { Preferences, PreferencesEdit } from '#contract/preference';
import { lea, refused } from '../sample.ts';

const start: Preferences = {
  tell: { mine: 'counted', named: 'counted', asked: 'counted', followed: 'listed', company: 'listed' },
  letter: true,
};
const follow = { kind: 'person', what: lea.id, person: lea, at: '2026-11-20T10:00:00.000Z' } as const;

async function stage(fails = false) {
  const edits: PreferencesEdit[] = [];
  let letters = 0;
  const no = () => refused('unavailable', 'Plus tard.');
  const model = new PreferencesModel({
    read: async () => start,
    change: async (edit) => {
      edits.push(edit);
      if (fails) throw no();
      return { ...start, ...(edit.letter === undefined ? {} : { letter: edit.letter }) };
    },
    listFollows: async () => [follow],
    unfollow: async () => {
      if (fails) throw no();
    },
    readLetter: async () => ({ worth: true, subject: `lettre ${(letters += 1)}`, parts: [] }),
  });
  await model.load();
  return { model, edits };
}

it('shows a choice before the server has it', async () => {
  const { model, edits } = await stage();
  const change = model.change({ tell: { mine: 'never' } });
  expect(model.choices.value.value?.tell).toMatchObject({ mine: 'never', named: 'counted' });
  await change;
  expect(edits).toEqual([{ tell: { mine: 'never' } }]);
});

it('takes back what was refused, with its reason', async () => {
  const { model } = await stage(true);
  await model.change({ letter: false });
  expect([model.choices.value.value?.letter, model.refused.value?.title]).toEqual([true, 'Plus tard.']);
  await model.unfollow(follow);
  expect(model.follows.value.value).toEqual([follow]);
});

it('ends a follow, and writes the letter anew in another language', async () => {
  const { model } = await stage();
  await model.unfollow(follow);
  expect(model.follows.value.value).toEqual([]);
  await model.change({ letter: false });
  expect(model.letter.value.value).toBeUndefined();
  await model.letter.load();
  await model.change({ lang: 'en' });
  expect(model.letter.value.value?.subject).toBe('lettre 2');
});
