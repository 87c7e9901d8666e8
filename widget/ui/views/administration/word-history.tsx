/** Who changed which word of the company, newest first; nothing where nobody has. */
import type { WordChange } from '#contract/word-change';
import type { GlossaryModel } from '../../../model/glossary.ts';
import { formatAgo } from '../../intl.ts';
import { tGlossary } from '../../words/glossary.ts';
import { FailureNotice } from '../failure-notice.tsx';

function sayWhat({ act, name, was }: WordChange): string {
  return was === undefined ? tGlossary(`was-${act}`, { name }) : tGlossary('was-renamed', { name, was });
}

function sayWho({ by, isOfTable, at }: WordChange): string {
  const ago = formatAgo(at);
  if (!by) return tGlossary('byCommand', { ago });
  return tGlossary(isOfTable ? 'byTable' : 'byWhom', { name: by.name, ago });
}

export function WordHistory({ model }: { readonly model: InstanceType<typeof GlossaryModel> }) {
  const { changes } = model;
  const failure = changes.failure.value;
  const told = changes.value.value;
  if (failure)
    return (
      <FailureNotice
        text={tGlossary('historyFailed')}
        failure={failure}
        slim
        onRetry={() => void changes.load()}
      />
    );
  if (!told?.length) return null;
  return (
    <details>
      <summary>{tGlossary('history')}</summary>
      <ul class="lines">
        {told.map((change) => (
          <li key={`${change.at} ${change.kind}:${change.name}`}>
            {sayWhat(change)} <span class="quiet">{sayWho(change)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
