/** Pages that are no longer understood: which CRM, which kind of page, what was missing, since when and for how many. Nobody is named. */
import type { ReportGroup, WantedField } from '../../../model/administration-reports.ts';
import type { AdministrationModel } from '../../../model/administration.ts';
import { formatAgo, formatDay, formatList } from '../../intl.ts';
import { Skeleton } from '../../skeleton.tsx';
import { tAdministration } from '../../words/administration.ts';
import { FailureNotice } from '../failure-notice.tsx';

interface ReportSectionProps {
  readonly model: InstanceType<typeof AdministrationModel>;
}

export function ReportSection({ model: { reports } }: ReportSectionProps) {
  const groups = reports.value.value;
  const failure = reports.failure.value;
  return (
    <section aria-labelledby="reports">
      <h3 id="reports">{tAdministration('reports')}</h3>
      <p class="quiet">{tAdministration('reportsHint')}</p>
      {failure && (
        <FailureNotice
          text={tAdministration('reportsFailed')}
          failure={failure}
          slim
          onRetry={() => void reports.load()}
        />
      )}
      {!groups && !failure && <Skeleton cards={1} />}
      {groups?.length === 0 && <p>{tAdministration('reportsNone')}</p>}
      {groups && groups.length > 0 && (
        <ul class="admin-rows">
          {groups.map((group) => (
            <ReportRow key={`${group.adapter} ${group.kind}`} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}

const MISSING = { session: 'missingSession', page: 'missingPage', stage: 'missingStage' } as const;
const FIELDS = {
  sector: 'fieldSector',
  size: 'fieldSize',
  city: 'fieldCity',
  account: 'fieldAccount',
  stage: 'fieldStage',
  amount: 'fieldAmount',
} as const satisfies Record<WantedField, string>;

function ReportRow({ group }: { readonly group: ReportGroup }) {
  const { adapter, kind, people, since, at, version } = group;
  const missing = formatList(group.missing.map((mark) => tAdministration(MISSING[mark])));
  const fields = formatList(group.fields.map((field) => tAdministration(FIELDS[field])));
  return (
    <li>
      <div>
        <b>{adapter}</b> {tAdministration(kind)}
        <p class="quiet">
          {missing !== '' && tAdministration('reportsMissing', { what: missing })}{' '}
          {fields !== '' && tAdministration('reportsFields', { what: fields })}
        </p>
      </div>
      <span class="quiet dotted">
        <span>
          {people === undefined
            ? tAdministration('reportsFew')
            : tAdministration('reportsPeople', { n: people })}
        </span>
        <span>{tAdministration('reportsSince', { day: formatDay(since) })}</span>
        <span>{tAdministration('reportsLast', { ago: formatAgo(at), version })}</span>
      </span>
    </li>
  );
}
