/** What a person did leaves once, in order, and is never lost on the way. */
import { describe, expect, it } from 'vitest';
import { Outbox, takeBack, type Act } from '#widget/model/outbox.ts';
import { offline, refused, uuid } from '../sample.ts';

const act = (n: number, about = 'p1'): Act => ({
  id: uuid(n),
  name: 'recordVerdict',
  params: { id: about },
  title: `Acte ${n}`,
});

const withdrawal = (n: number): Act => ({ ...act(n), name: 'withdrawVerdict' });

function stage() {
  let kept: readonly Act[] = [];
  const sent: string[] = [];
  const server = { answer: () => Promise.resolve<unknown>(undefined) };
  const open = () =>
    new Outbox({
      send: async ({ id }) => {
        sent.push(id);
        await server.answer();
      },
      readKept: () => kept,
      writeKept: (acts) => (kept = acts),
    });
  return { open, sent, server, kept: () => kept };
}

describe('Outbox', () => {
  it('keeps an act before it is sent, sends in order, and forgets what was answered', async () => {
    const { open, sent, kept } = stage();
    const outbox = open();
    expect(outbox.add(act(1))).toBe(true);
    expect(kept().map(({ id }) => id)).toEqual([uuid(1)]);
    outbox.add(act(2));
    await outbox.flush();
    expect([sent, kept()]).toEqual([[uuid(1), uuid(2)], []]);
  });

  it('holds everything while nobody answers, and in another life of the page sends it', async () => {
    const { open, sent, server, kept } = stage();
    server.answer = () => Promise.reject(offline());
    const first = open();
    first.add(act(1));
    first.add(act(2));
    await first.flush();
    expect(sent.every((id) => id === uuid(1))).toBe(true);
    expect(kept()).toHaveLength(2);
    server.answer = () => Promise.resolve(undefined);
    const second = open();
    await second.flush();
    expect(kept()).toEqual([]);
    expect(sent.slice(-2)).toEqual([uuid(1), uuid(2)]);
  });

  it('lets a refused act wait for the person, and the others pass', async () => {
    const { open, server, kept } = stage();
    let calls = 0;
    server.answer = () =>
      (calls += 1) === 1 ? Promise.reject(refused('not-found', 'Introuvable.')) : Promise.resolve(undefined);
    const outbox = open();
    outbox.add(act(1));
    outbox.add(act(2));
    await outbox.flush();
    expect(kept().map(({ id, problem }) => [id, problem])).toEqual([[uuid(1), 'Introuvable.']]);
    await outbox.retry();
    expect(kept()).toEqual([]);
  });

  it('says no when it is full', () => {
    const { open, server } = stage();
    server.answer = () => Promise.reject(offline());
    const outbox = open();
    const taken = Array.from({ length: 201 }, (_, n) => outbox.add(act(n)));
    expect([taken.filter(Boolean).length, taken.at(-1)]).toEqual([200, false]);
  });
});

describe('takeBack', () => {
  it('does not send what has not left, and withdraws what has, or may have', async () => {
    const { open, server, sent } = stage();
    const { promise: first, reject } = Promise.withResolvers<undefined>();
    server.answer = () => first;
    const outbox = open();
    outbox.add(act(1, 'p0'));
    outbox.add(act(2, 'p1'));
    takeBack(outbox, 'p1', 'recordVerdict', () => act(9));
    expect(outbox.acts.value.map(({ id }) => id)).toEqual([uuid(1)]);
    reject(offline());
    await outbox.flush();
    // What left without an answer may have arrived: it is not sent again, and it is withdrawn.
    takeBack(outbox, 'p0', 'recordVerdict', () => withdrawal(8));
    expect(outbox.acts.value.map(({ id }) => id)).toEqual([uuid(8)]);
    await outbox.flush();
    server.answer = () => Promise.reject(refused('not-found', 'Introuvable.'));
    await outbox.flush();
    expect(outbox.acts.value).toEqual([]);

    const { promise, resolve } = Promise.withResolvers<undefined>();
    server.answer = () => promise;
    outbox.add(act(2));
    takeBack(outbox, 'p1', 'recordVerdict', () => act(9));
    resolve(undefined);
    await outbox.flush();
    expect(sent.slice(-2)).toEqual([uuid(2), uuid(9)]);
  });
});
