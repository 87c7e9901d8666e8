/** The verbs of people. */
import { listPeople } from '../list-people.ts';

export const personReads = { listPeople };
export const personWrites = {};
