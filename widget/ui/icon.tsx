/** The few drawings beside words; none stands alone without a name, so all are hidden from assistive technology. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  back: 'M9.5 3 4.5 8l5 5',
  forward: 'm6.5 3 5 5-5 5',
  across: 'M5 11 11 5M6 5h5v5',
  check: 'm3 8.5 3.2 3.2L13 5',
  heart: 'M8 13.4S2.2 10.2 2.2 6.2A3.1 3.1 0 0 1 8 4.7a3.1 3.1 0 0 1 5.8 1.5c0 4-5.8 7.2-5.8 7.2Z',
  comment: 'M2.5 3.5h11v7.5H7.6L4.8 13.4V11H2.5Z',
  bell: 'M3.2 11.5h9.6c-1.2-1-1.5-2-1.5-4.3A3.3 3.3 0 0 0 8 3.6a3.3 3.3 0 0 0-3.3 3.6c0 2.3-.3 3.3-1.5 4.3ZM6.6 13.6h2.8M8 2v1.4',
  filter: 'M2.5 4.5h11m-9 3.5h7m-5 3.5h3',
  waiting: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9v3.2l2 1.3',
  cloud: 'm2.5 2.5 11 11M5.2 5.6A3.4 3.4 0 0 0 4.7 12h6.6M7 4.3a3.6 3.6 0 0 1 4.6 2.6A2.6 2.6 0 0 1 13.6 11',
  picture: 'M2.5 3.5h11v9h-11Zm0 7 3-3 3 3 2-2 3 3M10.5 6.2h.01',
  save: 'M8 2.5v7.2m-3-3 3 3 3-3M3 13h10',
  settings: 'M2.5 5h6m4 0h1m-11 6h1m4 0h6M10.5 3.2v3.6M5.5 9.2v3.6',
  star: 'm8 2.4 1.7 3.5 3.9.5-2.9 2.7.8 3.8L8 11l-3.5 1.9.8-3.8L2.4 6.4l3.9-.5Z',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ico" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
