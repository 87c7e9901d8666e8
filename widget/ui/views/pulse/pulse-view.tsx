/** Headquarters' window on the field: a period, its figures, and the lists that lead to an act. */
import type { ComponentChildren } from 'preact';
import type { Pulse, PulsePractice } from '#contract/pulse';
import type { PulseModel } from '../../../model/pulse.ts';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tHeadquarters } from '../../words/headquarters.ts';
import { tPulse } from '../../words/pulse.ts';
import { t } from '../../t.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { ExportTable } from './figure.tsx';
import { GapList, VainSearchList } from './missing-lists.tsx';
import { AdoptionFigure, ReactionsFigure, RecognitionsFigure, sayPeriod } from './people-figures.tsx';
import { MatrixFigure, OutcomesFigure, PracticesFigure } from './practice-figures.tsx';
import { PracticeLines } from './practice-lines.tsx';
import { PulseFilters } from './pulse-filters.tsx';
import { RetireAct } from './retire-act.tsx';
import { Totals } from './totals.tsx';

export interface PulseViewProps {
  readonly model: InstanceType<typeof PulseModel>;
  /** Headquarters and administrators; managers read the figures of their unit. */
  readonly steers: boolean;
  readonly onOpen: (practiceId: string) => void;
  readonly onExport: ExportTable;
  /** More that headquarters acts on. */
  readonly children?: ComponentChildren;
}

/** Nothing was released yet: in its first week, or in a group that is too small. */
const isEmpty = ({ adoption, matrix, practices, mostTakenUp }: Pulse): boolean =>
  adoption.length + matrix.length + practices.length + mostTakenUp.length === 0;

export function PulseView(props: PulseViewProps) {
  const { model } = props;
  const pulse = model.pulse.value;
  if (!pulse && !model.failure.value) return <Skeleton />;
  const failure = model.failure.value && (
    <FailureNotice
      slim={pulse !== undefined}
      text={tPulse('failed')}
      failure={model.failure.value}
      onRetry={() => void model.load()}
    />
  );
  if (!pulse) return <div>{failure}</div>;
  return (
    <div class="pulse">
      <div class="pulse-head">
        <h2>{tPulse('title')}</h2>
        <p class="quiet">{sayPeriod(pulse)}</p>
        <PulseFilters
          pulse={pulse}
          query={model.query.value}
          onNarrow={(change) => void model.narrow(change)}
        />
      </div>
      {failure}
      <Read pulse={pulse} {...props} />
      {props.steers && <Steering {...props} />}
    </div>
  );
}

function Read({ pulse, ...props }: PulseViewProps & { readonly pulse: Pulse }) {
  if (isEmpty(pulse)) return <Notice text={tPulse('emptyAll')} hint={tPulse('emptyAllHint')} />;
  return (
    <>
      <Totals pulse={pulse} />
      <p class="quiet">{tPulse('fives')}</p>
      <Figures {...props} />
    </>
  );
}

function Figures({ model, steers, onExport, onOpen }: PulseViewProps) {
  const pulse = model.pulse.value;
  if (!pulse) return null;
  const given = { pulse, onExport };
  const actsOf = (practice: PulsePractice) => <AdoptAct practice={practice} model={model} />;
  const first = pulse.mostTakenUp[0];
  const finding = first
    ? tHeadquarters('takenUpFinding', { title: first.title })
    : tHeadquarters('takenUpNone');
  return (
    <>
      <AdoptionFigure {...given} />
      <div class="figures">
        <MatrixFigure {...given} />
        <PracticesFigure {...given} />
        <div class="figures three">
          <OutcomesFigure {...given} />
          <ReactionsFigure {...given} />
          {!pulse.unit && !pulse.region && <RecognitionsFigure {...given} />}
        </div>
        <PracticeLines
          name={tPulse('mostTakenUp')}
          finding={finding}
          practices={pulse.mostTakenUp}
          onOpen={onOpen}
          onExport={onExport}
          actsOf={steers ? actsOf : undefined}
        />
      </div>
    </>
  );
}

function AdoptAct({ practice, model }: Pick<PulseViewProps, 'model'> & { readonly practice: PulsePractice }) {
  const { id, title, official } = practice;
  // Its undo stands where it was done.
  const label = tHeadquarters(official ? 'dropOfficial' : 'adopt');
  return (
    <button
      type="button"
      class="btn"
      aria-label={t('pair', { name: label, what: title })}
      onClick={() => void model.setOfficial(id, !official)}
    >
      {label}
    </button>
  );
}

/** Beside figures of one unit, lists of all would be taken for its own. */
function OfAll({ model }: Pick<PulseViewProps, 'model'>) {
  const { unit, region } = model.pulse.value ?? {};
  return (unit ?? region) === undefined ? null : <p class="quiet whole-row">{tHeadquarters('ofAll')}</p>;
}

function Steering({ model, onExport, onOpen, children }: PulseViewProps) {
  const { failing, idle } = model.upkeep.value;
  const { gaps, searches } = model.missing.value;
  const refused = model.refused.value;
  const actsOf = ({ id, title }: PulsePractice) => (
    <RetireAct
      title={title}
      retired={model.retired.value.includes(id)}
      onRetire={(reason) => void model.retire(id, reason)}
      onRevive={() => void model.revive(id)}
    />
  );
  const lists = { onOpen, onExport, actsOf };
  const failingFinding =
    failing.length > 0
      ? tHeadquarters('failingFinding', { n: failing.length })
      : tHeadquarters('failingNone');
  const idleFinding =
    idle.length > 0 ? tHeadquarters('idleFinding', { n: idle.length }) : tHeadquarters('idleNone');
  return (
    <div class="figures">
      {refused && (
        <p role="alert" class="wrong">
          {refused.title ?? t('failed')}
        </p>
      )}
      <OfAll model={model} />
      <GapList gaps={gaps} onAsk={(facets) => void model.ask(facets)} onExport={onExport} />
      <VainSearchList searches={searches} onExport={onExport} />
      <PracticeLines
        name={tHeadquarters('failing')}
        finding={failingFinding}
        practices={failing}
        {...lists}
      />
      <PracticeLines name={tHeadquarters('idle')} finding={idleFinding} practices={idle} {...lists} />
      {children}
    </div>
  );
}
