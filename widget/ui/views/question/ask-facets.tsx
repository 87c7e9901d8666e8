/** What a question is about, in three lists that may all be left open: it is asked of those who succeeded there. */
import type { AskFacets as Facets, AskQuestion } from '../../../model/ask-question.ts';
import { tQuestion } from '../../words/question.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}
export interface AskChoices {
  readonly sector: readonly Choice[];
  readonly product: readonly Choice[];
  readonly region: readonly Choice[];
}

const NAMES = ['sector', 'product', 'region'] as const satisfies readonly (keyof Facets)[];

interface AskFacetsProps {
  readonly ask: InstanceType<typeof AskQuestion>;
  readonly choices: AskChoices;
}

export function AskFacets({ ask, choices }: AskFacetsProps) {
  const facets = ask.facets.value;
  return (
    <fieldset class="ask-facets">
      <legend>{tQuestion('about')}</legend>
      <p class="quiet">{tQuestion('aboutHint')}</p>
      <div class="selects">
        {NAMES.filter((name) => choices[name].length > 0).map((name) => (
          <label key={name} class="field">
            <span>{tQuestion(name)}</span>
            <select
              class="input"
              value={facets[name] ?? ''}
              onChange={(event) =>
                void ask.write({ facets: { [name]: event.currentTarget.value || undefined } })
              }
            >
              <option value="">{tQuestion('leftOpen')}</option>
              {choices[name].map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
