import { afterEach, expect, it } from 'vitest';
import { keepGate, type Gate, type GateTools } from '../../../extension/content/keep-gate.ts';

const open = new Set<Gate>();
afterEach(() => {
  for (const gate of open) gate.close();
  open.clear();
  document.body.replaceChildren();
});

function start(more: Partial<GateTools> = {}) {
  const url = new URL('http://crm.example/#Account');
  const heard: string[] = [];
  let tell = () => {};
  const note = (what: string) => {
    heard.push(what);
    tell();
  };
  const gate = keepGate({
    page: { document, url },
    callCompanion: async () => (note('called'), true),
    onOpen: () => note('open'),
    ...more,
  });
  open.add(gate);
  return {
    gate,
    heard,
    go: (hash: string) => void (url.hash = hash),
    next: () => new Promise<void>((resolve) => (tell = resolve)),
  };
}

it('stays shut on a list, and calls the companion once for a record’s address', async () => {
  const { gate, heard, go, next } = start();
  gate.arrive();
  expect(heard).toEqual([]);
  go('#Account/view/abcdef0123456789a');
  gate.arrive();
  while (!heard.includes('open')) await next();
  gate.arrive();
  expect(heard).toEqual(['called', 'open']);
});

it('opens for a marked record that the page draws later, and watches no change of the page for it', async () => {
  const { MutationObserver: Real } = globalThis;
  let observers = 0;
  globalThis.MutationObserver = class extends Real {
    override observe(...given: Parameters<MutationObserver['observe']>): void {
      observers += 1;
      super.observe(...given);
    }
  };
  try {
    const { gate, heard, next } = start();
    gate.arrive();
    const drawn = next();
    document.body.innerHTML = '<main data-relais-record="account"></main>';
    await drawn;
    expect(heard[0]).toBe('called');
    expect(observers).toBe(0);
  } finally {
    globalThis.MutationObserver = Real;
  }
});

it('tries again at the next page when the companion was refused, and never after its end', async () => {
  let calls = 0;
  const { gate, go } = start({ callCompanion: async () => ((calls += 1), false) });
  go('#Account/view/abcdef0123456789a');
  gate.arrive();
  await new Promise((resolve) => setTimeout(resolve));
  gate.arrive();
  expect(calls).toBe(2);
  gate.close();
  gate.arrive();
  expect(calls).toBe(2);
});

it('looks again where the page went on to another address while the companion was refused', async () => {
  const answers: PromiseWithResolvers<boolean>[] = [];
  const { gate, go, heard } = start({
    callCompanion: () => {
      const answer = Promise.withResolvers<boolean>();
      answers.push(answer);
      return answer.promise;
    },
  });
  go('#Account/view/abcdef0123456789a');
  gate.arrive();
  go('#Account/view/abcdef0123456789b');
  gate.arrive();
  expect(answers).toHaveLength(1);
  answers[0]?.resolve(false);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.resolve(true);
  await expect.poll(() => heard).toEqual(['open']);
});

it('asks no second time about the page where it was refused', async () => {
  let calls = 0;
  const { gate, go } = start({ callCompanion: async () => ((calls += 1), false) });
  go('#Account/view/abcdef0123456789a');
  gate.arrive();
  await new Promise((resolve) => setTimeout(resolve));
  expect(calls).toBe(1);
});
