/** The life around the demo's practices that the story does not tell one by one: congratulations, and what nobody found yet. */
import { playBravos } from './play-bravos.ts';
import { playCorrection } from './play-correction.ts';
import { playGaps } from './play-gaps.ts';
import { playLearning } from './play-learning.ts';
import { openPlayer, type LifePorts } from './player.ts';

export async function playLife(ports: LifePorts): Promise<void> {
  const player = await openPlayer(ports);
  await playBravos(player);
  await playGaps(player);
  await playCorrection(player);
  await playLearning(player);
}
