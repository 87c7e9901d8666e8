/** Pairs that may be one practice, side by side: keep one of the two, or say that they are not the same. */
import { useId } from 'preact/hooks';
import type { Double } from '#contract/double';
import type { Doubles, PairEnd } from '../../../model/doubles.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { t } from '../../t.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { ListTrouble } from './list-trouble.tsx';
import { DoubleSide } from './double-side.tsx';

interface DoubleListProps {
  readonly model: InstanceType<typeof Doubles>;
  onOpen(practiceId: string): void;
}

export function DoubleList({ model, onOpen }: DoubleListProps) {
  const heading = useId();
  const pairs = model.list.value.value;
  // Undefined until the list has come: what is not known is not none.
  const open = pairs?.filter(({ id }) => !model.ends.value.has(id)).length;
  return (
    <section class="figure doubles" aria-labelledby={heading}>
      {open !== undefined && <p class="figure-name quiet">{tHeadquarters('doubles')}</p>}
      <h3 id={heading}>{sayFinding(open)}</h3>
      <ListTrouble list={model.list} act={model.act} text={tHeadquarters('doublesFailed')} />
      <ul class="lines">
        {pairs?.map((pair) => (
          <li key={pair.id} class="double">
            <Pair pair={pair} model={model} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p class="quiet">{tHeadquarters('doublesNote')}</p>
    </section>
  );
}

function sayFinding(open: number | undefined): string {
  if (open === undefined) return tHeadquarters('doubles');
  return open === 0 ? tHeadquarters('doublesNone') : tHeadquarters('doublesFinding', { n: open });
}

type PairProps = DoubleListProps & { readonly pair: Double };

function Pair({ pair, model, onOpen }: PairProps) {
  const end = model.ends.value.get(pair.id);
  if (end) return <Ended end={end} pair={pair} model={model} />;
  const asked = model.keeping.value?.pairId === pair.id ? model.keeping.value : undefined;
  const keep = (keptId: string) => model.keep({ pairId: pair.id, keptId });
  return (
    <>
      <div class="double-sides">
        {[pair.one, pair.other].map((practice) => (
          <DoubleSide
            key={practice.id}
            practice={practice}
            onOpen={onOpen}
            onKeep={() => keep(practice.id)}
          />
        ))}
      </div>
      {asked ? (
        <Sure pair={pair} keptId={asked.keptId} model={model} />
      ) : (
        <button type="button" class="btn" onClick={() => void model.tellApart(pair.id)}>
          {tHeadquarters('notTheSame')}
        </button>
      )}
    </>
  );
}

/** What became of the pair here, and the way back. */
function Ended({ end, pair: { id }, model }: Pick<PairProps, 'pair' | 'model'> & { readonly end: PairEnd }) {
  const isMerged = end === 'merged';
  return (
    <output class="act-done">
      {tHeadquarters(end)}{' '}
      <button
        type="button"
        class="btn link"
        onClick={() => void (isMerged ? model.separate(id) : model.untellApart(id))}
      >
        {isMerged ? tHeadquarters('separate') : t('cancel')}
      </button>
    </output>
  );
}

interface SureProps extends Pick<PairProps, 'pair' | 'model'> {
  readonly keptId: string;
}

function Sure({ pair: { one, other }, keptId, model }: SureProps) {
  const [kept, gone] = one.id === keptId ? [one, other] : [other, one];
  return (
    <AskTwice
      sure={tHeadquarters('mergeSure', { gone: gone.title, kept: kept.title })}
      yes={tHeadquarters('mergeYes')}
      busy={model.act.busy.value}
      onYes={() => void model.merge()}
      onNo={() => model.keep(undefined)}
    />
  );
}
