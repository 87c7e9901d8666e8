/** Which practice lifted the block of a site that the reader signed: named in two clicks, for whoever stands before the same one. */
import { useState } from 'preact/hooks';
import type { Site } from '#contract/agreement';
import type { Block } from '#contract/words';
import type { FindPractices, NamedPractice } from '../../../model/practice-finding.ts';
import { PracticePicker } from '../../practice-picker.tsx';
import { tAgreement } from '../../words/agreement.ts';

export interface Lifting {
  readonly find: FindPractices;
  /** What is known to lift such a block. */
  likely(reason: Block): Promise<readonly NamedPractice[]>;
  onName(siteId: string, answerId: string, practiceId: string): void;
  /** The reader will not say, and is not asked again; absent where the question only closes. */
  onSkip?(siteId: string): void;
}
export interface LiftFieldProps extends Lifting {
  readonly site: Site;
  /** The reader has just signed it. */
  readonly fresh: boolean;
}

export function LiftField({ site: { id, mine }, fresh, find, likely, onName, onSkip }: LiftFieldProps) {
  const [open, setOpen] = useState(fresh);
  const lifted = mine?.lifted;
  if (!mine || !lifted) return null;
  if (mine.practiceId !== undefined) return <output class="quiet lift">{tAgreement('liftNamed')}</output>;
  if (!open) {
    return (
      <button type="button" class="btn link lift" onClick={() => setOpen(true)}>
        {tAgreement('whatLifted')}
      </button>
    );
  }
  return (
    <div class="lift">
      <PracticePicker
        label={tAgreement('whatLiftedBlock', { reason: tAgreement(`block-${lifted}`) })}
        find={find}
        offered={() => likely(lifted)}
        onChoose={(practice) => onName(id, mine.answerId, practice.id)}
        leave={onSkip && tAgreement('liftSkip')}
        onCancel={() => (onSkip ? onSkip(id) : setOpen(false))}
      />
    </div>
  );
}
