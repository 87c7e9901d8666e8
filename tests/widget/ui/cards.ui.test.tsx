/** What the parts do under a hand and a keyboard. */
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UNDO_MS } from '#contract/words';
import { CommentForm } from '#widget/ui/comment-form.tsx';
import { DraftCard } from '#widget/ui/draft-card.tsx';
import { EvidenceLine } from '#widget/ui/evidence-line.tsx';
import { colourOf, initialsOf } from '#widget/ui/face.tsx';
import { MarkedText } from '#widget/ui/marked-text.tsx';
import { Picture } from '#widget/ui/picture.tsx';
import { QuestionChips } from '#widget/ui/question-chips.tsx';
import { sayReason } from '#widget/ui/reason-chips.tsx';
import { SearchBox } from '#widget/ui/search-box.tsx';
import { ShareButton } from '#widget/ui/share-button.tsx';
import { SuggestionCard } from '#widget/ui/suggestion-card.tsx';
import { UndoLine } from '#widget/ui/undo-line.tsx';
import { NOW, suggestion, uuid } from '../sample.ts';
import { draw } from './draw.tsx';

const no = () => undefined;
const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a suggestion', () => {
  it('says person, practice, why, proof, acts, in this order', () => {
    const said = plain(draw(<SuggestionCard suggestion={suggestion} now={NOW} onOpen={no} onAnswer={no} />));
    const order = [
      'Léa Nguyen',
      'Les stickers',
      'même secteur : hôtellerie',
      'Reprise 4 fois : 2 réussies, 1 échec, 1 en cours',
      'Je reprends',
    ];
    expect(order.map((part) => said.indexOf(part))).toEqual(
      order.map((part) => said.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(order.every((part) => said.includes(part))).toBe(true);
  });

  it('is answered by keyboard alone', async () => {
    const answers: string[] = [];
    draw(
      <SuggestionCard
        suggestion={suggestion}
        onOpen={() => answers.push('open')}
        onAnswer={(answer) => answers.push(answer)}
      />,
    );
    for (let stop = 0; stop < 4; stop += 1) {
      await userEvent.keyboard('{Tab}{Enter}');
    }
    expect(answers).toEqual(['open', 'taken-up', 'already-done', 'not-here']);
  });
});

describe('what is written from right to left', () => {
  const { practice } = suggestion;
  const hebrew = { title: 'העסק ליד המלון', body: 'הראיתי לו את החיסכון.' };
  /** Pixels between where the text begins and the end of its line. */
  const gapOf = (card: Element, selector: string): number => {
    const block = card.querySelector(selector);
    if (!block) throw new Error(selector);
    const range = document.createRange();
    range.selectNodeContents(block);
    return Math.abs(block.getBoundingClientRect().right - range.getBoundingClientRect().right);
  };

  it('begins at the right in a card, and a French one at the left', () => {
    const card = (texts: object) =>
      draw(
        <SuggestionCard
          suggestion={{ ...suggestion, practice: { ...practice, ...texts } }}
          onOpen={no}
          onAnswer={no}
        />,
      );
    expect(gapOf(card(hebrew), '.how')).toBeLessThan(3);
    expect(gapOf(card({ title: 'Peu', body: 'Peu.' }), '.how')).toBeGreaterThan(20);
  });
});

describe('evidence', () => {
  it('shows a dot each, then a bar past what can be counted', () => {
    const few = draw(<EvidenceLine evidence={{ tried: 4, worked: 2, failed: 1, units: [], regions: [] }} />);
    expect([...few.querySelectorAll('.dots i')].map((dot) => dot.className)).toEqual([
      'worked',
      'worked',
      'failed',
      'open',
    ]);
    const many = draw(
      <EvidenceLine evidence={{ tried: 40, worked: 30, failed: 10, units: [], regions: [] }} />,
    );
    expect(many.querySelectorAll('.dots')).toHaveLength(0);
    expect(many.querySelectorAll('.bar i')).toHaveLength(2);
    expect(
      plain(draw(<EvidenceLine evidence={{ tried: 0, worked: 0, failed: 0, units: [], regions: [] }} />)),
    ).toBe('Pas encore reprise');
  });
});

describe('sharing', () => {
  it('shares on one click, and not again while it works', async () => {
    let shared = 0;
    const share = () => (shared += 1);
    draw(<ShareButton kind="win" onShare={share} />);
    await page.getByRole('button', { name: 'Partager la victoire' }).click();
    draw(<ShareButton kind="win" busy onShare={share} />);
    document.querySelector('button')?.click();
    expect(shared).toBe(1);
  });

  it('names the customer only in words that the rep keeps', async () => {
    let customer = '';
    draw(
      <DraftCard
        draft={{ lang: 'fr', title: 'Gagné', facets: {}, customer: 'un hôtel' }}
        onCustomer={(said) => (customer = said)}
      />,
    );
    await page.getByRole('button', { name: 'Changer' }).click();
    await userEvent.keyboard('{Control>}a{/Control}Hôtel Bellevue{Enter}');
    expect(customer).toBe('Hôtel Bellevue');
  });

  it('can be undone while seconds are left, and tells the end once', async () => {
    let undone = 0;
    draw(<UndoLine text="Partagée" since={Date.now()} onUndo={() => (undone += 1)} />);
    await page.getByRole('button', { name: /Annuler/ }).click();
    expect(undone).toBe(1);
    const ends: number[] = [];
    const into = draw(
      <UndoLine text="Partagée" since={Date.now() - UNDO_MS - 1} onUndo={no} onEnd={() => ends.push(1)} />,
    );
    expect(into.querySelector('button')).toBeNull();
    await expect.poll(() => ends).toEqual([1]);
  });
});

describe('a question', () => {
  it('is answered by a chip, in own words, or skipped', async () => {
    const said: string[] = [];
    draw(
      <QuestionChips
        question="Quoi ?"
        choices={[{ id: 'trial', label: 'Essai' }]}
        free
        onChoose={(id) => said.push(id)}
        onWrite={(text) => said.push(text)}
        onSkip={() => said.push('skip')}
      />,
    );
    await page.getByRole('button', { name: 'Essai' }).click();
    await page.getByRole('button', { name: 'Passer' }).click();
    await page.getByRole('button', { name: 'Autre…' }).click();
    await userEvent.keyboard('Le parking{Enter}');
    expect(said).toEqual(['trial', 'skip', 'Le parking']);
  });
});

function Kept({ onSend }: { onSend(text: string): void }) {
  const [text, setText] = useState('');
  return <CommentForm value={text} onInput={setText} onSend={() => onSend(text)} />;
}

describe('writing', () => {
  it('sends by Control and Enter, never an empty or a too long comment', async () => {
    const sent: string[] = [];
    draw(<Kept onSend={(text) => sent.push(text)} />);
    const field = page.getByRole('textbox', { name: 'Votre commentaire' });
    await field.click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await field.fill('x'.repeat(2001));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('1 caractère de trop');
    await field.fill('Bravo');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toEqual(['Bravo']);
  });

  it('empties the search by Escape and by its button', async () => {
    const asked: string[] = [];
    draw(<SearchBox value="café" onSearch={(text) => asked.push(text)} />);
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Effacer la recherche' }).click();
    expect(asked).toEqual(['', '']);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });
});

describe('small truths', () => {
  it('marks only places that exist', () => {
    const into = draw(
      <MarkedText
        text="café crème"
        marks={[
          [5, 10],
          [0, 4],
          [2, 5],
          [8, 40],
        ]}
      />,
    );
    expect([...into.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['café', 'crème']);
    expect(into.textContent).toBe('café crème');
  });

  it('gives a person the same initials and colour everywhere', () => {
    expect(['Léa Nguyen', 'Jean-Marc Le Goff', 'Zoé', ''].map(initialsOf)).toEqual(['LN', 'JG', 'Z', '']);
    expect(colourOf('p-lea')).toBe(colourOf('p-lea'));
    expect(new Set(Array.from({ length: 60 }, (_, n) => colourOf(`p${n}`))).size).toBe(8);
  });

  it('says a labelled reason by its label', () => {
    expect(
      sayReason({
        term: 's',
        code: 'situation',
        label: { fr: 'concurrent en place', en: 'competitor in place' },
        share: 1,
      }),
    ).toBe('concurrent en place');
    expect(sayReason({ term: 's', code: 'stage', share: 1 })).toBe('même étape');
  });

  it('keeps a picture’s place and its words when it cannot come', async () => {
    draw(
      <Picture
        picture={{ id: uuid(1), width: 4, height: 3, alt: 'Une machine' }}
        author="Léa"
        loadPicture={() => Promise.reject(new Error('gone'))}
      />,
    );
    await expect.element(page.getByText('La photo n’est pas arrivée. Une machine')).toBeVisible();
  });
});
