/** Period, unit and region of the pulse. It offers only what can be asked without telling of fewer than five people. */
import type { Pulse } from '#contract/pulse';
import { PULSE_WEEKS } from '#contract/words';
import type { PulseQuery } from '../../../model/pulse.ts';
import { tPulse } from '../../words/pulse.ts';

interface PulseFiltersProps {
  readonly pulse: Pulse;
  readonly query: PulseQuery;
  onNarrow(change: Partial<PulseQuery>): void;
}

export function PulseFilters({ pulse, query, onNarrow }: PulseFiltersProps) {
  return (
    <div class="pulse-filters">
      <fieldset class="chips">
        <legend class="unseen">{tPulse('periodLength')}</legend>
        {PULSE_WEEKS.map((weeks) => (
          <button
            key={weeks}
            type="button"
            class="chip plain"
            aria-pressed={query.weeks === weeks}
            onClick={() => onNarrow({ weeks })}
          >
            {tPulse('weeks', { n: weeks })}
          </button>
        ))}
      </fieldset>
      <PlaceSelect
        label={tPulse('unit')}
        any={tPulse('allUnits')}
        names={pulse.units}
        value={pulse.unit}
        onPick={(unit) => onNarrow({ unit })}
      />
      <PlaceSelect
        label={tPulse('region')}
        any={tPulse('allRegions')}
        names={pulse.regions}
        value={pulse.region}
        onPick={(region) => onNarrow({ region })}
      />
    </div>
  );
}

interface PlaceSelectProps {
  readonly label: string;
  readonly any: string;
  readonly names: readonly string[];
  readonly value: string | undefined;
  onPick(name: string | undefined): void;
}

function PlaceSelect({ label, any, names, value, onPick }: PlaceSelectProps) {
  // One's own unit alone, or none large enough: there is nothing to choose.
  if (names.length < 2) return null;
  return (
    <label class="field">
      <span class="unseen">{label}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value || undefined)}
      >
        <option value="">{any}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
