/** The feed's filters: units as chips, since there are few; region, sector and offer as selects behind one button where room is short. */
import { useId, useState } from 'preact/hooks';
import type { FeedFilters } from '../model/feed-filters.ts';
import { Icon } from './icon.tsx';
import { tFeed } from './words/feed.ts';
import { tLife } from './words/life.ts';

type Select = 'region' | 'sector' | 'product';
const SELECTS = [
  ['region', 'anyRegion'],
  ['sector', 'anySector'],
  ['product', 'anyProduct'],
] as const;

export interface FilterChoices {
  readonly units: readonly string[];
  readonly region: readonly Choice[];
  readonly sector: readonly Choice[];
  readonly product: readonly Choice[];
}
interface Choice {
  readonly id: string;
  readonly label: string;
}

interface FiltersProps {
  readonly filters: FeedFilters;
  readonly choices: FilterChoices;
  onFilter(change: FeedFilters): void;
}

export function Filters({ filters, choices, onFilter }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const on = SELECTS.filter(([name]) => filters[name]).length;
  return (
    <div class="filters">
      <Unfold open={open} panel={panel} on={on} onUnfold={() => setOpen(!open)} />
      <UnitChips filters={filters} units={choices.units} onFilter={onFilter} />
      <div id={panel} class={`selects ${open ? 'unfolded' : ''}`}>
        {SELECTS.map(([name, any]) => (
          <FilterSelect
            key={name}
            name={name}
            any={tFeed(any)}
            value={filters[name]}
            choices={choices[name]}
            onFilter={onFilter}
          />
        ))}
      </div>
    </div>
  );
}

interface UnitChipsProps extends Pick<FiltersProps, 'filters' | 'onFilter'> {
  readonly units: readonly string[];
}

function UnitChips({ filters, units, onFilter }: UnitChipsProps) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{tFeed('unit')}</legend>
      <UnitChip label={tFeed('all')} pressed={!filters.unit} onPress={() => onFilter({ unit: undefined })} />
      {units.map((unit) => (
        <UnitChip
          key={unit}
          label={unit}
          pressed={filters.unit === unit}
          onPress={() => onFilter({ unit })}
        />
      ))}
      <UnitChip
        label={tLife('whatIFollow')}
        pressed={filters.followed !== undefined}
        onPress={() => onFilter({ followed: filters.followed ? undefined : 'true' })}
      />
    </fieldset>
  );
}

interface UnfoldProps {
  readonly open: boolean;
  readonly panel: string;
  /** How many selects are set, so that a folded filter is not forgotten. */
  readonly on: number;
  onUnfold(): void;
}

function Unfold({ open, panel, on, onUnfold }: UnfoldProps) {
  return (
    <button type="button" class="btn unfold" aria-expanded={open} aria-controls={panel} onClick={onUnfold}>
      <Icon name="filter" />
      {on > 0 ? tFeed('filtersOn', { n: on }) : tFeed('filter')}
    </button>
  );
}

function UnitChip({
  label,
  pressed,
  onPress,
}: {
  readonly label: string;
  readonly pressed: boolean;
  onPress(): void;
}) {
  return (
    <button type="button" class="chip plain" aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}

interface FilterSelectProps extends Pick<FiltersProps, 'onFilter'> {
  readonly name: Select;
  readonly any: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
}

function FilterSelect({ name, any, value, choices, onFilter }: FilterSelectProps) {
  if (choices.length === 0) return null;
  return (
    <label class="field">
      <span>{tFeed(name)}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onFilter({ [name]: event.currentTarget.value || undefined })}
      >
        <option value="">{any}</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
