/** One's own practice: only what was changed is sent, nothing written is lost, and what is refused is said. */
import { expect, it } from 'vitest';
import type { PracticeEdit } from '#contract/practice';
import { editOf, OwnPractice, wordsOf, type OwnWords } from '#widget/model/own-practice.ts';
import { practice, refused } from '../sample.ts';

const mine = practice(1, { lever: 'trial', objection: 'Trop cher' });

function stage(edit: (sent: PracticeEdit) => Promise<unknown> = () => Promise.resolve()) {
  const [sent, told, kept]: [PracticeEdit[], string[], (OwnWords | undefined)[]] = [[], [], []];
  const open = () =>
    new OwnPractice(
      {
        async edit(changed) {
          sent.push(changed);
          await edit(changed);
          return { ...mine, body: changed.body ?? mine.body };
        },
        withdraw: () => Promise.resolve(),
        readKept: () => kept.at(-1),
        writeKept: (words) => kept.push(words),
        onChanged: ({ body }) => told.push(body),
        onWithdrawn: () => told.push('gone'),
      },
      mine,
    );
  return { model: open(), open, sent, told, kept };
}

it('sends what was changed and nothing else; an emptied field is cleared', async () => {
  const { model, sent, told } = stage();
  model.begin(mine);
  model.write('body', '  Deux mots, puis la clé.  ');
  model.write('objection', '');
  await model.save();
  expect(sent).toEqual([{ body: 'Deux mots, puis la clé.', objection: null }]);
  expect([told, model.words.value, model.saved.value]).toEqual([
    ['Deux mots, puis la clé.'],
    undefined,
    true,
  ]);
});

it('sends nothing where nothing was changed, nor a title of two letters', async () => {
  const { model, sent } = stage();
  model.begin(mine);
  model.write('title', 'Ab ');
  expect(model.isReady.value).toBe(false);
  await model.save();
  model.write('title', mine.title);
  await model.save();
  expect([sent, model.words.value]).toEqual([[], undefined]);
});

it('keeps what is written when it is refused, and in another life of the page', async () => {
  const { model, open, told } = stage(() => Promise.reject(refused('unavailable', 'Réessayez.')));
  model.begin(mine);
  model.write('body', 'À ne pas perdre');
  await model.save();
  expect([model.act.failure.value?.title, model.words.value?.body, told]).toEqual([
    'Réessayez.',
    'À ne pas perdre',
    [],
  ]);
  expect(open().words.value?.body).toBe('À ne pas perdre');
  model.cancel();
  expect(open().words.value).toBeUndefined();
});

it('is gone once it is taken back', async () => {
  const { model, told } = stage();
  await model.withdraw();
  expect(told).toEqual(['gone']);
});

it('clears no title and no story by nothing', () => {
  const before = wordsOf(mine);
  expect(editOf(before, { ...before, body: '', lever: '' })).toEqual({ body: '', lever: null });
});
