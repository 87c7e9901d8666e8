import { afterEach, expect, it } from 'vitest';
import { keepGate, type GateTools } from '../../../extension/content/keep-gate.ts';

const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  document.body.replaceChildren();
});

function start(more: Partial<GateTools> = {}) {
  const url = { current: new URL('http://crm.example/#Account') };
  const heard: string[] = [];
  let tell = () => {};
  const note = (what: string) => {
    heard.push(what);
    tell();
  };
  const gate = keepGate({
    signal: end.current.signal,
    page: () => ({ document, url: url.current }),
    isTaught: async () => false,
    callCompanion: async () => (note('called'), true),
    onOpen: () => note('open'),
    ...more,
  });
  return {
    gate,
    heard,
    go: (hash: string) => (url.current = new URL(hash, url.current)),
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

it('opens for a marked record that the page draws later, and for a site that was taught', async () => {
  const marked = start();
  marked.gate.arrive();
  const drawn = marked.next();
  document.body.innerHTML = '<main data-relais-record="account"></main>';
  await drawn;
  expect(marked.heard[0]).toBe('called');
  document.body.replaceChildren();
  const taught = start({ isTaught: async () => true });
  await taught.gate.ask();
  expect(taught.heard).toEqual(['called', 'open']);
});

it('tries again at the next page when the companion was refused, and never after its end', async () => {
  let calls = 0;
  const { gate, go } = start({ callCompanion: async () => ((calls += 1), false) });
  go('#Account/view/abcdef0123456789a');
  gate.arrive();
  await new Promise((resolve) => setTimeout(resolve));
  gate.arrive();
  expect(calls).toBe(2);
  end.current.abort();
  gate.arrive();
  expect(calls).toBe(2);
});
