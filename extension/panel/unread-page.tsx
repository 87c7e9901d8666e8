/** "Relais no longer understands this page": says so, shows the whole report, and sends it by a click of the person. */
import { useState } from 'preact/hooks';
import type { PageReport } from '#contract/page-report';
import { Wrong } from '../pages/wrong.tsx';
import { send } from '../send.ts';
import { tHealth } from '../words/health.ts';

interface UnreadPageProps {
  readonly report: PageReport;
  readonly tabId: number;
}

export function UnreadPage({ report, tabId }: UnreadPageProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'not-copied' | 'sent' | 'failed'>('ready');
  const text = writeReport(report);
  const crm = report.adapter === 'taught' ? tHealth('taught') : report.adapter;
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('not-copied'),
    );
  const submit = async () => {
    const answer = await send('page.report', { tabId });
    setState(answer && 'sent' in answer ? 'sent' : 'failed');
  };
  return (
    <section class="card unread" aria-label={tHealth('unread', { crm })}>
      <output>
        <b>{tHealth('unread', { crm })}</b>
      </output>
      <p class="quiet">{tHealth('why')}</p>
      <details>
        <summary>{tHealth('see')}</summary>
        <textarea class="input report" rows={8} readOnly aria-label={tHealth('see')} value={text} />
      </details>
      <div class="acts">
        <button
          type="button"
          class="btn edged"
          aria-disabled={state === 'sent'}
          onClick={() => void submit()}
        >
          <span aria-live="polite">{tHealth(state === 'sent' ? 'sent' : 'send')}</span>
        </button>
        <button type="button" class="btn" onClick={copy}>
          <span aria-live="polite">{tHealth(state === 'copied' ? 'copied' : 'copy')}</span>
        </button>
      </div>
      <Wrong text={WRONG.has(state) ? tHealth(state === 'failed' ? 'notSent' : 'notCopied') : ''} />
    </section>
  );
}

const WRONG: ReadonlySet<string> = new Set(['failed', 'not-copied']);

/** One line an element, as far in as it is deep: what is sent, readable. */
function writeReport({ adapter, version, kind, missing = [], nodes }: PageReport): string {
  const lines = nodes.map(({ depth, tag, attributes, labels }) =>
    [`${'  '.repeat(depth)}${tag}`, ...attributes, ...labels.map((label) => `(${label})`)].join(' '),
  );
  const vain = missing.length > 0 ? [`missing: ${missing.join(', ')}`] : [];
  return [`${adapter} · ${kind} · ${version}`, ...vain, ...lines].join('\n');
}
