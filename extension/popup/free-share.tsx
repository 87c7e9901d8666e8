/** Sharing from any page: one question, one click. What is written is kept while the popup is closed. */
import { useState } from 'preact/hooks';
import type { PracticeDraft, PracticeView } from '#contract/practice';
import { draftPractice } from '#domain/draft/draft-practice';
import { newId } from '#widget/new-id.ts';
import type { TakenPicture } from '#widget/model/taken-picture.ts';
import { JoinedLine } from '#widget/ui/joined-line.tsx';
import { PicturePicker } from '#widget/ui/picture-picker.tsx';
import '#widget/ui/picture-picker.css';
import { ShareButton } from '#widget/ui/share-button.tsx';
import { tPopup } from '#widget/ui/words/popup.ts';
import type { LiveState } from '../live-state.ts';
import { DoubleLine } from '../pages/double-line.tsx';
import { usePictures } from '../pages/use-pictures.ts';
import { openPage } from '../pages/open-page.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

const SHORTEST = 3;

export function FreeShare({ live, onShared }: { readonly live: LiveState; onShared(): void }) {
  const [text, setText] = useState(live.draftText);
  // Chosen once for this text: a second click, or a click after a lost answer, is the same share.
  const [id, setId] = useState(newId);
  const [joined, setJoined] = useState<PracticeView | undefined>(undefined);
  const [state, setState] = useState<'ready' | 'busy' | 'full'>('ready');
  const picker = usePictures(id);
  const { pictures } = picker;
  const facets = live.record?.facets ?? {};
  const join = (practice: PracticeView) => {
    setJoined(practice);
    setText('');
    setId(newId());
  };
  const write = (next: string) => {
    setText(next);
    void send('draft.keep', { text: next });
  };
  const share = async () => {
    if (live.session.me === undefined) return openPage('welcome');
    if (text.trim().length < SHORTEST) return undefined;
    setState('busy');
    const shared = await sendDraft(draftPractice(text, id, facets, live.settings.lang), live, pictures);
    setState(shared ? 'ready' : 'full');
    if (shared) onShared();
    return undefined;
  };
  return (
    <>
      {joined && <JoinedLine title={joined.title} author={joined.author.name} />}
      <Words text={text} onWrite={write} />
      <PicturePicker {...picker} />
      <DoubleLine {...{ text, id, facets, pictures }} tabId={live.tabId} onJoined={join} />
      <ShareButton kind="win" busy={state === 'busy'} onShare={() => void share()}>
        {state === 'full' ? tCompanion('outboxFull') : undefined}
      </ShareButton>
    </>
  );
}

function Words({ text, onWrite }: { readonly text: string; onWrite(text: string): void }) {
  return (
    <label class="field">
      <span>{tPopup('whatWasWon')}</span>
      <textarea
        class="input"
        rows={3}
        placeholder={tPopup('whatWasWonHint')}
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </label>
  );
}

async function sendDraft(
  draft: PracticeDraft,
  { tabId }: LiveState,
  pictures: readonly TakenPicture[],
): Promise<boolean> {
  const where = tabId === undefined ? {} : { tabId };
  const answer = await send('share.send', { draft, pictures: [...pictures], ...where });
  return answer !== undefined && 'id' in answer;
}
