/** The week's bravos at the head of the feed: their code comes after the feed; when it does not come, nothing is missed. */
import { comeLater } from './come-later.tsx';

export const LazyPins = comeLater(async () => (await import('./feed-pins.tsx')).FeedPins);
