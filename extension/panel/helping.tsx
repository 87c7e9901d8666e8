/** The one question about what was taken up on this record, and what may be said after its answer: of each record its own. */
import { useState } from 'preact/hooks';
import type { LiveState, RecordView } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { HelpQuestion } from './help-question.tsx';
import type { HelpTold } from './help-told.tsx';

const LazyTold = lazyView(() => import('./help-told.tsx').then((code) => code.HelpTold), { silent: true });

interface HelpingProps {
  readonly record: RecordView;
  readonly tabId: number;
  readonly live: LiveState;
  onOpen(practiceId: string): void;
}

/** Made anew for each record: two deals of one name are two, and what was told of one is not told of the other. */
export function Helping(given: HelpingProps) {
  return <HelpingHere key={`${given.tabId} ${given.record.visit}`} {...given} />;
}

function HelpingHere({ record, tabId, live, onOpen }: HelpingProps) {
  const [told, setTold] = useState<HelpTold | undefined>(undefined);
  if (told) return <LazyTold told={told} tabId={tabId} facets={record.facets} live={live} />;
  if (!record.help) return null;
  return <HelpQuestion help={record.help} tabId={tabId} onOpen={onOpen} onTold={setTold} />;
}
