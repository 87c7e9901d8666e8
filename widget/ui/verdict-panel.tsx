/** What came of a practice for the reader, one small step at a time: did it work, in a word why, and their own version of it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { DECLINES, type Decline } from '#contract/words';
import { NoteLine } from './note-line.tsx';
import { tLife } from './words/life.ts';
import { tPractice } from './words/practice.ts';

const WHY = {
  'already-done': 'alreadyDone',
  'not-here': 'notHere',
  'other-sector': 'otherSector',
  outdated: 'outdated',
  unclear: 'unclear',
} as const satisfies Record<Decline, string>;

type Settled = 'worked' | 'failed';
interface VerdictPanelProps {
  readonly practice: PracticeView;
  onReport(verdict: Settled | 'declined', more?: { note?: string; reason?: Decline }): void;
  /** Absent where one's own version cannot be shared. */
  readonly onAdapt?: (() => void) | undefined;
}

export function VerdictPanel({ practice, onReport, onAdapt }: VerdictPanelProps) {
  const { verdict } = practice.mine;
  // The question of this visit; one that was answered earlier is not asked again.
  const [step, setStep] = useState<'note' | 'told' | undefined>(undefined);
  const [given, setGiven] = useState<Settled>('worked');
  const [again, setAgain] = useState(false);
  // Before anything that was read: an answer from before the click must not take away what is being written.
  if (step === 'note') {
    const note = (text: string) => {
      onReport(given, { note: text });
      setStep('told');
    };
    return <NoteLine onNote={note} onSkip={() => setStep('told')} />;
  }
  const decline = (reason: Decline) => {
    onReport('declined', { reason });
    setAgain(false);
    setStep(undefined);
  };
  const settle = (settled: Settled) => {
    onReport(settled);
    setGiven(settled);
    setAgain(false);
    setStep('note');
  };
  if (again || (verdict === 'tried' && step !== 'told'))
    return <Settle onSettle={settle} onDecline={decline} />;
  const change = () => setAgain(true);
  if (step === 'told') return <Told name={practice.author.name} onAdapt={onAdapt} onChange={change} />;
  if (verdict === undefined) return <Decline onDecline={decline} />;
  if (verdict === 'declined') return <p class="quiet verdict">{tLife('declinedSimply')}</p>;
  return <Told name={undefined} onAdapt={onAdapt} onChange={change} />;
}

interface DeclineProps {
  onDecline(reason: Decline): void;
}

function Settle({ onSettle, onDecline }: DeclineProps & { onSettle(verdict: Settled): void }) {
  const [declining, setDeclining] = useState(false);
  if (declining) return <Reasons onDecline={onDecline} />;
  return (
    <fieldset class="question verdict">
      <legend>{tLife('whatCame')}</legend>
      <div class="chips">
        <button type="button" class="chip" onClick={() => onSettle('worked')}>
          {tPractice('worked')}
        </button>
        <button type="button" class="chip" onClick={() => onSettle('failed')}>
          {tPractice('failed')}
        </button>
        <button type="button" class="chip" onClick={() => setDeclining(true)}>
          {tLife('notForMe')}
        </button>
      </div>
    </fieldset>
  );
}

function Decline({ onDecline }: DeclineProps) {
  const [open, setOpen] = useState(false);
  if (open) return <Reasons onDecline={onDecline} />;
  return (
    <button type="button" class="btn" onClick={() => setOpen(true)}>
      {tLife('notForMe')}
    </button>
  );
}

function Reasons({ onDecline }: DeclineProps) {
  const firstRef = useRef<HTMLButtonElement>(null);
  // They stand in the place of what was clicked.
  useLayoutEffect(() => firstRef.current?.focus(), []);
  return (
    <fieldset class="question verdict">
      <legend>{tLife('whyNot')}</legend>
      <div class="chips">
        {DECLINES.map((reason, at) => (
          <button
            key={reason}
            type="button"
            class="chip"
            ref={at === 0 ? firstRef : null}
            onClick={() => onDecline(reason)}
          >
            {tLife(WHY[reason])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface ToldProps {
  /** Whose practice it is, when something was just said of it. */
  readonly name: string | undefined;
  readonly onAdapt: (() => void) | undefined;
  /** It was a slip, or it came otherwise in the end. */
  onChange(): void;
}

function Told({ name, onAdapt, onChange }: ToldProps) {
  return (
    <div class="verdict">
      {name !== undefined && <output class="quiet">{tLife('told', { name })}</output>}
      {onAdapt && (
        <p>
          {tLife('changed')}{' '}
          <button type="button" class="btn link" onClick={onAdapt}>
            {tLife('adapt')}
          </button>
        </p>
      )}
      <button type="button" class="btn link" onClick={onChange}>
        {tLife('sayAgain')}
      </button>
    </div>
  );
}
