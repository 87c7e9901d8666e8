/** A list of practices with their finding: author, title, proof, and what headquarters may do with each. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PulsePractice } from '#contract/pulse';
import { EvidenceLine } from '../../evidence-line.tsx';
import { keepTogether } from '../../typeset.ts';
import { tPractice } from '../../words/practice.ts';
import { tPulse } from '../../words/pulse.ts';
import { FigureRows, type ExportTable, type FigureTable } from './figure.tsx';

interface PracticeLinesProps {
  readonly name: string;
  readonly finding: string;
  readonly practices: readonly PulsePractice[];
  readonly onOpen: (id: string) => void;
  readonly onExport: ExportTable;
  /** What may be done with one. */
  readonly actsOf?: ((practice: PulsePractice) => ComponentChildren) | undefined;
}

function tableOf(name: string, practices: readonly PulsePractice[]): FigureTable {
  const numbers = [tPulse('reuses'), tPulse('worked'), tPulse('failedTimes')];
  return {
    name,
    columns: [tPulse('practice'), tPulse('author'), tPulse('unit'), ...numbers],
    rows: practices.map(({ title, author, evidence: { tried, worked, failed } }) => [
      title,
      author.name,
      author.unit,
      tried,
      worked,
      failed,
    ]),
  };
}

export function PracticeLines({ name, finding, practices, onOpen, onExport, actsOf }: PracticeLinesProps) {
  const heading = useId();
  return (
    <section class="figure whole-row" aria-labelledby={heading}>
      <p class="figure-name quiet">{name}</p>
      <h3 id={heading}>{finding}</h3>
      <ol class="lines paired">
        {practices.map((practice) => (
          <li key={practice.id} class="line">
            <p class="quiet">
              {practice.author.name} · {practice.author.unit}
              {practice.official && ` · ${tPractice('official')}`}
            </p>
            <button type="button" class="btn link line-title" onClick={() => onOpen(practice.id)}>
              {keepTogether(practice.title)}
            </button>
            <EvidenceLine evidence={practice.evidence} />
            {actsOf && <div class="line-acts">{actsOf(practice)}</div>}
          </li>
        ))}
      </ol>
      {practices.length > 0 && <FigureRows table={tableOf(name, practices)} onExport={onExport} />}
    </section>
  );
}
