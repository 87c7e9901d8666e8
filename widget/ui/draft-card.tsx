/** The finished draft of a won deal. The customer is described; a name is published only if the rep writes it here. */
import { useState } from 'preact/hooks';
import type { PracticeDraft } from '#contract/practice';
import { Facts } from './facts.tsx';
import { MarkedText } from './marked-text.tsx';
import { TextLine } from './text-line.tsx';
import { tDraft } from './words/draft.ts';

type Draft = Pick<PracticeDraft, 'lang' | 'title' | 'facets' | 'customer' | 'durationWeeks' | 'lever'>;

interface DraftCardProps {
  readonly draft: Draft;
  /** The rep replaced the description by words of their own. */
  readonly named?: boolean;
  onCustomer(customer: string): void;
}

export function DraftCard({ draft, named = false, onCustomer }: DraftCardProps) {
  const [changing, setChanging] = useState(false);
  const { customer: _shownBelow, ...facts } = draft;
  const said =
    named && draft.customer ? tDraft('nameGiven', { customer: draft.customer }) : tDraft('nameKept');
  return (
    <section class="card draft" aria-labelledby="draft-title">
      <h2 id="draft-title" class="card-title">
        <MarkedText text={draft.title} lang={draft.lang} />
      </h2>
      <Facts told={facts} />
      <div class="draft-customer quiet">
        {said}{' '}
        {!changing && (
          <button type="button" class="btn link" onClick={() => setChanging(true)}>
            {tDraft('change')}
          </button>
        )}
        {changing && (
          <TextLine
            label={tDraft('describe')}
            value={draft.customer ?? ''}
            submit={tDraft('keep')}
            onSubmit={(text) => {
              setChanging(false);
              onCustomer(text);
            }}
          />
        )}
      </div>
    </section>
  );
}
