/** Asking: practices first, and not a word is lost. */
import { expect, it } from 'vitest';
import { AskQuestion, type AskDraft, type AskSource } from '#widget/model/ask-question.ts';
import { practice, uuid } from '../sample.ts';
import { offline, refused } from '../sample-questions.ts';

function make(over: Partial<AskSource> = {}, kept?: AskDraft) {
  const writes: (AskDraft | undefined)[] = [];
  let ids = 0;
  const ask = new AskQuestion({
    findAnswering: async () => [practice(1)],
    ask: async () => {},
    wait: async () => {},
    newId: () => uuid((ids += 1)),
    knownFacets: () => ({ region: 'bretagne' }),
    readKept: () => kept,
    writeKept: (draft) => void writes.push(draft),
    ...over,
  });
  return { ask, writes };
}

it('offers practices while it is written, and nothing without a network', async () => {
  const { ask } = make();
  await ask.write({ title: 'Comment lever un contrat ?' });
  expect(ask.answering.value).toHaveLength(1);
  await ask.write({ title: 'C' });
  expect(ask.answering.value).toEqual([]);
  const down = make({ findAnswering: () => Promise.reject(offline()) });
  await down.ask.write({ title: 'Comment lever un contrat ?' });
  expect(down.ask.answering.value).toEqual([]);
});

it('keeps every word until the server has it', async () => {
  let fails = true;
  const sent: string[] = [];
  const { ask, writes } = make({
    async ask({ id }) {
      sent.push(id);
      if (fails) throw offline();
    },
  });
  await ask.write({ title: 'Comment faire ?', hidden: true });
  expect(writes.at(-1)).toEqual({
    title: 'Comment faire ?',
    body: '',
    hidden: true,
    facets: { region: 'bretagne' },
    id: uuid(1),
  });
  expect(await ask.ask()).toBeUndefined();
  expect([ask.title.value, ask.failure.value?.kind]).toEqual(['Comment faire ?', 'offline']);
  fails = false;
  const id = await ask.ask();
  expect([id, new Set(sent).size, ask.title.value, writes.at(-1)]).toEqual([sent[0], 1, '', undefined]);
});

it('goes on from what was kept, and asks nothing too short', async () => {
  const { ask } = make({}, { title: 'Gardé', body: 'Un mot', hidden: true });
  expect([ask.title.value, ask.body.value, ask.hidden.value]).toEqual(['Gardé', 'Un mot', true]);
  await ask.write({ title: 'C?' });
  expect([ask.isReady.value, await ask.ask()]).toEqual([false, undefined]);
});

it('is about what was chosen; what is known is filled in once, and an emptied list stays empty', async () => {
  const asked: (string | undefined)[] = [];
  const sent: unknown[] = [];
  const { ask, writes } = make({
    findAnswering: async (_q, sector) => {
      asked.push(sector);
      return [];
    },
    ask: async ({ facets }) => void sent.push(facets),
  });
  expect(ask.facets.value).toEqual({ region: 'bretagne' });
  await ask.write({ title: 'Comment faire ?' });
  await ask.write({ facets: { sector: 'hotel' } });
  await ask.write({ facets: { region: undefined } });
  expect(asked.at(-1)).toBe('hotel');
  expect(make({}, writes.at(-1)).ask.facets.value).toEqual({ sector: 'hotel', region: undefined });
  await ask.ask();
  expect(sent).toEqual([{ sector: 'hotel', region: undefined }]);
  expect(ask.facets.value).toEqual({ region: 'bretagne' });
});

/** Takes each id once, and loses its first answer. */
function losing() {
  const taken: string[] = [];
  return {
    taken,
    async ask({ id, title }: { id: string; title: string }) {
      if (taken.some((each) => each.startsWith(id))) throw refused('conflict', 'Déjà pris.');
      taken.push(`${id} ${title}`);
      if (taken.length === 1) throw offline();
    },
  };
}

it('is not asked twice when its answer was lost and its words were changed: it says that it had arrived, and loses no word', async () => {
  const { taken, ask: source } = losing();
  const { ask, writes } = make({ ask: source });
  await ask.write({ title: 'Comment faire ?' });
  await ask.ask();
  await ask.write({ title: 'Comment faire ici ?' });
  expect(await ask.ask()).toBeUndefined();
  expect(await ask.ask()).toBeUndefined();
  expect([ask.arrived.value, ask.failure.value, ask.title.value]).toEqual([
    true,
    undefined,
    'Comment faire ici ?',
  ]);
  expect(taken).toEqual([`${uuid(1)} Comment faire ?`]);
  // Left and come back to, it is the same question still.
  const later = make({ ask: source }, writes.at(-1)).ask;
  expect([await later.ask(), later.arrived.value, taken.length]).toEqual([undefined, true, 1]);
  expect([later.see(), later.arrived.value, later.title.value]).toEqual([
    uuid(1),
    false,
    'Comment faire ici ?',
  ]);
});
