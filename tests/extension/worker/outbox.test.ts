/** The outbox against every order of failures: each intent arrives exactly once, in the order of its practice, or waits in sight. */
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTBOX_MAX } from '../../../extension/worker/outbox.ts';
import { intent, open, runIntents, textOf, wire, type Fate } from './outbox-run.ts';

const fate = fc.constantFrom<Fate>(
  'works',
  'unreachable',
  'answer lost',
  'busy',
  'signed out',
  'crash before',
  'crash after',
);

describe('exactly once', () => {
  it('through failures, lost answers, crashes and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('p', 'q'), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(fate, { maxLength: 14 }),
        async (written, fates) => {
          const net = wire(fates);
          const { clock, start, outbox: first } = await open((url, init) => net.fetch(url, init));
          let outbox = first;
          const texts: string[] = [];
          for (const [order, flushes] of written) {
            const text = `${order}${texts.length}`;
            texts.push(text);
            expect(await outbox.add(intent(order, text))).toBe(true);
            for (let at = 0; at < flushes; at += 1) {
              clock.now += 500;
              const own = outbox;
              if ((await net.live(() => own.flush(at % 2 === 0))) === 'died') outbox = await start();
            }
          }
          for (let life = 0; life < 40 && (await outbox.all()).length > 0; life += 1) {
            clock.now += 20 * 60_000;
            const own = outbox;
            await net.live(() => own.flush(true));
            outbox = await start();
          }
          const arrived = net.effects.map(textOf);
          expect(arrived.toSorted()).toEqual(texts.toSorted());
          for (const order of ['p', 'q']) {
            const own = (all: readonly string[]) => all.filter((text) => text.startsWith(order));
            expect(own(arrived)).toEqual(own(texts));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps what was refused in sight, with its words, and sends the mended one as another request', async () => {
    const net = wire(['refused']);
    const { outbox } = await open((url, init) => net.fetch(url, init));
    await outbox.add(intent('p', 'wrong'));
    await outbox.add(intent('p', 'after'));
    await outbox.flush(true);
    const [refused, held] = await outbox.all();
    expect(refused).toMatchObject({
      state: 'needs-you',
      problem: { code: 'invalid', title: 'no' },
      body: { text: 'wrong' },
    });
    expect(held).toMatchObject({ state: 'waiting', attempts: 0 });
    const fresh = { id: randomUUID(), body: { text: 'right' }, state: 'waiting' } as const;
    await outbox.change(refused?.id ?? '', fresh);
    await outbox.flush(true);
    expect(net.effects.map(textOf)).toEqual(['right', 'after']);
  });

  it('honours Retry-After, even when a person asks', async () => {
    const net = wire(['busy']);
    const { outbox, clock } = await open((url, init) => net.fetch(url, init));
    await outbox.add(intent('p', 'one'));
    await outbox.flush(true);
    clock.now += 900;
    await outbox.flush(true);
    expect(net.effects).toEqual([]);
    clock.now += 200;
    await outbox.flush(true);
    expect(net.effects.map(textOf)).toEqual(['one']);
  });
});

it.each([86_400_000, -86_400_000])('sends what waits when the clock leaps by %i ms', async (leap) => {
  const net = wire(['busy', 'unreachable']);
  const { outbox, clock } = await open((url, init) => net.fetch(url, init));
  await outbox.add(intent('p', 'one'));
  clock.now = 10 * 86_400_000;
  await outbox.flush(true);
  clock.now += leap;
  await outbox.flush(false);
  clock.now += 20 * 60_000 - leap;
  await outbox.flush(false);
  expect(net.effects.map(textOf)).toEqual(['one']);
});

it('sends each of a thousand, by lives that are killed and through a bad network, once', async () => {
  const { written, arrived, wrong, deaths } = await runIntents(1000);
  expect({ written, arrived, wrong }).toEqual({ written: 1000, arrived: 1000, wrong: [] });
  expect(deaths).toBeGreaterThan(100);
});

describe('taking back', () => {
  it('takes back what never left', async () => {
    const net = wire([]);
    const { outbox } = await open((url, init) => net.fetch(url, init));
    await outbox.add(intent('p', 'one'));
    expect(await outbox.takeBack(({ order }) => order === 'p')).toBe(true);
    await outbox.flush(true);
    expect(net.effects).toEqual([]);
  });

  it('does not pretend to take back what may have left', async () => {
    const net = wire(['answer lost']);
    const { outbox } = await open((url, init) => net.fetch(url, init));
    await outbox.add(intent('p', 'one'));
    await outbox.flush(true);
    expect(await outbox.takeBack(({ order }) => order === 'p')).toBe(false);
    expect(await outbox.all()).toHaveLength(1);
  });
});

it('seals what is written, and says so when it is full', async () => {
  const { outbox } = await open(async () => Response.error());
  for (let at = 0; at < OUTBOX_MAX; at += 1) await outbox.add(intent('p', `secret-${at}`));
  expect(await outbox.add(intent('p', 'one too many'))).toBe(false);
  expect(await outbox.all()).toHaveLength(OUTBOX_MAX);
  await outbox.wipe();
  expect(await outbox.all()).toEqual([]);
});
