/** The practice on this device that nearly says what is being written, looked for in the pauses of writing. */
import { useEffect, useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { send } from '../send.ts';

const PAUSE_MS = 400;
/** Fewer words say nothing that could be compared. */
const WORDS_MIN = 4;
/** A longer text would have to be cut to be the note of a reuse. */
const NOTE_MAX = 1000;

export function useDouble(text: string, sector: string | undefined): PracticeView | undefined {
  const [double, setDouble] = useState<PracticeView | undefined>(undefined);
  const said = text.trim();
  const isEnough = said.split(/\s+/).length >= WORDS_MIN && said.length <= NOTE_MAX;
  useEffect(() => {
    if (!isEnough) return setDouble(undefined);
    // The last words count: an answer to earlier ones is dropped.
    let isLast = true;
    const look = async () => {
      const found = await send('share.similar', { text: said, ...(sector === undefined ? {} : { sector }) });
      if (isLast) setDouble(found);
    };
    const pause = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(pause);
    };
  }, [said, sector, isEnough]);
  return isEnough ? double : undefined;
}
