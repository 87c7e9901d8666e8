/** A taught way in plain words: "the value beside “Secteur d’activité”". */
import type { TaughtWay } from '#contract/taught';
import { tTeach } from '../words/teach.ts';

export function sayWay(way: TaughtWay): string {
  if (way.by === 'title') return tTeach('way-title');
  if (way.by === 'place') return tTeach('way-place');
  return tTeach(`way-${way.by}`, { label: way.by === 'label' ? way.label : way.value });
}
