/** On a page of an allowed site that Relais reads nothing of: one quiet line that offers to teach it. */
import type { Site } from '../live-state.ts';
import { tSites } from '../words/sites.ts';

interface TeachHereProps {
  readonly site: Site | undefined;
  onTeach(): void;
}

export function TeachHere({ site, onTeach }: TeachHereProps) {
  if (!site?.allowed || site.paused) return null;
  return (
    <p class="teach-here">
      <button type="button" class="btn link" onClick={onTeach}>
        {tSites('teach')}
      </button>
    </p>
  );
}
