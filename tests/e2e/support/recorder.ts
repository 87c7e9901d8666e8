/** Writes down every request of a whole browser, its service workers included; it changes none. */
import type { BrowserContext, Request } from 'playwright';

export interface Recorded {
  readonly method: string;
  readonly url: string;
  /** Address, headers and body as one text to search in. */
  readonly text: string;
}

export interface Recorder {
  /** Those to an address that begins so, in order. */
  to(origin: string): readonly Recorded[];
  all(): readonly Recorded[];
}

export function record(context: BrowserContext): Recorder {
  const seen: Recorded[] = [];
  context.on('request', (request) => seen.push(write(request)));
  return {
    all: () => seen,
    to: (origin) => seen.filter(({ url }) => url.startsWith(origin)),
  };
}

function write(request: Request): Recorded {
  const url = request.url();
  const body = request.postDataBuffer()?.toString('utf8') ?? '';
  const raw = [url, JSON.stringify(request.headers()), body].join('\n');
  return { method: request.method(), url, text: `${raw}\n${decode(url)}` };
}

/** A word with an accent or a space is written otherwise in an address. */
function decode(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
