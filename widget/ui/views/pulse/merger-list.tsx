/** The last mergers: what went into what, who did it, and the way back while there is one. Nothing is drawn where none was made. */
import { useId } from 'preact/hooks';
import type { Merger } from '#contract/merger';
import type { Mergers } from '../../../model/mergers.ts';
import { capital } from '../../capital.ts';
import { formatDay } from '../../intl.ts';
import { keepTogether } from '../../typeset.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { ListTrouble } from './list-trouble.tsx';

interface MergerListProps {
  readonly model: InstanceType<typeof Mergers>;
  onOpen(practiceId: string): void;
}

export function MergerList({ model, onOpen }: MergerListProps) {
  const heading = useId();
  const mergers = model.list.value.value;
  if (!model.list.failure.value && !mergers?.length) return null;
  return (
    <section class="figure mergers" aria-labelledby={heading}>
      <h3 id={heading}>{tHeadquarters('mergers')}</h3>
      <ListTrouble list={model.list} act={model.act} text={tHeadquarters('mergersFailed')} />
      <ul class="lines">
        {mergers?.map((merger) => (
          <li key={`${merger.double.id} ${merger.at}`} class="merger">
            <Line merger={merger} model={model} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p class="quiet">{tHeadquarters('mergersNote')}</p>
    </section>
  );
}

type LineProps = MergerListProps & { readonly merger: Merger };

function Line({ merger, model, onOpen }: LineProps) {
  const { double, into, by, at, separated, separableUntil } = merger;
  const title = keepTogether(double.title || tHeadquarters('erasedTitle'));
  return (
    <>
      <p>
        {tHeadquarters('joined', { gone: title })}{' '}
        <button type="button" class="btn link" onClick={() => onOpen(into.id)}>
          {keepTogether(into.title || tHeadquarters('erasedTitle'))}
        </button>
      </p>
      <p class="quiet">
        {capital(tHeadquarters('mergedBy', { name: by.name, day: formatDay(at) }))}
        {separated && (
          <> · {tHeadquarters('separatedBy', { name: separated.by.name, day: formatDay(separated.at) })}</>
        )}
        {separableUntil && <> · {tHeadquarters('separableUntil', { day: formatDay(separableUntil) })}</>}
      </p>
      {separableUntil && (
        <button
          type="button"
          class="btn edged"
          aria-disabled={model.act.busy.value}
          onClick={() => void model.separate(double.id)}
        >
          {tHeadquarters('separate')}
          <span class="unseen"> {title}</span>
        </button>
      )}
    </>
  );
}
