/** Where somebody is, and how long ago something was: the quiet line beside a name. */
import type { PersonRef } from '#contract/person';
import { formatAgo, formatWhen } from './intl.ts';
import { keepTogether } from './typeset.ts';

interface WhenceProps {
  readonly person: Pick<PersonRef, 'unit' | 'region'>;
  readonly at: string;
  readonly now: number | undefined;
  readonly quiet?: boolean;
}

export function Whence({ person: { unit, region }, at, now, quiet = false }: WhenceProps) {
  return (
    <span class={quiet ? 'quiet dotted' : 'dotted'}>
      <span>{unit}</span>
      <span>{keepTogether(region)}</span>
      <span>
        <time dateTime={at} title={formatWhen(at)}>
          {formatAgo(at, now)}
        </time>
      </span>
    </span>
  );
}
