/** Letters by SMTP, one connection kept for a run; it tells what surely did not leave from what may have. It writes no text. */
import { createTransport, type Transporter } from 'nodemailer';
import type { Delivered, Letter, LetterBox } from '../usecases/ports.ts';

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** `Relais <relais@company.com>`. */
  readonly from: string;
}

/** A mail server that does not answer must not hold the run for ever. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };
/** Whatever fails so, no letter has left: a name unknown, nobody let in, no encryption. */
const NOT_REACHED = new Set(['EDNS', 'EAUTH', 'ETLS']);
/** The company's own sender is refused: every letter would be, so it is no matter of one mailbox. */
const SENDER_STEP = 'MAIL FROM';
const FOR_GOOD = 500;

interface Failure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly syscall?: string;
}

/**
 * 4xx is "not now" and 5xx "never" (RFC 5321, section 4.2.1). Without an answer the library says the same of a connection
 * cut before the letter and after it: then it may have arrived.
 */
function judge(error: unknown): Delivered {
  // The library throws errors with these keys, and says so only in its manual.
  const { code = '', command, responseCode, syscall } = (error ?? {}) as Failure;
  const problem = error instanceof Error ? error.message : String(error);
  if (NOT_REACHED.has(code) || command === SENDER_STEP || syscall === 'connect') {
    return { state: 'unreached', problem };
  }
  if (responseCode === undefined) return { state: 'unknown', problem };
  return { state: responseCode >= FOR_GOOD ? 'refused' : 'unreached', problem };
}

function compose({ id, to, subject, text, html, leaveUrl }: Letter, from: string) {
  return {
    from,
    to,
    subject,
    text,
    html,
    messageId: id,
    headers: {
      // One click in the mail program itself (RFC 8058).
      'List-Unsubscribe': `<${leaveUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // No holiday notes back (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
  };
}

export function openLetterBox({ url, from }: MailSettings): LetterBox & { close(): void } {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const auth = username
    ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
    : {};
  const transport: Transporter = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    pool: true,
    maxConnections: 1,
    ...auth,
    ...TIMEOUTS,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail(compose(letter, from));
        return { state: 'sent' };
      } catch (error) {
        return judge(error);
      }
    },
    close: () => transport.close(),
  };
}
