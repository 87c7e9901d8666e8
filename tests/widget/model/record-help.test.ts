/** Whether it helped is asked once, when the host tells another stage, of the practice taken up last. */
import { expect, it } from 'vitest';
import type { RecordFacts } from '#contract/record-facts';
import { askHelp, closeHelp, helpOf, stageOf } from '#widget/model/record-help.ts';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { RecordModel } from '#widget/model/record.ts';
import type { Visit } from '#widget/model/record-shown.ts';
import { NOW, suggestionOf, uuid } from '../sample.ts';

const deal = (stage: string, more: RecordFacts = {}): RecordFacts => ({
  kind: 'opportunity',
  stage,
  ...more,
});
const taken = (stage: string, n = 1) => ({
  answer: 'taken-up' as const,
  reuseId: uuid(n),
  stage,
  about: { title: `Pratique ${n}`, author: 'Léa' },
});

it('knows a stage where the host tells one, a win being another', () => {
  expect(stageOf(deal(' Propose '))).toBe('|propose');
  expect(stageOf(deal('propose', { won: 'true' }))).toBe('won|propose');
  expect([stageOf({ kind: 'account', stage: 'x' }), stageOf({ kind: 'opportunity' })]).toEqual([
    undefined,
    undefined,
  ]);
});

it('asks of the last that was taken up before the stage changed, one at a time', () => {
  const visit: Visit = { answers: { a: taken('|propose', 1), b: taken('|propose', 2) } };
  expect(askHelp(visit, deal('propose'))).toBe(visit);
  const asked = askHelp(visit, deal('negotiate'));
  expect(helpOf(asked)).toEqual({ practiceId: 'b', title: 'Pratique 2', author: 'Léa' });
  expect(askHelp(asked, deal('signature'))).toBe(asked);
  const next = askHelp(closeHelp(asked), deal('signature'));
  expect(helpOf(next)?.practiceId).toBe('a');
  expect(helpOf(askHelp(closeHelp(next), deal('other')))).toBeUndefined();
  const declined: Visit = { answers: { a: { ...taken('|propose'), answer: 'not-here' } } };
  expect(helpOf(askHelp(declined, deal('negotiate')))).toBeUndefined();
});

function stage() {
  const sent: Act[] = [];
  const visits = new Map<string, Visit>();
  let ids = 700;
  const outbox = new Outbox({
    send: async (act) => void sent.push(act),
    readKept: () => [],
    writeKept: () => undefined,
  });
  const source = {
    suggest: async () => ({ facets: { sector: 'hotel' }, suggestions: [suggestionOf(1)] }),
    readVisit: (key: string) => visits.get(key),
    writeVisit: (key: string, visit: Visit) => void visits.set(key, visit),
    newId: () => uuid((ids += 1)),
    now: () => NOW,
    lang: () => 'fr' as const,
  };
  return { open: () => new RecordModel(source, outbox), outbox, sent, visits };
}
const bodies = (sent: readonly Act[]) => sent.map(({ body }) => body);

it('is the same reuse told further, with its word, and is over when the host goes on', async () => {
  const { open, outbox, sent } = stage();
  const record = open();
  await record.show({ key: 'd', facts: deal('propose') });
  record.answer(suggestionOf(1), 'taken-up');
  expect(record.help.value).toBeUndefined();
  await record.show({ key: 'd', facts: deal('propose', { won: 'true' }) });
  expect(record.help.value).toMatchObject({ practiceId: uuid(1) });
  record.answerHelp('worked');
  expect([record.help.value, record.told.value?.noted]).toEqual([undefined, false]);
  record.explain('Le chef a goûté');
  record.explain('Encore');
  await outbox.flush();
  const facets = { sector: 'hotel' };
  expect(bodies(sent).slice(1)).toEqual([
    { verdict: 'worked', facets },
    { verdict: 'worked', facets, note: 'Le chef a goûté' },
    { verdict: 'worked', facets, note: 'Encore' },
  ]);
  expect(new Set(sent.map(({ params }) => params?.['reuseId'])).size).toBe(1);
  await record.show({ key: 'e', facts: deal('propose') });
  expect(record.told.value).toBeUndefined();
});

it('does not come back in another life of the page, nor after it was put away', async () => {
  const { open, sent, visits } = stage();
  const record = open();
  await record.show({ key: 'd', facts: deal('propose') });
  record.answer(suggestionOf(1), 'taken-up');
  await record.show({ key: 'd', facts: deal('negotiate') });
  const again = open();
  await again.show({ key: 'd', facts: deal('negotiate') });
  expect(again.help.value).toBeUndefined();
  record.answerHelp('later');
  record.answerHelp('worked');
  expect([record.help.value, sent.length]).toEqual([undefined, 1]);
  await record.show({ key: 'other', facts: deal('propose') });
  expect([...visits.keys()]).toEqual(['d']);
});
