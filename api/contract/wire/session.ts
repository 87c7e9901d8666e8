/** What crosses when people sign in and read who they are. */
import { z } from 'zod';
import { Company } from '../company.ts';
import { Me } from '../person.ts';
import { Redeem, Session, Tokens } from '../session.ts';
import type { Wire } from './shape.ts';

export const sessionWire = {
  redeemInvitation: { body: Redeem, reply: Tokens },
  refreshSession: { body: z.strictObject({ refreshToken: z.string().min(20).max(200) }), reply: Tokens },
  signOut: {},
  listSessions: { reply: z.object({ items: z.array(Session) }) },
  revokeSession: {},
  readMe: { reply: Me },
  invitePerson: {
    body: z.strictObject({}),
    reply: z.object({ code: z.string(), url: z.string(), expiresAt: z.iso.datetime() }),
  },
  readCompany: { reply: Company },
} as const satisfies Record<string, Wire>;
