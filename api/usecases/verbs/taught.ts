/** The verbs of taught pages. */
import { listTaughtPages } from '../list-taught-pages.ts';
import { publishTaughtPage } from '../publish-taught-page.ts';
import { withdrawTaughtPage } from '../withdraw-taught-page.ts';

export const taughtReads = { listTaughtPages };
export const taughtWrites = { publishTaughtPage, withdrawTaughtPage };
