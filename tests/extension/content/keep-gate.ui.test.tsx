import { afterEach, expect, it, vi } from 'vitest';
import { keepGate, type Doorway } from '../../../extension/content/keep-gate.ts';

const open = new Set<() => void>();
afterEach(() => {
  for (const close of open) close();
  open.clear();
  document.body.replaceChildren();
});

const RECORD = '#Account/view/abcdef0123456789a';

interface Start {
  readonly came?: boolean;
  readonly hash?: string;
  /** Instead of `came`: later. */
  readonly answer?: Promise<boolean>;
}

function start({ came = true, hash = '#Account', answer }: Start = {}) {
  const heard: string[] = [];
  let tell = () => {};
  const navigation = new EventTarget();
  let address = `http://crm.example/${hash}`;
  const window: Doorway = {
    document: {
      get URL() {
        return address;
      },
      querySelector: (wanted: string) => document.querySelector(wanted),
    },
    navigation,
    addEventListener: () => heard.push('listens to the window'),
    removeEventListener: () => {},
  };
  const close = keepGate(window, () => {
    heard.push('called');
    tell();
    return answer ?? Promise.resolve(came);
  });
  open.add(close);
  return {
    close,
    heard,
    go(next: string) {
      address = `http://crm.example/${next}`;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    next: () => new Promise<void>((resolve) => (tell = resolve)),
    /** What was awaited by the gate has come. */
    settled: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

it('calls the companion at once for a record’s address', () => {
  expect(start({ hash: RECORD }).heard).toEqual(['called']);
});

it('stays shut on a list, and calls the companion once when the rep comes to a record', async () => {
  const { heard, go, settled } = start();
  expect(heard).toEqual([]);
  go(RECORD);
  go(`${RECORD}b`);
  await settled();
  go(RECORD);
  expect(heard).toEqual(['called']);
});

it.each(['a load', 'a move in the page'])(
  'opens for a marked record that the page draws after %s, and watches no change of the page for it',
  async (arrival) => {
    const { MutationObserver: Real } = globalThis;
    let observers = 0;
    globalThis.MutationObserver = class extends Real {
      override observe(...given: Parameters<MutationObserver['observe']>): void {
        observers += 1;
        super.observe(...given);
      }
    };
    try {
      const { heard, next, go } = start();
      if (arrival !== 'a load') go('#elsewhere');
      const drawn = next();
      document.body.innerHTML = '<main data-relais-record="account"></main>';
      await drawn;
      expect(heard).toEqual(['called']);
      expect(observers).toBe(0);
    } finally {
      globalThis.MutationObserver = Real;
    }
  },
);

it('waits with one timer at most, however often the rep moves, and with none after its end', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { close, go } = start();
    go('#one');
    go('#two');
    expect(vi.getTimerCount()).toBe(1);
    close();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('tries again at the next page when the companion was refused, and never after its end', async () => {
  const { heard, go, close, settled } = start({ came: false, hash: RECORD });
  await settled();
  go(`${RECORD}b`);
  await settled();
  expect(heard).toEqual(['called', 'called']);
  close();
  go(RECORD);
  expect(heard).toHaveLength(2);
});

it('looks again where the page went on to another address while the companion was refused', async () => {
  const answer = Promise.withResolvers<boolean>();
  const { heard, go, settled } = start({ hash: RECORD, answer: answer.promise });
  go(`${RECORD}b`);
  expect(heard).toEqual(['called']);
  answer.resolve(false);
  await settled();
  expect(heard).toEqual(['called', 'called']);
});

it('asks no second time about the page where it was refused', async () => {
  const { heard, settled } = start({ hash: RECORD, came: false });
  await settled();
  expect(heard).toEqual(['called']);
});

it('asks nothing more when it was sent away while the companion was refused', async () => {
  const answer = Promise.withResolvers<boolean>();
  const { heard, go, close, settled } = start({ hash: RECORD, answer: answer.promise });
  go(`${RECORD}b`);
  close();
  answer.resolve(false);
  await settled();
  expect(heard).toEqual(['called']);
});
