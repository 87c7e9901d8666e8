/** "I did it differently": what differs is written in a line, and becomes a practice of one's own under the colleague's. */
import { useState } from 'preact/hooks';
import type { Facets } from '#contract/facets';
import { draftPractice } from '#domain/draft/draft-practice';
import { newId } from '#widget/new-id.ts';
import { lang } from '#widget/ui/t.ts';
import { TextLine } from '#widget/ui/text-line.tsx';
import { tLife } from '#widget/ui/words/life.ts';
import { tShare } from '#widget/ui/words/share.ts';
import type { LiveState } from '../live-state.ts';
import { ShareQuestions } from '../pages/share-questions.tsx';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

interface AdaptLineProps {
  /** The practice that is adapted. */
  readonly practiceId: string;
  /** Where it was adapted. */
  readonly facets: Facets;
  readonly live: Pick<LiveState, 'shares' | 'levers' | 'waiting' | 'online'>;
}

const DIFFERENCE_MAX = 300;

export function AdaptLine({ practiceId, facets, live }: AdaptLineProps) {
  // Chosen once: a second click is the same share.
  const [id, setId] = useState(newId);
  const [state, setState] = useState<'closed' | 'writing' | 'sent' | 'full'>('closed');
  const share = live.shares.find((each) => each.id === id);
  const publish = async (said: string) => {
    const draft = draftPractice(said, id, facets, lang.value, 'practice');
    const adapted = { parentId: practiceId, difference: said.slice(0, DIFFERENCE_MAX) };
    const answer = await send('share.send', { draft: { ...draft, ...adapted } });
    setState(answer && 'id' in answer ? 'sent' : 'full');
  };
  if (state === 'sent' && share) {
    return <ShareQuestions share={share} levers={live.levers} live={live} />;
  }
  const begin = () => {
    // One that was undone is spent: the next is another.
    if (state === 'sent') setId(newId());
    setState('writing');
  };
  if (state === 'closed' || state === 'sent') return <Begin onBegin={begin} />;
  return <Difference full={state === 'full'} onSay={(said) => void publish(said)} />;
}

function Begin({ onBegin }: { onBegin(): void }) {
  return (
    <p class="adapt">
      {tLife('changed')}{' '}
      <button type="button" class="btn link" onClick={onBegin}>
        {tLife('adapt')}
      </button>
    </p>
  );
}

interface DifferenceProps {
  /** The outbox had no room. */
  readonly full: boolean;
  onSay(said: string): void;
}

function Difference({ full, onSay }: DifferenceProps) {
  return (
    <fieldset class="question">
      <legend>{tShare('whatElse')}</legend>
      <TextLine
        label={tShare('whatElse')}
        placeholder={tShare('whatElseHint')}
        long
        submit={tShare('publish')}
        onSubmit={onSay}
      />
      {full && (
        <p class="wrong" role="alert">
          {tCompanion('outboxFull')}
        </p>
      )}
    </fieldset>
  );
}
