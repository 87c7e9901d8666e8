/** Teaching from the settings: the open pages of allowed sites, one of which is chosen; while it is pointed at, that page comes to the front. */
import { useCallback, useState } from 'preact/hooks';
import { Notice } from '#widget/ui/notice.tsx';
import { browser } from '../browser.ts';
import type { Site } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { patternOf } from '../site-pattern.ts';
import { tTeach } from '../words/teach.ts';

const LazyTeach = lazyView(() => import('../teach/teach-view.tsx').then(({ TeachView }) => TeachView));

interface OpenPage {
  readonly tabId: number;
  readonly host: string;
  /** Of the page; a customer's name may stand in it: shown here, kept nowhere. */
  readonly title: string;
}

export function TeachOpen({ sites }: { readonly sites: readonly Site[] }) {
  const [pages, setPages] = useState<readonly OpenPage[] | undefined>(undefined);
  const [chosen, setChosen] = useState<OpenPage | undefined>(undefined);
  const tabId = chosen?.tabId;
  const show = useCallback(
    (isPointing: boolean) => void bringForward(isPointing ? tabId : undefined),
    [tabId],
  );
  const list = () => void listPages(sites).then(setPages);
  if (chosen)
    return (
      <LazyTeach
        tabId={chosen.tabId}
        host={chosen.host}
        onPointing={show}
        onBack={() => setChosen(undefined)}
      />
    );
  return (
    <>
      <div>
        <button type="button" class="btn edged" onClick={list}>
          {tTeach('teachOpen')}
        </button>
      </div>
      {pages && <OpenPages pages={pages} onChoose={setChosen} />}
    </>
  );
}

interface OpenPagesProps {
  readonly pages: readonly OpenPage[];
  onChoose(page: OpenPage): void;
}

function OpenPages({ pages, onChoose }: OpenPagesProps) {
  if (pages.length === 0) return <Notice slim live="status" text={tTeach('noOpenPage')} />;
  return (
    <ul class="rows" aria-label={tTeach('openPages')}>
      {pages.map((page) => (
        <li key={page.tabId}>
          <button type="button" class="btn link" onClick={() => onChoose(page)}>
            {page.title}
          </button>{' '}
          <span class="quiet">{page.host}</span>
        </li>
      ))}
    </ul>
  );
}

/** Only of sites that the browser allows us: of any other it tells neither address nor title. */
async function listPages(sites: readonly Site[]): Promise<readonly OpenPage[]> {
  const url = sites
    .filter(({ allowed, paused }) => allowed && !paused)
    .map(({ origin }) => patternOf(origin, import.meta.env.BROWSER ?? 'chrome'));
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url });
  return tabs.flatMap(({ id, url: address, title }) => {
    if (id === undefined || address === undefined) return [];
    const { host, pathname } = new URL(address);
    return [{ tabId: id, host, title: title || pathname }];
  });
}

/** No tab: this page of ours again. */
async function bringForward(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.getCurrent())?.id;
  if (id === undefined) return;
  const tab = await browser.tabs.update(id, { active: true }).catch(() => undefined);
  if (tab) await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
}
