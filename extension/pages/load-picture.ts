/** Pictures by the worker, which holds the token: asked for once a page. */
import { send } from '../send.ts';

const known = new Map<string, Promise<string>>();

export function loadPicture(id: string): Promise<string> {
  const asked = known.get(id) ?? ask(id);
  known.set(id, asked);
  return asked;
}

async function ask(id: string): Promise<string> {
  const answer = await send('picture.read', { id });
  if (answer) return answer.src;
  // So that a later try asks again.
  known.delete(id);
  throw new Error('no picture');
}
