/** One of two practices that may be one: who, what, proof, and the act that keeps it. */
import type { Double } from '#contract/double';
import { EvidenceLine } from '../../evidence-line.tsx';
import { t } from '../../t.ts';
import { keepTogether } from '../../typeset.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { tPractice } from '../../words/practice.ts';

interface DoubleSideProps {
  readonly practice: Double['one'];
  onOpen(practiceId: string): void;
  onKeep(): void;
}

export function DoubleSide({ practice, onOpen, onKeep }: DoubleSideProps) {
  const { id, title, author, body, official, evidence } = practice;
  return (
    <div class="double-side">
      <p class="quiet">
        {author.name} · {author.unit}
        {official && ` · ${tPractice('official')}`}
      </p>
      <button type="button" class="btn link line-title" onClick={() => onOpen(id)}>
        {keepTogether(title)}
      </button>
      {body && <p class="double-body">{keepTogether(body)}</p>}
      <EvidenceLine evidence={evidence} />
      <button
        type="button"
        class="btn edged"
        aria-label={t('pair', { name: tHeadquarters('mergeHere'), what: title })}
        onClick={onKeep}
      >
        {tHeadquarters('mergeHere')}
      </button>
    </div>
  );
}
