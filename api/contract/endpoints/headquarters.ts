/** What headquarters does with practices: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const who = ['headquarters', 'administrator'] as const;

export const headquartersEndpoints = {
  listUpkeep: { method: 'GET', path: '/v1/upkeep', who },
  makeOfficial: { method: 'PUT', path: '/v1/practices/:id/official', who, once: true },
  dropOfficial: { method: 'DELETE', path: '/v1/practices/:id/official', who, once: true },
  mergePractice: { method: 'PUT', path: '/v1/practices/:id/merger', who, once: true },
  /** By the name of the one that went into the other; within a month. */
  separatePractice: { method: 'DELETE', path: '/v1/practices/:id/merger', who, once: true },
  listMergers: { method: 'GET', path: '/v1/mergers', who },
  retirePractice: {
    method: 'PUT',
    path: '/v1/practices/:id/retirement',
    who,
    answers: 'nothing',
    once: true,
  },
  listDoubles: { method: 'GET', path: '/v1/doubles', who },
  tellApart: { method: 'PUT', path: '/v1/doubles/:id/difference', who, answers: 'nothing', once: true },
  untellApart: { method: 'DELETE', path: '/v1/doubles/:id/difference', who, answers: 'nothing', once: true },
  revivePractice: { method: 'DELETE', path: '/v1/practices/:id/retirement', who, once: true },
} as const satisfies Record<string, Endpoint>;
