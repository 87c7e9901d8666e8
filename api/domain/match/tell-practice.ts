/** What a practice says, as it is compared with what somebody is writing: its own words, without its comments. */
import type { Told } from './likeness.ts';

interface Words {
  readonly title: string;
  readonly body: string;
  readonly customer?: string | undefined;
}

/** `sector`: id of the map. */
export function tellPractice({ title, body, customer = '' }: Words, sector: string | undefined): Told {
  return { text: `${title}. ${body} ${customer}`, sector };
}
