/** The map's files as they are written; a build may put the same entries here in their packed form (pack-entries.ts). */
import type { MapEntry } from './entry.ts';
import competition from './competition.json' with { type: 'json' };
import contract from './contract.json' with { type: 'json' };
import customerLife from './customer-life.json' with { type: 'json' };
import decision from './decision.json' with { type: 'json' };
import field from './field.json' with { type: 'json' };
import levers from './levers.json' with { type: 'json' };
import organisation from './organisation.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import price from './price.json' with { type: 'json' };
import process from './process.json' with { type: 'json' };
import sectors from './sectors.json' with { type: 'json' };
import usage from './usage.json' with { type: 'json' };

const SITUATIONS = [competition, contract, customerLife, decision, field, organisation, price, process, usage];

// JSON widens `kind` to string; the map's own test reads every entry against the type.
export const SOURCES = [sectors, ...SITUATIONS, levers, people, places].flat() as unknown as readonly MapEntry[];
