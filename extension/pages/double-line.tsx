/** One line under what is being written: a colleague told nearly the same. It is read in place, joined by one click, and never in the way. */
import { useState } from 'preact/hooks';
import type { Facets } from '#contract/facets';
import type { PracticeView } from '#contract/practice';
import type { TakenPicture } from '#widget/model/taken-picture.ts';
import { EvidenceLine } from '#widget/ui/evidence-line.tsx';
import { tDoubles } from '#widget/ui/words/doubles.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { useDouble } from './use-double.ts';
import { keepTogether } from '#widget/ui/typeset.ts';

interface DoubleLineProps {
  readonly text: string;
  /** Of the reuse that the text becomes. */
  readonly id: string;
  readonly facets: Facets;
  readonly tabId?: number | undefined;
  /** They go with it. */
  readonly pictures?: readonly TakenPicture[];
  /** The outbox has it. */
  onJoined?(practice: PracticeView): void;
}

const NONE: readonly TakenPicture[] = [];

export function DoubleLine({ text, id, facets, tabId, pictures = NONE, onJoined }: DoubleLineProps) {
  const practice = useDouble(text, facets.sector);
  const [state, setState] = useState<'ready' | 'busy' | 'full'>('ready');
  const join = async ({ id: practiceId }: PracticeView) => {
    setState('busy');
    const where = tabId === undefined ? {} : { tabId };
    const mine = { id, text: text.trim(), facets, pictures: [...pictures] };
    const answer = await send('share.evidence', { ...where, ...mine, practiceId });
    const isKept = answer !== undefined && 'id' in answer;
    setState(isKept ? 'ready' : 'full');
    if (isKept && practice) onJoined?.(practice);
  };
  return (
    <div class="double" aria-live="polite">
      {practice && (
        <>
          <Read practice={practice} />
          <button
            type="button"
            class="btn edged"
            aria-disabled={state === 'busy'}
            onClick={() => state !== 'busy' && void join(practice)}
          >
            {tDoubles('addMine')}
          </button>
          {state === 'full' && <p class="quiet">{tCompanion('outboxFull')}</p>}
        </>
      )}
    </div>
  );
}

function Read({ practice }: { readonly practice: PracticeView }) {
  const { title, body, author, evidence, lang } = practice;
  return (
    <details key={practice.id}>
      <summary>{tDoubles('resembles', { title, name: author.name })}</summary>
      {body !== '' && <p lang={lang}>{keepTogether(body)}</p>}
      <EvidenceLine evidence={evidence} where />
    </details>
  );
}
