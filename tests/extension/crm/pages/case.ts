/** One hand-written page of a CRM with what must be read from it; `undefined`: the page must stay silent. */

export interface Case {
  readonly name: string;
  readonly crm: string;
  readonly url: string;
  readonly html: string;
  /** What the CRM's session answers, by path. */
  readonly session?: Readonly<Record<string, unknown>>;
  readonly read:
    | undefined
    | {
        readonly kind: 'account' | 'opportunity';
        readonly id: string;
        readonly won?: boolean;
        readonly fields: Readonly<Record<string, string>>;
        /** Codes that must stand beside the words, of those fields that have one. */
        readonly codes?: Readonly<Record<string, string>>;
        readonly account?: Readonly<Record<string, string>>;
      };
}
