/** The verbs of signing in and of the person who is signed in. */
import { invitePerson } from '../invite-person.ts';
import { listSessions } from '../list-sessions.ts';
import { readCompany } from '../read-company.ts';
import { readMe } from '../read-me.ts';
import { revokeSession } from '../revoke-session.ts';
import { signOut } from '../sign-out.ts';

export const sessionReads = { listSessions, readMe, readCompany };
export const sessionWrites = { signOut, revokeSession, invitePerson };
