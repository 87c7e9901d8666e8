/** The format of the file of classes, as docs/map.md explains it. */

/** A class of the map; `fr` and `en` are single words between semicolons. */
export interface WordClass {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  /** Words are steps already (unpack-classes.ts). */
  readonly isPacked?: boolean;
}
