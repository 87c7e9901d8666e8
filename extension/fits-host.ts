/** Whether a host is the one that was written, or of its domain where `*.` stands before it. Knows nothing of ports and schemes. */
export const fitsHost = (wanted: string, host: string): boolean =>
  wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
