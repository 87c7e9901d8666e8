/** Skills as sentences: a trade or a lever, how often it worked for colleagues, and where. No bar, no rank, no score. */
import type { Skill } from '#contract/relay';
import { capital } from '../../capital.ts';
import { formatList } from '../../intl.ts';
import { nameOf } from '../../names.ts';
import { tRelay } from '../../words/relay.ts';

export function SkillList({ skills }: { readonly skills: readonly Skill[] }) {
  if (skills.length === 0) return null;
  return (
    <section class="relay-part">
      <h3>{tRelay('skills')}</h3>
      <p class="quiet">{tRelay('skillsHint')}</p>
      <ul class="relay-skills">
        {skills.map((skill) => (
          <li key={`${skill.kind} ${skill.id}`}>
            <b>{capital(nameOf(skill.id))}</b>
            <span class="quiet">{sayProof(skill)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayProof({ worked, tried, units }: Skill): string {
  const often = tRelay('worked', { n: worked, tried });
  return units.length === 0 ? often : `${often}, ${tRelay('inUnits', { units: formatList(units) })}`;
}
