/** Presented, signed, blocked: one click each, and one more to say what blocks. The same in the widget and in the panel. */
import { useState } from 'preact/hooks';
import { BLOCKS, type Block, type SiteState } from '#contract/words';
import type { SiteAnswer } from '#contract/agreement';
import { capital } from '../../capital.ts';
import { tAgreement } from '../../words/agreement.ts';

interface SiteActsProps {
  readonly name: string;
  readonly state: SiteState;
  onAnswer(answer: SiteAnswer): void;
}

export function SiteActs({ name, state, onAnswer }: SiteActsProps) {
  const [asking, setAsking] = useState(false);
  const give = (answer: SiteAnswer) => {
    setAsking(false);
    onAnswer(answer);
  };
  return (
    <fieldset class="acts site-acts" aria-label={name}>
      {(['presented', 'signed'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class="btn"
          aria-pressed={state === each}
          onClick={() => give({ state: each })}
        >
          {tAgreement(`state-${each}`)}
        </button>
      ))}
      <button
        type="button"
        class="btn"
        aria-expanded={asking}
        aria-pressed={state === 'blocked'}
        onClick={() => setAsking(!asking)}
      >
        {tAgreement('state-blocked')}
      </button>
      {asking && <Why onChoose={(reason) => give({ state: 'blocked', reason })} />}
    </fieldset>
  );
}

function Why({ onChoose }: { onChoose(reason: Block): void }) {
  return (
    <fieldset class="chips why-blocked">
      <legend>{tAgreement('whyBlocked')}</legend>
      {BLOCKS.map((reason) => (
        <button key={reason} type="button" class="chip" onClick={() => onChoose(reason)}>
          {capital(tAgreement(`block-${reason}`))}
        </button>
      ))}
    </fieldset>
  );
}
