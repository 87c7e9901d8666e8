/** Searching from the panel: practices on the device with every letter; the rest from the server once the hand rests. */
import { useEffect, useState } from 'preact/hooks';
import { REST_MS } from '#widget/model/search.ts';
import type { Beside } from '#widget/model/search.ts';
import type { Found } from '../answers.ts';
import { send } from '../send.ts';

/** An answer that takes longer is waited for in sight: what the words before found is not these words' any more. */
const SLOW_MS = 600;

export interface Search {
  /** Undefined while nothing was asked or answered. */
  readonly found: readonly Found[] | undefined;
  /** `asking`: on its way; `away`: no answer came. */
  readonly beside: Beside | 'asking' | 'away';
}

export function useSearch(text: string): Search {
  const q = text.trim();
  return { found: useOnDevice(q), beside: useBeside(q) };
}

function useOnDevice(q: string): Search['found'] {
  const [found, setFound] = useState<Search['found']>(undefined);
  useEffect(() => {
    let here = true;
    if (q === '') setFound(undefined);
    else void send('search.run', { text: q }).then((answer) => here && setFound(answer?.found ?? []));
    return () => {
      here = false;
    };
  }, [q]);
  return found;
}

function useBeside(q: string): Search['beside'] {
  const [beside, setBeside] = useState<Search['beside']>('asking');
  useEffect(() => {
    let here = true;
    if (q === '') return setBeside('asking');
    const ask = async () => {
      const answer = await send('search.beside', { text: q });
      clearTimeout(slow);
      if (here) setBeside(answer ?? 'away');
    };
    const rest = setTimeout(() => void ask(), REST_MS);
    const slow = setTimeout(() => setBeside('asking'), SLOW_MS);
    return () => {
      here = false;
      clearTimeout(rest);
      clearTimeout(slow);
    };
  }, [q]);
  return beside;
}
