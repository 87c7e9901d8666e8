/** Pages that are no longer understood: which CRM, which kind of page, how often and since which extension. Nobody is named. */
import type { AdministrationModel } from '../../../model/administration.ts';
import { formatAgo } from '../../intl.ts';
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
          {groups.map(({ adapter, kind, count, at, version }) => (
            <li key={`${adapter} ${kind}`}>
              <div>
                <b>{adapter}</b> {tAdministration(kind)}
              </div>
              <span class="quiet dotted">
                <span>{tAdministration('reportsCount', { n: count })}</span>
                <span>{tAdministration('reportsLast', { ago: formatAgo(at), version })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
