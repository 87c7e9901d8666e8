/** Under an open practice, for headquarters alone: adopt it, merge it into another, retire it with a reason. */
import type { PracticeView } from '#contract/practice';
import type { Other, Steering } from '../../../model/steering.ts';
import { t } from '../../t.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { RetireAct } from './retire-act.tsx';

interface HeadquartersActsProps {
  readonly practice: PracticeView;
  readonly model: InstanceType<typeof Steering>;
}

export function HeadquartersActs({ practice, model }: HeadquartersActsProps) {
  const done = model.done.value;
  const failure = model.failure.value;
  return (
    <section class="steering" aria-label={tHeadquarters('acts')}>
      <h3>{tHeadquarters('acts')}</h3>
      {done === 'merged' ? (
        <output class="act-done">{tHeadquarters('merged')}</output>
      ) : (
        <div class="steering-acts">
          {done !== 'retired' && <Official practice={practice} model={model} />}
          <RetireAct
            title={practice.title}
            retired={done === 'retired'}
            onRetire={(reason) => void model.retire(reason)}
            onRevive={() => void model.revive()}
          />
          {done !== 'retired' && <Merge practice={practice} model={model} />}
        </div>
      )}
      {failure && (
        <p class="wrong" role="alert">
          {failure.title ?? t('failed')}
        </p>
      )}
    </section>
  );
}

function Official({ practice: { official }, model }: HeadquartersActsProps) {
  return (
    <button type="button" class="btn edged" onClick={() => void model.setOfficial(!official)}>
      {tHeadquarters(official ? 'dropOfficial' : 'adopt')}
    </button>
  );
}

function Merge({ practice, model }: HeadquartersActsProps) {
  const others = model.others.value;
  if (!others) {
    return (
      <button type="button" class="btn" onClick={() => void model.look(practice.title)}>
        {tHeadquarters('merge')}
      </button>
    );
  }
  return (
    <div class="merging">
      <label class="field">
        <span>{tHeadquarters('mergeWhich')}</span>
        <input
          class="input"
          defaultValue={practice.title}
          onInput={(event) => void model.look(event.currentTarget.value)}
        />
      </label>
      <Others others={others} onMerge={(id) => void model.merge(id)} />
      <button type="button" class="btn" onClick={() => model.stopLooking()}>
        {t('cancel')}
      </button>
    </div>
  );
}

interface OthersProps {
  readonly others: readonly Other[];
  onMerge(id: string): void;
}

function Others({ others, onMerge }: OthersProps) {
  if (others.length === 0) return <p class="quiet">{tHeadquarters('noOther')}</p>;
  return (
    <ul class="lines">
      {others.map(({ id, title, author }) => (
        <li key={id} class="line gap">
          <p>{title}</p>
          <p class="quiet">{author}</p>
          <button
            type="button"
            class="btn edged"
            aria-label={`${tHeadquarters('mergeHere')} : ${title}`}
            onClick={() => onMerge(id)}
          >
            {tHeadquarters('mergeHere')}
          </button>
        </li>
      ))}
    </ul>
  );
}
