/** Sign-in: a personal invitation, then opaque tokens that rotate and can be revoked one by one. */
import { z } from 'zod';
import { Me } from './person.ts';

/** The code of an invitation (8 characters, case and dashes ignored), and what this device calls itself. */
export const Redeem = z
  .strictObject({
    email: z.email().max(200),
    code: z.string().min(8).max(20),
    device: z.string().max(120).default(''),
  })
  .meta({ id: 'Redeem' });
export type Redeem = z.infer<typeof Redeem>;

/** `refreshToken` works once; using an old one revokes the whole session. */
export const Tokens = z
  .object({
    accessToken: z.string(),
    accessExpiresAt: z.iso.datetime(),
    refreshToken: z.string(),
    refreshExpiresAt: z.iso.datetime(),
    me: Me,
  })
  .meta({ id: 'Tokens' });
export type Tokens = z.infer<typeof Tokens>;

export const Session = z
  .object({
    id: z.string(),
    device: z.string(),
    createdAt: z.iso.datetime(),
    lastAt: z.iso.datetime(),
    current: z.boolean(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;
