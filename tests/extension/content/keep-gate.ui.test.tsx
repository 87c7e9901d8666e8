import { afterEach, expect, it, vi } from 'vitest';
import { keepGate, type Doorway } from '../../../extension/content/keep-gate.ts';
import marked from '../../../extension/public/marked.css?raw';

const open = new Set<() => void>();
afterEach(() => {
  for (const close of open) close();
  open.clear();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

const RECORD = '#Account/view/abcdef0123456789a';

interface Start {
  readonly came?: boolean;
  readonly hash?: string;
  /** Instead of `came`: later. */
  readonly answer?: Promise<boolean>;
}

type Listening = Parameters<Document['addEventListener']>;

/** What the browser puts into the page beside the gate. */
function giveStyle(page = ''): void {
  document.adoptedStyleSheets = [marked, page].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
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
      addEventListener: (...given: Listening) => document.addEventListener(...given),
      removeEventListener: (...given: Listening) => document.removeEventListener(...given),
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

const DRAWN = [
  ['an element', '<main data-relais-record="account"></main>', ''],
  ['JSON-LD', '<script type="application/ld+json" data-relais-record="account">{}</script>', ''],
  [
    'an element that the page moves itself',
    '<main data-relais-record="account">x</main>',
    '@keyframes own { from { opacity: 0 } } main { animation: own 10ms }',
  ],
] as const;

it.each(DRAWN)(
  'opens for a marked record drawn after the load (%s), watches no change of the page for it and has no timer',
  async (_what, html, style) => {
    const watches = vi.spyOn(MutationObserver.prototype, 'observe');
    const timers = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'setInterval')];
    try {
      giveStyle(style);
      const { heard, next } = start();
      const drawn = next();
      document.body.innerHTML = html;
      await drawn;
      expect(heard).toEqual(['called']);
      expect(watches).not.toHaveBeenCalled();
      for (const timer of timers) expect(timer).not.toHaveBeenCalled();
    } finally {
      vi.restoreAllMocks();
    }
  },
);

it('lets what the page says of its element win, and shows nobody a script', () => {
  giveStyle('main { animation: own 10ms }');
  document.body.innerHTML = `${DRAWN[0][1]}${DRAWN[1][1]}`;
  const [main, script] = document.body.children;
  if (!main || !script) throw new Error('Nothing is drawn');
  expect(getComputedStyle(main).animationName).toBe('own');
  expect(document.body.innerText.trim()).toBe('');
  expect(script.getBoundingClientRect()).toMatchObject({ width: 0, height: 0 });
});

it('asks nothing for what moves elsewhere on the page, nor for a record once it was refused', async () => {
  giveStyle('@keyframes own { from { opacity: 0 } } p { animation: own 10ms }');
  const { heard, settled } = start({ came: false });
  const moves = () =>
    new Promise((resolve) => document.addEventListener('animationstart', resolve, { once: true }));
  const moved = moves();
  document.body.innerHTML = '<p>x</p>';
  await moved;
  expect(heard).toEqual([]);
  document.body.innerHTML = DRAWN[0][1];
  await vi.waitFor(() => expect(heard).toEqual(['called']), { timeout: 20_000 });
  await settled();
  const movedElsewhere = moves();
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'y' }));
  await movedElsewhere;
  await settled();
  expect(heard).toEqual(['called']);
});

it('hears nothing more after its end', async () => {
  giveStyle();
  const { heard, close } = start();
  close();
  const told = new Promise((resolve) => document.addEventListener('animationstart', resolve, { once: true }));
  document.body.innerHTML = DRAWN[0][1];
  await told;
  expect(heard).toEqual([]);
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
