/** After "did it help?": one word why, and one's own version of it. Both can be left; the answer itself is kept already. */
import { useState } from 'preact/hooks';
import type { Facets } from '#contract/facets';
import { NoteLine } from '#widget/ui/note-line.tsx';
import { tLife } from '#widget/ui/words/life.ts';
import type { LiveState, RecordView } from '../live-state.ts';
import { send } from '../send.ts';
import { AdaptLine } from './adapt-line.tsx';

export interface HelpTold {
  readonly help: NonNullable<RecordView['help']>;
  readonly answer: 'worked' | 'failed';
}

interface HelpToldProps {
  readonly told: HelpTold;
  readonly tabId: number;
  readonly facets: Facets;
  readonly live: LiveState;
}

export function HelpTold({ told: { help, answer }, tabId, facets, live }: HelpToldProps) {
  const { practiceId, author } = help;
  const [noted, setNoted] = useState(false);
  const note = (text: string) => {
    setNoted(true);
    void send('help.answer', { tabId, practiceId, answer, note: text.slice(0, 1000) });
  };
  return (
    <section class="help-told" aria-label={help.title}>
      <output class="quiet">{tLife('told', { name: author })}</output>
      {noted ? (
        <AdaptLine practiceId={practiceId} facets={facets} live={live} />
      ) : (
        <NoteLine onNote={note} onSkip={() => setNoted(true)} />
      )}
    </section>
  );
}
