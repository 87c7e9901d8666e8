/** What matching has learned: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const who = ['administrator'] as const;

export const learningEndpoints = {
  readLearning: { method: 'GET', path: '/v1/learning', who },
  /** On again: the next step is due within the hour. */
  resumeLearning: { method: 'PUT', path: '/v1/learning', who },
  /** Back to the weights set by hand, and off. */
  resetLearning: { method: 'DELETE', path: '/v1/learning', who },
} as const satisfies Record<string, Endpoint>;
