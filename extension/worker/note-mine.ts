/** What the person makes of a practice, shown as said before the server knows. A practice that is not on the device is left alone. */
import type { PracticeView } from '#contract/practice';
import type { Practices } from './practices.ts';

/** `said`: none after it was taken back. */
export async function noteMine(
  practices: Pick<Practices, 'get' | 'apply' | 'era'>,
  id: string,
  said: Required<Omit<PracticeView['mine'], 'liked'>> | undefined,
): Promise<void> {
  const { era } = practices;
  const practice = await practices.get(id);
  if (!practice) return;
  const { liked } = practice.mine;
  await practices.apply({ put: [{ ...practice, mine: { liked, ...said } }], era });
}
