/** Sharing from any page: one question, one click. What is written is kept while the popup is closed. */
import { useState } from 'preact/hooks';
import { newId } from '#widget/new-id.ts';
import { ShareButton } from '#widget/ui/share-button.tsx';
import { tPopup } from '#widget/ui/words/popup.ts';
import type { LiveState } from '../live-state.ts';
import { openPage } from '../pages/open-page.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { draftPractice } from './draft-practice.ts';

const SHORTEST = 3;

export function FreeShare({ live, onShared }: { readonly live: LiveState; onShared(): void }) {
  const [text, setText] = useState(live.draftText);
  // Chosen once for this text: a second click, or a click after a lost answer, is the same share.
  const [id] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [full, setFull] = useState(false);
  const nobody = live.session.me === undefined;
  const share = async () => {
    if (nobody) return openPage('welcome');
    if (text.trim().length < SHORTEST) return undefined;
    setBusy(true);
    const draft = draftPractice(text, id, live.record?.facets ?? {}, live.settings.lang);
    const answer = await send('share.send', {
      draft,
      ...(live.tabId === undefined ? {} : { tabId: live.tabId }),
    });
    setBusy(false);
    setFull(answer === undefined || 'refused' in answer);
    if (answer && 'id' in answer) onShared();
    return undefined;
  };
  return (
    <>
      <label class="field">
        <span>{tPopup('whatWasWon')}</span>
        <textarea
          class="input"
          rows={3}
          placeholder={tPopup('whatWasWonHint')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            void send('draft.keep', { text: event.currentTarget.value });
          }}
        />
      </label>
      <ShareButton kind="win" busy={busy} onShare={() => void share()}>
        {full ? tCompanion('outboxFull') : undefined}
      </ShareButton>
    </>
  );
}
