/** What has not left is said as it is: on its way, without a network, or refused; "waiting" never flashes over what leaves at once. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { BravoList } from '#widget/ui/bravo-list.tsx';
import '#widget/ui/views/recognition/recognition.css';
import type { WaitingItem } from '../../../extension/live-state.ts';
import { OutboxList } from '../../../extension/pages/outbox-list.tsx';
import { ShareQuestions } from '../../../extension/pages/share-questions.tsx';
import { leavingOn, waitingOn } from '../../../extension/pages/waiting-on.ts';
import { me, uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

const item = (more: Partial<WaitingItem> = {}): WaitingItem => ({
  id: uuid(1),
  act: 'sharePractice',
  about: uuid(90),
  title: 'Un essai',
  state: 'waiting',
  ...more,
});
const STATES = [
  ['has left', [], true, 'Partagée', ''],
  ['is on its way', [item()], true, 'Partage…', ''],
  ['met no answer', [item({ late: true })], true, 'Gardée, partira avec le réseau', '1 envoi en attente'],
  ['has no network', [item()], false, 'Gardée, partira avec le réseau', '1 envoi en attente'],
  [
    'was refused',
    [item({ state: 'needs-you', problem: 'Non.' })],
    true,
    'Pas encore partagée',
    'À reprendre',
  ],
] as const;

const share = { v: 1, kind: 'win', id: uuid(90), at: Date.now(), questions: [], title: '' } as const;
const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

it.each(STATES)('of what %s', (_name, waiting, online, said, listed) => {
  const live = { waiting, online };
  const drawn = plain(drawPart(<ShareQuestions share={share} levers={[]} live={live} />));
  expect(drawn).toContain(said);
  const list = plain(drawPart(<OutboxList {...live} />));
  expect(list).toContain(listed);
  if (listed === '') expect(list).toBe('');
  expect(leavingOn(live, 'askQuestion', uuid(90))).toBeUndefined();
});

it('names whom a bravo congratulates, waiting and refused, without a violation', async () => {
  const bravo = item({ act: 'recognise', text: 'Bravo pour ce premier partage', to: 'Léa Nguyen' });
  const live = { waiting: [bravo], online: false };
  const around = <BravoList recognitions={[]} pending={waitingOn(live, 'recognise', uuid(90))} me={me} />;
  const drawn = drawPart(around);
  expect(plain(drawn)).toContain('à Léa Nguyen');
  expect((await axe.run(drawn)).violations.map(({ id }) => id)).toEqual([]);
  const refused = { ...bravo, state: 'needs-you', problem: 'Déjà pris.', twice: true } as const;
  const list = plain(drawPart(<OutboxList waiting={[refused]} online />));
  expect(list).toContain('Bravo à Léa Nguyen');
  expect(list).toContain('C’est déjà arrivé');
});
