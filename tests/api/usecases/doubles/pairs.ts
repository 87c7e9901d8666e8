/** Two practices that tell one story, by two authors, and the chore that finds them. */
import { setStage } from '../stage.ts';

export const STORY = 'Un petit déjeuner pour faire goûter, puis un essai de deux semaines.';

export async function setPair() {
  const stage = await setStage();
  const one = await stage.share('anna');
  const other = await stage.share('bruno');
  const list = async () => (await stage.as('helene', 'listDoubles')).items;
  return { ...stage, one, other, list };
}
