/** One thing to point at: chosen from the list of what the page names, or pointed at with the mouse; then said in plain words. */
import type { TaughtKey } from '#contract/taught-keys';
import { lang } from '#widget/ui/t.ts';
import { Wrong } from '../pages/wrong.tsx';
import { tTeach } from '../words/teach.ts';
import { sayWay } from './say-way.ts';
import type { PairShown } from './teach-messages.ts';
import type { Model } from './use-teaching.ts';

interface TeachRowProps {
  readonly model: Model;
  readonly what: TaughtKey;
}

export function TeachRow({ model, what }: TeachRowProps) {
  const way = model.draft.value.fields.find(({ key }) => key === what)?.way;
  const pairs = model.pairs.value;
  const chosen = way ? pairs.findIndex((pair) => JSON.stringify(pair.way) === JSON.stringify(way)) : -1;
  const name = tTeach(`key-${what}`);
  const value = model.tried.value?.fields?.find(({ key }) => key === what)?.value;
  return (
    <div class="teach-row">
      <div class="row">
        <label class="field">
          <span>{name}</span>
          <select
            class="input"
            value={way ? String(chosen) : ''}
            onChange={(event) => model.set(what, pairs[Number(event.currentTarget.value || NaN)]?.way)}
          >
            <option value="">{tTeach('choose')}</option>
            {way && chosen < 0 && <option value="-1">{tTeach('pointed')}</option>}
            {pairs.map((pair, at) => (
              <option key={`${pair.label} ${pair.value}`} value={String(at)}>
                {sayPair(pair)}
              </option>
            ))}
          </select>
        </label>
        <PointButton model={model} what={what} />
      </div>
      {way && (
        <p class="quiet">
          {value && <b>{value}</b>} {value && '· '}
          {sayWay(way)}
        </p>
      )}
      <Wrong text={model.lost.value === what ? tTeach('lost') : ''} />
    </div>
  );
}

const sayPair = ({ label, value }: PairShown) =>
  label === '' ? value : `${label}${lang.value === 'fr' ? ' : ' : ': '}${value}`.slice(0, 90);

function PointButton({ model, what }: TeachRowProps) {
  const picking = model.picking.value === what;
  const name = tTeach(`key-${what}`);
  const press = () =>
    picking ? model.giveUp() : model.pick(what, tTeach('pointSay', { what: name.toLocaleLowerCase() }));
  return (
    <button
      type="button"
      class="btn edged"
      aria-pressed={picking}
      aria-label={picking ? tTeach('stopPointing') : tTeach('pointAt', { what: name })}
      onClick={press}
    >
      {tTeach(picking ? 'stopPointing' : 'point')}
    </button>
  );
}
