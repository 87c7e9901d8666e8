/** A sentence sent twice is one recognition. */
import { expect, it } from 'vitest';
import type { RecognitionDraft } from '#contract/recognition';
import { Recognising } from '#widget/model/recognising.ts';
import { offline, uuid } from '../sample.ts';

const whom = { personId: 'p-lea', name: 'Léa', fact: { kind: 'reuse' as const, id: uuid(1), title: 'x' } };

it('keeps its id until it has arrived, sends the fact’s name only, and says for whom', async () => {
  const sent: RecognitionDraft[] = [];
  const keys: string[] = [];
  let down = true;
  let at = 0;
  const model = new Recognising({
    recognise(draft, key) {
      sent.push(draft);
      keys.push(key);
      return down ? Promise.reject(offline()) : Promise.resolve();
    },
    newId: () => uuid((at += 1)),
  });
  expect(await model.publish('rien')).toBe(false);
  model.start(whom);
  expect(await model.publish('Bravo Léa, vraiment')).toBe(false);
  expect(model.open.value?.name).toBe('Léa');
  expect(await model.publish('Bravo Léa, vraiment')).toBe(false);
  down = false;
  expect(await model.publish('Bravo Léa, oui, vraiment')).toBe(true);
  expect(await model.publish('x')).toBe(false);
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([uuid(1)]));
  // The same words are one request; others are another.
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
  expect(sent[0]?.fact).toEqual({ kind: 'reuse', id: uuid(1) });
  expect([model.open.value, model.done.value]).toEqual([undefined, 'Léa']);
  model.start(whom);
  model.cancel();
  expect([model.open.value, model.done.value]).toEqual([undefined, undefined]);
});
