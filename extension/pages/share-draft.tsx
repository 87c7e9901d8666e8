/** The finished draft of a won deal and the one click that publishes it. */
import { useState } from 'preact/hooks';
import type { PracticeDraft } from '#contract/practice';
import { DraftCard } from '#widget/ui/draft-card.tsx';
import { PicturePicker } from '#widget/ui/picture-picker.tsx';
import '#widget/ui/picture-picker.css';
import { ShareButton } from '#widget/ui/share-button.tsx';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { DoubleLine } from './double-line.tsx';
import { usePictures } from './use-pictures.ts';

interface ShareDraftProps {
  readonly draft: PracticeDraft;
  readonly named: boolean;
  readonly tabId: number;
}

export function ShareDraft({ draft, named, tabId }: ShareDraftProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'full'>('ready');
  const picker = usePictures(draft.id);
  const { pictures } = picker;
  const said = [draft.title, draft.body].filter((part) => part !== '').join('. ');
  const share = async () => {
    setState('busy');
    const answer = await send('share.send', { tabId, draft, pictures: [...pictures] });
    setState(answer && 'refused' in answer ? 'full' : 'ready');
  };
  return (
    <>
      <DraftCard
        draft={draft}
        named={named}
        onCustomer={(customer) => void send('draft.keep', { tabId, customer })}
      />
      <PicturePicker {...picker} />
      <DoubleLine text={said} id={draft.id} facets={draft.facets} tabId={tabId} pictures={pictures} />
      <ShareButton kind="win" busy={state === 'busy'} onShare={() => void share()}>
        {state === 'full' ? tCompanion('outboxFull') : undefined}
      </ShareButton>
    </>
  );
}
