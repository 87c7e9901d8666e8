/** One record followed in a real page: by session or by screen, never the record before, never an answer that is late. */
import { afterEach, expect, it, vi } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { followRecord } from '../../../extension/content/follow-record.ts';
import type { CrmAdapter, Reading } from '../../../extension/crm/adapter.ts';
import { guardAdapter } from '../../../extension/crm/guard-adapter.ts';

const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  document.body.replaceChildren();
});

const name = (value: string) => [{ key: 'name' as const, label: 'name', value }];
/** Reads the heading, as the adapters do that know the record by its address only. */
const screen = (more: Partial<CrmAdapter> = {}): CrmAdapter => ({
  name: 'Test',
  placeOf: () => undefined,
  recognises: () => true,
  read: ({ document }) => {
    const title = document.querySelector('h1')?.textContent;
    return title ? { fields: name(title) } : undefined;
  },
  ...more,
});
const nothing = async () => undefined;

function follow(
  adapter: CrmAdapter,
  { before = '', isFirst = true, isLogin = false, kind = 'account' as CrmRecord['kind'] } = {},
) {
  const told: string[] = [];
  let tell = () => {};
  let submitted = 0;
  let unread = 0;
  void followRecord(
    { adapter, place: { kind, id: '1' }, before, isFirst, isLogin },
    {
      page: () => ({ document, url: new URL(location.href) }),
      session: () => ({ json: nothing, query: nothing, page: nothing }),
      onRecord: ({ fields, won }) => {
        told.push(`${fields[0]?.value}${won ? ' won' : ''}`);
        tell();
      },
      onSubmit: () => (submitted += 1),
      onUnread: () => (unread += 1),
    },
    end.current.signal,
  );
  return {
    told,
    submissions: () => submitted,
    unread: () => unread,
    next: () => new Promise<void>((resolve) => (tell = resolve)),
  };
}
/** A deal whose session answers what it is told to, one answer at a time. */
function answering() {
  const asked: ((reading: Reading | undefined) => void)[] = [];
  let tell = () => {};
  return {
    ask: () =>
      new Promise<Reading | undefined>((resolve) => {
        asked.push(resolve);
        tell();
      }),
    async answer(reading: Reading | undefined) {
      while (asked.length === 0) await new Promise<void>((resolve) => (tell = resolve));
      asked.shift()?.(reading);
    },
  };
}

it('waits for a page that still shows the record before', async () => {
  document.body.innerHTML = '<h1>Old</h1>';
  const before = JSON.stringify({ fields: name('Old') });
  const { read } = screen();
  let looked = () => {};
  const adapter = screen({
    read: (page, place) => {
      looked();
      return read(page, place);
    },
  });
  const firstLook = new Promise<void>((resolve) => (looked = resolve));
  const { told, next } = follow(adapter, { before, isFirst: false });
  await firstLook;
  const heard = next();
  document.body.innerHTML = '<h1>New</h1>';
  await heard;
  expect(told).toEqual(['New']);
});

it('reads again what the page draws later', async () => {
  document.body.innerHTML = '<h1>Wi-Fi</h1>';
  const { told, next } = follow(screen());
  await next();
  const heard = next();
  document.querySelector('h1')?.replaceChildren('Wi-Fi 20 chambres');
  await heard;
  expect(told).toEqual(['Wi-Fi', 'Wi-Fi 20 chambres']);
});

it('drops an answer that comes after the rep has gone on', async () => {
  const session = answering();
  const { told } = follow(screen({ ask: session.ask, read: () => undefined }));
  end.current.abort();
  await session.answer({ fields: name('late') });
  await Promise.resolve();
  expect(told).toEqual([]);
});

it('sees a win in a box that the page draws after the session has answered', async () => {
  const session = answering();
  const stageBox = () => document.querySelector('#stage');
  const { told, next } = follow(screen({ ask: session.ask, stageBox }), { kind: 'opportunity' });
  const first = next();
  await session.answer({ fields: name('deal'), won: false });
  await first;
  document.body.innerHTML = '<ol id="stage"><li></li></ol>';
  const seen = next();
  // Asked because the stage changed; the CRM has not kept it yet, and is asked again.
  const click = setInterval(() => document.querySelector('li')?.toggleAttribute('class'), 200);
  await session.answer({ fields: name('deal'), won: false });
  clearInterval(click);
  await session.answer({ fields: name('deal'), won: true });
  await seen;
  expect(told).toEqual(['deal', 'deal won']);
});

it('looks anew when a login form at the record’s address is sent, and not when the record is there', async () => {
  document.body.innerHTML = '<form></form>';
  const send = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
  const { submissions, next } = follow(screen({ ask: nothing }));
  await Promise.resolve();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  send();
  expect(submissions()).toBe(1);
  const heard = next();
  document.body.insertAdjacentHTML('beforeend', '<h1>Hôtel</h1>');
  await heard;
  send();
  expect(submissions()).toBe(1);
});

it('asks the session after a login only when the page has drawn the record', async () => {
  let asks = 0;
  const ask = async () => ({ fields: name(`asked ${(asks += 1)}`) });
  const { told, next } = follow(screen({ ask }), { isFirst: false, isLogin: true });
  await Promise.resolve();
  expect(asks).toBe(0);
  const heard = next();
  document.body.innerHTML = '<h1>Hôtel</h1>';
  await heard;
  expect(told).toEqual(['asked 1']);
});

const HIDDEN_FORM =
  '<div style="display: none"><form><input name="old"><input type="password"></form></div><div hidden><input type="password"></div>';
const ACCOUNT = '<form><input name="login"><input type="password" autocomplete="new-password"></form>';

it.each([HIDDEN_FORM, ACCOUNT, '<form><input name="user"><input type="password"></form>'])(
  'reads a record whose page has a password field: %s',
  async (html) => {
    vi.useFakeTimers();
    document.body.innerHTML = `<h1>Hôtel</h1>${html}`;
    const { told, unread } = follow(screen({ ask: nothing }));
    await vi.advanceTimersByTimeAsync(6000);
    vi.useRealTimers();
    expect([told, unread()]).toEqual([['Hôtel'], 0]);
  },
);

it.each([
  ['a page with nothing that is known', '<main><h2>New look</h2></main>', undefined, 1],
  ['a login', '<form><input name="user"><input type="password"></form>', undefined, 0],
  [
    'a login that asks for the name first',
    '<input autocomplete="username"><input type="password" hidden>',
    undefined,
    0,
  ],
  ['a record with a hidden form of a password', `<h2>New</h2>${HIDDEN_FORM}`, undefined, 1],
  ['a record with a portal account', `<h2>New</h2>${ACCOUNT}`, undefined, 1],
  [
    'a record that this person may not see',
    '<div class="panel"><h1 class="text-5em"> 403</h1></div>',
    undefined,
    0,
  ],
  ['a record that is gone', '<h1>404 – not found</h1>', undefined, 0],
  ['a page that was understood, with nothing of ours', '<main><h2>Inventaire</h2></main>', { fields: [] }, 0],
])('tells of a page that it does not understand: %s', async (_what, html, reading, times) => {
  vi.useFakeTimers();
  document.body.innerHTML = html;
  const { told, unread } = follow(screen({ ask: nothing, read: () => reading }));
  await vi.advanceTimersByTimeAsync(6000);
  vi.useRealTimers();
  expect([told, unread()]).toEqual([[], times]);
});

it('tells of a page over which its adapter stumbles', async () => {
  const stumble = (): never => {
    throw new TypeError('nothing there');
  };
  vi.useFakeTimers();
  document.body.innerHTML = '<h2>New look</h2>';
  const { told, unread } = follow(guardAdapter(screen({ ask: async () => stumble(), read: stumble })));
  await vi.advanceTimersByTimeAsync(6000);
  vi.useRealTimers();
  expect([told, unread()]).toEqual([[], 1]);
});
