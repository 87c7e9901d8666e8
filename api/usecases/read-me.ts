/** What a person sees of themselves. */
import { presentMe } from './present-person.ts';
import type { ReadVerb } from './scope.ts';

export const readMe: ReadVerb<'readMe'> = async ({ actor }) => presentMe(actor.person);
