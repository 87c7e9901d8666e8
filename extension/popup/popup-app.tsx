/** The popup: a won deal is shared by one click; from anywhere else, after the one thing that Relais cannot know. */
import { useState } from 'preact/hooks';
import { JoinedLine } from '#widget/ui/joined-line.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import { tPopup } from '#widget/ui/words/popup.ts';
import type { LiveState } from '../live-state.ts';
import { openPage } from '../pages/open-page.ts';
import { OutboxList } from '../pages/outbox-list.tsx';
import { ShareDraft } from '../pages/share-draft.tsx';
import { ShareQuestions } from '../pages/share-questions.tsx';
import { SiteLine } from '../pages/site-line.tsx';
import type { PageProps } from '../pages/start-page.tsx';
import { TopBar } from '../pages/top-bar.tsx';
import { tCompanion } from '../words/companion.ts';
import { AllowSite } from './allow-site.tsx';
import { FreeShare } from './free-share.tsx';
import { openPanel } from './open-panel.ts';

export function PopupApp({ state }: PageProps) {
  const live = state.value;
  const won = live?.record?.won === true && live.record.draft !== undefined;
  return (
    <div class="popup">
      <TopBar title={won ? tPopup('dealWon') : tPopup('shareAWin')}>
        <button type="button" class="btn" onClick={() => void openPanel(live?.tabId)}>
          {tPopup('openPanel')}
        </button>
      </TopBar>
      {live === undefined ? (
        <main>
          <Skeleton cards={1} />
        </main>
      ) : (
        <main>
          <Share live={live} />
          {live.session.status === 'signed-out' && (
            <Notice
              slim
              text={tCompanion(live.session.expired ? 'expired' : 'signInTitle')}
              act={{ label: t('signIn'), run: () => openPage('welcome') }}
            />
          )}
          <OutboxList waiting={live.waiting} online={live.online} />
          {!live.record && <AllowSite sites={live.sites} />}
          <SiteLine site={live.site} />
        </main>
      )}
    </div>
  );
}

/** A share made from here is followed up for as long as the person would still call it "just now". */
const JUST_NOW_MS = 10 * 60_000;

function Share({ live }: { readonly live: LiveState }) {
  const [again, setAgain] = useState(false);
  const [openedAt] = useState(() => Date.now());
  const { record, tabId } = live;
  const free = live.shares.find((share) => share.visit === undefined && share.at > openedAt - JUST_NOW_MS);
  const share = record?.won ? record.share : free;
  if (share && !again) {
    return (
      <>
        <ShareQuestions share={share} levers={live.levers} live={live} />
        {!record?.won && (
          <button type="button" class="btn" onClick={() => setAgain(true)}>
            {tCompanion('writeAnother')}
          </button>
        )}
      </>
    );
  }
  if (record?.joined) return <JoinedLine {...record.joined} />;
  if (record?.won && record.shared) return <p class="quiet">{tPopup('alreadyShared')}</p>;
  if (record?.draft && tabId !== undefined)
    return <ShareDraft draft={record.draft} named={record.named} tabId={tabId} />;
  return <FreeShare live={live} onShared={() => setAgain(false)} />;
}
