/** Takes packed classes of words back, in steps; for no one to read. */
import { unpackColumns } from './text-columns.ts';
import type { WordClass } from './word-class.ts';

export function unpackClasses(packed: string): WordClass[] {
  const [ids = [], french = [], english = []] = unpackColumns(packed);
  return ids.map((id, at) => ({ id, fr: french[at] ?? '', en: english[at] ?? '', isPacked: true }));
}
