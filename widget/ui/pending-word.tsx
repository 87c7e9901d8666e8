/** A word of the reader's own that has not left yet: as it was written, and what became of it. */
import { t } from './t.ts';
import { tComments } from './words/comments.ts';

export interface PendingWord {
  readonly id: string;
  readonly text: string;
  /** `waiting`: for the network; `refused`: with the reason. */
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly why?: string | undefined;
  /** Of a bravo: the name of whom it congratulates. */
  readonly to?: string | undefined;
}

interface PendingLineProps {
  readonly word: PendingWord;
  /** The reader's. */
  readonly name: string;
  readonly beside?: string | undefined;
  readonly onRetry?: ((id: string) => void) | undefined;
  readonly onMend?: ((id: string) => void) | undefined;
  readonly onDrop?: ((id: string) => void) | undefined;
}

export function PendingLine({ word, name, beside, ...acts }: PendingLineProps) {
  const { text, state, why } = word;
  return (
    <div>
      <p class="comment-head dotted">
        <b>{name}</b>
        {beside && <span>{beside}</span>}
      </p>
      <p class="comment-text">{text}</p>
      <output class={state === 'refused' ? 'wrong' : 'quiet'}>
        {state === 'refused' ? tComments('refused', { why: why ?? '' }) : tComments(state)}{' '}
        {state !== 'sending' && <PendingActs word={word} {...acts} />}
      </output>
    </div>
  );
}

type PendingActsProps = Omit<PendingLineProps, 'name'>;

function PendingActs({ word: { id, state }, onRetry, onMend, onDrop }: PendingActsProps) {
  const refused = state === 'refused';
  return (
    <>
      <PendingAct label={t('retry')} run={onRetry} id={id} />
      <PendingAct label={tComments('mend')} run={refused ? onMend : undefined} id={id} />
      <PendingAct label={tComments('drop')} run={refused ? onDrop : undefined} id={id} />
    </>
  );
}

interface PendingActProps {
  readonly id: string;
  readonly label: string;
  readonly run: ((id: string) => void) | undefined;
}

function PendingAct({ id, label, run }: PendingActProps) {
  if (!run) return null;
  return (
    <button type="button" class="btn link" onClick={() => run(id)}>
      {label}
    </button>
  );
}
