/** Names hidden. */
import { expect, it } from 'vitest';
import { hideNames } from '#domain/draft/hide-names';

it.each([
  ['Hôtel du Lac – 4 machines', ['Hôtel du Lac'], '4 machines'],
  ['4 machines pour HOTEL DU LAC', ['Hôtel du Lac'], '4 machines'],
  ['Zorglub SAS : remplacement', ['ZORGLUB'], 'SAS : remplacement'],
  ['Fontaines', ['Zorglub'], 'Fontaines'],
])('%s without %s', (text, names, left) => expect(hideNames(text, names)).toBe(left));
