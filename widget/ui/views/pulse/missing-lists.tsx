/** What people look for and do not find: contexts, with one click to ask the field for it, and searches in vain. */
import { useId } from 'preact/hooks';
import type { Gap, GapFacets, VainSearch } from '#contract/gap';
import { nameOf } from '../../names.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { tPractice } from '../../words/practice.ts';
import { sayStage } from '../../words/stages.ts';
import { FigureRows, type ExportTable } from './figure.tsx';

/** "hôtellerie · 50-249 personnes · proposition". */
export function sayContext({ sector, region, size, stage }: GapFacets): string {
  return [
    nameOf(sector),
    region && nameOf(region),
    size && tPractice('people', { size: size.replace('-', '–') }),
    stage && sayStage(stage),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface GapListProps {
  readonly gaps: readonly Gap[];
  onAsk(facets: GapFacets): void;
  readonly onExport: ExportTable;
}

export function GapList({ gaps, onAsk, onExport }: GapListProps) {
  const heading = useId();
  const name = tHeadquarters('gaps');
  const rows = gaps.map(({ facets, people }) => [
    sayContext(facets),
    tHeadquarters('peopleAtLeast', { n: people }),
  ]);
  return (
    <section class="figure whole-row" aria-labelledby={heading}>
      <p class="figure-name quiet">{name}</p>
      <h3 id={heading}>
        {gaps.length === 0 ? tHeadquarters('gapsNone') : tHeadquarters('gapsFinding', { n: gaps.length })}
      </h3>
      <ul class="lines paired">
        {gaps.map(({ facets, people, asked }) => (
          <li key={sayContext(facets)} class="line gap">
            <p>{sayContext(facets)}</p>
            <p class="quiet">{tHeadquarters('peopleAtLeast', { n: people })}</p>
            <button
              type="button"
              class="btn edged"
              aria-disabled={asked}
              aria-label={asked ? undefined : tHeadquarters('askNamed', { context: sayContext(facets) })}
              onClick={() => !asked && onAsk(facets)}
            >
              {asked ? tHeadquarters('asked') : tHeadquarters('ask')}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{tHeadquarters('gapsNote')}</p>
      {rows.length > 0 && (
        <FigureRows
          table={{ name, columns: [tHeadquarters('context'), tHeadquarters('people')], rows }}
          onExport={onExport}
        />
      )}
    </section>
  );
}

interface SearchListProps {
  readonly searches: readonly VainSearch[];
  readonly onExport: ExportTable;
}

export function VainSearchList({ searches, onExport }: SearchListProps) {
  const heading = useId();
  const name = tHeadquarters('searches');
  const finding =
    searches.length === 0
      ? tHeadquarters('searchesNone')
      : tHeadquarters('searchesFinding', { n: searches.length });
  const columns = [tHeadquarters('words'), tHeadquarters('weeks')];
  return (
    <section class="figure whole-row" aria-labelledby={heading}>
      <p class="figure-name quiet">{name}</p>
      <h3 id={heading}>{finding}</h3>
      <ul class="lines paired">
        {searches.map(({ words }) => (
          <li key={words} class="line">
            <p>{words}</p>
          </li>
        ))}
      </ul>
      {searches.length > 0 && (
        <FigureRows
          table={{ name, columns, rows: searches.map(({ words, weeks }) => [words, weeks]) }}
          onExport={onExport}
        />
      )}
    </section>
  );
}
