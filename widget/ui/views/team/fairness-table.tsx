/** Where bravos go, group by group, as a table: coarse on purpose, and never about fewer than five people. */
import type { Fairness } from '#contract/recognition';
import type { Loaded } from '../../../model/loaded.ts';
import { formatList } from '../../intl.ts';
import { tRecognition } from '../../words/recognition.ts';
import { FailureNotice } from '../failure-notice.tsx';

type Group = Fairness['groups'][number];
const KINDS = [
  ['company', 'byCompany'],
  ['unit', 'byUnit'],
  ['region', 'byRegion'],
  ['seniority', 'bySeniority'],
] as const;

export function FairnessTable({ fairness }: { readonly fairness: Loaded<Fairness> }) {
  const read = fairness.value.value;
  const failure = fairness.failure.value;
  if (failure) {
    return (
      <FailureNotice
        text={tRecognition('fairnessFailed')}
        failure={failure}
        slim
        onRetry={() => void fairness.load()}
      />
    );
  }
  if (!read || read.groups.length === 0) return null;
  return (
    <section class="team fairness" aria-labelledby="fairness-title">
      <h2 id="fairness-title">{tRecognition('fairness')}</h2>
      <p class="quiet">{tRecognition('fairnessHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{tRecognition('group')}</th>
            <th scope="col">{tRecognition('people')}</th>
            <th scope="col">{tRecognition('recognised')}</th>
          </tr>
        </thead>
        {KINDS.map(([by, word]) => (
          <Rows
            key={by}
            word={word}
            groups={read.groups.filter((group) => group.by === by)}
            isHidden={read.hidden > 0}
          />
        ))}
      </table>
      {read.hidden > 0 && <p class="quiet">{tRecognition('hidden', { n: read.hidden })}</p>}
    </section>
  );
}

function Rows({
  word,
  groups,
  isHidden,
}: {
  readonly word: (typeof KINDS)[number][1];
  readonly groups: readonly Group[];
  /** Groups are hidden: a kind without any has them all among these. */
  readonly isHidden: boolean;
}) {
  if (groups.length === 0 && !isHidden) return null;
  return (
    <tbody>
      {word !== 'byCompany' && (
        <tr>
          <th scope="rowgroup" colSpan={3}>
            {tRecognition(word)}
          </th>
        </tr>
      )}
      {groups.length === 0 && (
        <tr>
          <td class="quiet" colSpan={3}>
            {tRecognition('kindHidden')}
          </td>
        </tr>
      )}
      {groups.map((group) => (
        <tr key={group.names.join()}>
          <th scope="row">{nameOf(group)}</th>
          <td>{tRecognition('about', { n: group.people })}</td>
          <td>
            <meter min={0} max={1} value={group.recognised} aria-label={nameOf(group)} />{' '}
            {formatShare(group.recognised)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const SENIORITY = { '0-5': 'months0', '6-23': 'months6', '24+': 'months24' } as const;

function nameOf({ by, names }: Group): string {
  if (by === 'company') return tRecognition('everybody');
  // The bands are the contract's own.
  const say = (name: string) =>
    by === 'seniority' ? tRecognition(SENIORITY[name as keyof typeof SENIORITY]) : name;
  return formatList(names.map(say));
}

const formatShare = (share: number): string => `${Math.round(share * 100)}\u202F%`;
