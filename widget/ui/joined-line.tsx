/** What was written is now evidence of a colleague's practice, said once. */
import { tDoubles } from './words/doubles.ts';

interface JoinedLineProps {
  readonly title: string;
  readonly author: string;
}

export function JoinedLine({ title, author }: JoinedLineProps) {
  return <output class="proof">{tDoubles('joined', { title, name: author })}</output>;
}
