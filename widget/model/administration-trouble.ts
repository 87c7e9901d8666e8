/** What kept a message from a channel, as a kind that the interface has words for; the server's English is never shown. */

export const TROUBLES = [
  'gone',
  'refused',
  'form',
  'busy',
  'ill',
  'moved',
  'unknown-host',
  'silent',
] as const;
export type Trouble = (typeof TROUBLES)[number];

const STATUSES: Readonly<Record<number, Trouble>> = {
  400: 'form',
  401: 'refused',
  403: 'refused',
  404: 'gone',
  408: 'busy',
  410: 'gone',
  413: 'form',
  422: 'form',
  425: 'busy',
  429: 'busy',
};
/** The system's codes for a name that leads nowhere. */
const LOST_NAMES = new Set(['ENOTFOUND', 'EAI_AGAIN']);

/** `problem`: "HTTP 404", or the system's code of a network failure. Total: what is not known is silence. */
export function readTrouble(problem: string): Trouble {
  const status = Number(/^HTTP (\d{3})$/.exec(problem)?.[1] ?? 0);
  if (status === 0) return LOST_NAMES.has(problem) ? 'unknown-host' : 'silent';
  if (status >= 500) return 'ill';
  return STATUSES[status] ?? (status < 400 ? 'moved' : 'refused');
}
