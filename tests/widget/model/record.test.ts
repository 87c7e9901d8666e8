/** A host's record: what helps, one click each, and nothing of another record. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '#contract/wire';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { RecordModel } from '#widget/model/record.ts';
import type { Visit } from '#widget/model/record-shown.ts';
import { NOW, offline, suggestionOf, uuid } from '../sample.ts';

type Suggested = Reply<'suggestPractices'>;
const read = (n: number, more: Partial<Suggested> = {}): Suggested => ({
  facets: { sector: 'hotel' },
  suggestions: [suggestionOf(n)],
  ...more,
});
const hotel = { key: 'deal 7', facts: { sector: 'hotel' } };

function stage(suggest: (without: readonly string[]) => Promise<Suggested> = () => Promise.resolve(read(1))) {
  const sent: Act[] = [];
  const visits = new Map<string, Visit>();
  let ids = 500;
  const outbox = new Outbox({
    send: async (act) => void sent.push(act),
    readKept: () => [],
    writeKept: () => undefined,
  });
  const record = new RecordModel(
    {
      suggest: (_facts, without) => suggest(without),
      readVisit: (key) => visits.get(key),
      writeVisit: (key, visit) => visits.set(key, visit),
      newId: () => uuid((ids += 1)),
      now: () => NOW,
      lang: () => 'fr',
    },
    outbox,
  );
  return { record, outbox, sent, visits };
}

describe('a record', () => {
  it('waits for the host, then shows what helps', async () => {
    const { record } = stage();
    expect(record.state.value).toBe('waiting');
    await record.show(hotel);
    expect([record.state.value, record.suggestions.value.length]).toEqual(['ready', 1]);
    await record.show(undefined);
    expect([record.state.value, record.suggestions.value]).toEqual(['waiting', []]);
  });

  it('drops the answer for a record that the host has left', async () => {
    const late = Promise.withResolvers<Suggested>();
    const answers = [late.promise, Promise.resolve(read(2))];
    const { record } = stage(() => answers.shift() ?? Promise.resolve(read(3)));
    const first = record.show(hotel);
    await record.show({ key: 'deal 8', facts: { sector: 'office' } });
    late.resolve(read(1));
    await first;
    expect(record.suggestions.value.map(({ practice }) => practice.id)).toEqual([uuid(2)]);
  });

  it('says that the answer did not come, and tries again', async () => {
    const answers = [Promise.reject<Suggested>(offline()), Promise.resolve(read(1))];
    const { record } = stage(() => answers.shift() ?? Promise.resolve(read(1)));
    await record.show(hotel);
    expect([record.state.value, record.failure.value?.kind]).toEqual(['failed', 'offline']);
    await record.load();
    expect(record.state.value).toBe('ready');
  });

  it('sends a verdict with coarse facets, remembers it on this record, and can take it back', async () => {
    const asked: (readonly string[])[] = [];
    const { record, outbox, sent, visits } = stage((without) => {
      asked.push(without);
      return Promise.resolve(read(1));
    });
    await record.show(hotel);
    record.answer(suggestionOf(1), 'taken-up');
    await outbox.flush();
    expect(sent[0]).toMatchObject({
      name: 'recordVerdict',
      body: { verdict: 'tried', facets: { sector: 'hotel' } },
    });
    expect(JSON.stringify(sent)).not.toContain('deal 7');
    await record.show(hotel);
    expect(asked).toEqual([[], [uuid(1)]]);
    record.takeBack(suggestionOf(1));
    await outbox.flush();
    expect(sent.at(-1)).toMatchObject({ name: 'withdrawVerdict', params: sent[0]?.params });
    expect(visits.get('deal 7')?.answers).toEqual({});
  });

  it('declines with its reason', async () => {
    const { record, outbox, sent } = stage();
    await record.show(hotel);
    record.answer(suggestionOf(1), 'not-here');
    await outbox.flush();
    expect(sent[0]?.body).toMatchObject({ verdict: 'declined', reason: 'not-here' });
  });
});
