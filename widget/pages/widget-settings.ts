/** What a page asks of its widget, once its attributes are read. */
import type { PlaceId } from '../model/places.ts';

export interface WidgetSettings {
  readonly api: string;
  /** `practice` and `record` show one thing and nothing around it. */
  readonly view: 'whole' | 'practice' | 'record';
  /** Where the reader begins, unless the address says otherwise. */
  readonly start: PlaceId;
  /** Opened first, in either view. */
  readonly practice?: string | undefined;
}
