/** Retires a practice: one click opens the reasons, a second is the act; it can be taken back where it was done. */
import { useState } from 'preact/hooks';
import type { RetirementReason } from '#contract/words';
import { t } from '../../t.ts';
import { tHeadquarters } from '../../words/headquarters.ts';

const REASONS = [
  ['outdated', 'outdated'],
  ['offer-ended', 'offerEnded'],
  ['does-not-work', 'doesNotWork'],
  ['not-allowed', 'notAllowed'],
] as const satisfies readonly (readonly [RetirementReason, string])[];

interface RetireActProps {
  readonly title: string;
  readonly retired: boolean;
  onRetire(reason: RetirementReason): void;
  onRevive(): void;
}

export function RetireAct({ title, retired, onRetire, onRevive }: RetireActProps) {
  const [open, setOpen] = useState(false);
  if (retired) {
    return (
      <output class="act-done">
        {tHeadquarters('retired')}{' '}
        <button type="button" class="btn link" onClick={onRevive}>
          {tHeadquarters('bringBack')}
        </button>
      </output>
    );
  }
  // Where it is brought back, the reasons are not asked again.
  const retire = (reason: RetirementReason) => {
    onRetire(reason);
    setOpen(false);
  };
  if (!open) {
    return (
      <button
        type="button"
        class="btn"
        aria-label={`${tHeadquarters('retire')} ${title}`}
        onClick={() => setOpen(true)}
      >
        {tHeadquarters('retire')}
      </button>
    );
  }
  return <Why onChoose={retire} onCancel={() => setOpen(false)} />;
}

interface WhyProps {
  onChoose(reason: RetirementReason): void;
  onCancel(): void;
}

function Why({ onChoose, onCancel }: WhyProps) {
  return (
    <fieldset class="chips">
      <legend class="quiet">{tHeadquarters('retireWhy')}</legend>
      {REASONS.map(([reason, word]) => (
        <button key={reason} type="button" class="chip" onClick={() => onChoose(reason)}>
          {tHeadquarters(word)}
        </button>
      ))}
      <button type="button" class="btn" onClick={onCancel}>
        {t('cancel')}
      </button>
    </fieldset>
  );
}
