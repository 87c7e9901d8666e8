/** Figures about people: how many are active, how long a share waits, who congratulates whom. */
import type { Pulse } from '#contract/pulse';
import { REACTION_HOURS, WEEKLY_MARK } from '#contract/words';
import { formatShortDay, formatHours, formatShare } from '../../intl.ts';
import { drawAdoption } from '../../plots/draw-adoption.ts';
import { drawBars } from '../../plots/draw-bars.ts';
import { drawWaits } from '../../plots/draw-waits.ts';
import { tPulse } from '../../words/pulse.ts';
import { Figure, type ExportTable } from './figure.tsx';

interface FigureGiven {
  readonly pulse: Pulse;
  readonly onExport: ExportTable;
}

export function AdoptionFigure({ pulse, onExport }: FigureGiven) {
  const mark = formatShare(WEEKLY_MARK);
  const finding = tPulse('adoptionFinding', { share: formatShare(pulse.now.active ?? 0), mark });
  const rows = pulse.adoption.map(({ week, of, active, contributors }) => [
    week,
    of,
    active,
    contributors ?? tPulse('few'),
    contributors === null ? tPulse('few') : active - contributors,
  ]);
  const people = [tPulse('people'), tPulse('actives'), tPulse('contributors'), tPulse('readers')];
  return (
    <Figure
      table={{ name: tPulse('adoption'), columns: [tPulse('week'), ...people], rows }}
      finding={finding}
      note={`${tPulse('adoptionNote')} ${tPulse('readersNote')}`}
      draw={(width) => drawAdoption(pulse.adoption, WEEKLY_MARK, finding, width)}
      onExport={onExport}
    />
  );
}

export function ReactionsFigure({ pulse, onExport }: FigureGiven) {
  const finding = tPulse('reactionsFinding', {
    hours: formatHours(pulse.now.firstReactionHours ?? 0),
    share: formatShare(pulse.now.answeredInTime ?? 0),
    limit: REACTION_HOURS,
  });
  const rows = pulse.reactions.map(({ week, hours }) => [week, Math.round(hours)]);
  return (
    <Figure
      table={{ name: tPulse('reactions'), columns: [tPulse('week'), tPulse('hours')], rows }}
      finding={finding}
      draw={(width) => drawWaits(pulse.reactions, REACTION_HOURS, finding, width)}
      onExport={onExport}
    />
  );
}

export function RecognitionsFigure({ pulse, onExport }: FigureGiven) {
  const sum = (key: 'within' | 'across') => pulse.recognitions.reduce((n, each) => n + each[key], 0);
  const [within, across] = [sum('within'), sum('across')];
  const finding = tPulse('recognitionFinding', { share: formatShare(across / Math.max(1, within + across)) });
  const bars = pulse.recognitions.flatMap((each) => [
    { week: each.week, part: tPulse('within'), n: each.within, fill: 'var(--hold)' },
    { week: each.week, part: tPulse('across'), n: each.across, fill: 'var(--bridge)' },
  ]);
  const rows = pulse.recognitions.map((each) => [each.week, each.within, each.across]);
  const columns = [tPulse('week'), tPulse('within'), tPulse('across')];
  return (
    <Figure
      table={{ name: tPulse('recognitions'), columns, rows }}
      finding={finding}
      draw={(width) => drawBars(bars, finding, width)}
      onExport={onExport}
    />
  );
}

/** What a reader of the page is told the period is. */
export function sayPeriod({ period: { weeks, from, to } }: Pulse): string {
  const sunday = new Date(Date.parse(to) + 6 * 86_400_000).toISOString().slice(0, 10);
  return tPulse('period', { n: weeks, from: formatShortDay(from), to: formatShortDay(sunday) });
}
