/** The company's own words: their rows of the endpoint table. They are read with the company. */
import type { Endpoint } from '../endpoint.ts';

const who = ['administrator'] as const;

export const glossaryEndpoints = {
  listCases: { method: 'GET', path: '/v1/glossary/cases', who },
  listWordChanges: { method: 'GET', path: '/v1/glossary/changes', who },
  importGlossary: { method: 'POST', path: '/v1/glossary/import', who, once: true },
  putWord: { method: 'PUT', path: '/v1/glossary', who, answers: 'nothing', once: true },
  removeWord: { method: 'DELETE', path: '/v1/glossary/:kind/:name', who, answers: 'nothing', once: true },
} as const satisfies Record<string, Endpoint>;
