/** What is being sent to a kit, and what was not taken, each by its name and with why. */
import type { NotTaken, Uploads } from '../../../model/uploads.ts';
import { formatBytes, formatList } from '../../intl.ts';
import { t } from '../../t.ts';
import { tKit } from '../../words/kit.ts';

interface UploadLineProps {
  readonly uploads: Uploads;
  /** Biggest taken, in bytes. */
  readonly most: number;
}

function sayRefusal({ name, why }: NotTaken, most: number): string {
  if (why === 'too-large') return tKit('fileTooLarge', { name, most: formatBytes(most) });
  return tKit('fileRefused', { name, why: (typeof why === 'object' && why.title) || t('failed') });
}

function sayBeyond(notTaken: readonly NotTaken[]): string | undefined {
  const names = notTaken.filter(({ why }) => why === 'beyond').map(({ name }) => name);
  return names.length > 0 ? tKit('filesBeyond', { n: names.length, names: formatList(names) }) : undefined;
}

export function UploadLine({ uploads, most }: UploadLineProps) {
  const n = uploads.underWay.value;
  const notTaken = uploads.notTaken.value;
  const beyond = sayBeyond(notTaken);
  const refused = notTaken.filter(({ why }) => why !== 'beyond');
  return (
    <>
      <output class="quiet">{n > 0 && tKit('sending', { n })}</output>
      <div role="alert">
        {refused.map((each, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- Two files may have one name, and lines are only added at the end.
          <p key={`${at} ${each.name}`} class="wrong">
            {sayRefusal(each, most)}
          </p>
        ))}
        {beyond && <p class="wrong">{beyond}</p>}
      </div>
    </>
  );
}
