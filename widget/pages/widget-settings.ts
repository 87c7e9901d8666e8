/** What a page asks of its widget, once its attributes are read. */
export interface WidgetSettings {
  readonly api: string;
  readonly view: 'feed' | 'practice';
  /** Opened first, in either view. */
  readonly practice?: string | undefined;
}
