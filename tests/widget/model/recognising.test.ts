/** A sentence sent twice is one recognition. */
import { expect, it } from 'vitest';
import type { RecognitionDraft } from '#contract/recognition';
import { Recognising } from '#widget/model/recognising.ts';
import { offline, uuid } from '../sample.ts';

const whom = { personId: 'p-lea', name: 'Léa', fact: { kind: 'reuse' as const, id: uuid(1), title: 'x' } };

it('keeps its id until it has arrived, sends the fact’s name only, and says for whom', async () => {
  const sent: RecognitionDraft[] = [];
  let down = true;
  let at = 0;
  const model = new Recognising({
    recognise(draft) {
      sent.push(draft);
      return down ? Promise.reject(offline()) : Promise.resolve();
    },
    newId: () => uuid((at += 1)),
  });
  expect(await model.publish('rien')).toBe(false);
  model.start(whom);
  expect(await model.publish('Bravo Léa, vraiment')).toBe(false);
  expect(model.open.value?.name).toBe('Léa');
  down = false;
  expect(await model.publish('Bravo Léa, vraiment')).toBe(true);
  expect(sent.map(({ id }) => id)).toEqual([uuid(1), uuid(1)]);
  expect(sent[0]?.fact).toEqual({ kind: 'reuse', id: uuid(1) });
  expect([model.open.value, model.done.value]).toEqual([undefined, 'Léa']);
  model.start(whom);
  model.cancel();
  expect([model.open.value, model.done.value]).toEqual([undefined, undefined]);
});
