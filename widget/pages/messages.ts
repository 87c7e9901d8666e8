/**
 * The messages between a foreign page's widget, the keeper frame on the API's origin and the sign-in window.
 * Tokens that last never leave the API's origin; the foreign page gets the short-lived one only.
 */
import type { Me } from '#contract/person';
import type { Tokens } from '#contract/session';

/** Keeper → widget. `me` null: signed out; `barred`: the browser lets it keep nothing here. */
export type KeeperMessage =
  | { readonly type: 'relais:barred'; readonly nonce: string }
  | { readonly type: 'relais:session'; readonly nonce: string; readonly me: Me | null }
  | {
      readonly type: 'relais:answer';
      readonly nonce: string;
      readonly id: number;
      readonly token: string | null;
      readonly offline: boolean;
    };

/** Widget → keeper. */
export type WidgetMessage =
  | {
      readonly type: 'relais:token';
      readonly nonce: string;
      readonly id: number;
      readonly stale: string | null;
    }
  | { readonly type: 'relais:sign-out'; readonly nonce: string; readonly id: number };

/** Sign-in window → keeper or own page, same origin on both sides. */
export interface SignedInMessage {
  readonly type: 'relais:signed-in';
  readonly nonce: string;
  readonly tokens: Tokens;
}

/** Sign-in window → a frame of the same origin that may keep nothing. */
export interface LentMessage {
  readonly type: 'relais:lent';
  readonly nonce: string;
  readonly me: Me;
  /** The access token alone. */
  readonly token: string;
}

/** The message if it has one of our types and the nonce; the caller has checked origin and source. */
export function readMessage<T extends { readonly type: string; readonly nonce: string }>(
  event: MessageEvent<unknown>,
  nonce: string,
): T | undefined {
  const message = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message) || !('nonce' in message))
    return undefined;
  if (message.nonce !== nonce || typeof message.type !== 'string') return undefined;
  // Both sides of each pair are this same script; a stranger is stopped by origin, source and nonce.
  return message as T;
}
