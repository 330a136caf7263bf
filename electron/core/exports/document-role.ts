import type { Speech } from '#shared/i18n/translator.ts';
import { createRoleProfile, ROLE_PROFILE_ID, type RoleProfile } from '#shared/plan/fit/role-profile.ts';
import { type Ranked, rankCandidates } from '#shared/plan/fit/role-score.ts';
import { type Block, span } from './blocks.ts';
import { titled } from './document-foundation.ts';
import { cell, column, type DocumentSource, fact, facts, heading, notes, table } from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** Who is looked for, and for own eyes who might be it. */
export function roleBlocks({ tables, say }: DocumentSource): readonly Block[] {
  const stored = tables.roleProfile.get(ROLE_PROFILE_ID);
  const profile = stored ?? createRoleProfile({ now: say.now });
  const ranked = rankCandidates([...tables.candidates.values()], profile);
  return [
    ...(stored === undefined ? [] : titled(say.t('fit.view.role'), role(say, stored))),
    ...candidates(say, ranked, profile),
  ];
}

function role(say: Phrasing, profile: RoleProfile): readonly Block[] {
  const { t } = say;
  return [
    ...facts(
      fact(t('fit.field.purpose'), profile.purpose),
      fact(
        t('fit.field.employment'),
        profile.employment === 'undecided' ? '' : t(`fit.employment.${profile.employment}`),
      ),
      fact(t('fit.field.hoursPerWeek'), profile.hoursPerWeek === null ? '' : say.hours(profile.hoursPerWeek)),
      fact(
        t('fit.field.tasks'),
        profile.tasks.map((task) => span(task)),
      ),
      fact(t('fit.field.languages'), languagesOf(say, profile.languages)),
      fact(t('fit.field.trialTask'), profile.trialTask),
    ),
    ...table(
      t('fit.field.competences'),
      [
        column(t('fit.matrix.competence'), 1.4),
        column(t('fit.role.weight'), 0.6, 'end'),
        column(t('fit.role.expectation'), 2.4),
      ],
      profile.competences.map((asked) => [
        cell(span(competenceName(t, asked), { style: 'strong' })),
        cell(say.number(asked.weight)),
        cell(asked.expectation),
      ]),
    ),
    ...notes(say, profile),
  ];
}

function competenceName(t: Speech['t'], { competence, name }: RoleProfile['competences'][number]): string {
  if (competence !== 'own') return t(`fit.competence.${competence}`);
  return name.trim() === '' ? t('fit.role.unnamed') : name;
}

function languagesOf(say: Phrasing, languages: RoleProfile['languages']): string {
  return say.alone(
    say.list(languages.map(({ language, level }) => `${say.languageName(language)} ${level}`)),
  );
}

function candidates(say: Phrasing, ranked: readonly Ranked[], profile: RoleProfile): readonly Block[] {
  const { t } = say;
  const columns = [
    column(t('fit.field.name'), 1.6),
    column(t('fit.candidates.score'), 1.2),
    column(t('fit.field.costPerMonth'), 1, 'end'),
    column(t('fit.field.availableFrom'), 1.2),
    column(t('fit.field.state')),
  ];
  const rows = ranked.map(({ candidate, score }) => [
    cell(
      span(nameOf(t, candidate), { style: 'strong' }),
      span(t(`fit.kind.${candidate.kind}`), { style: 'quiet' }),
    ),
    cell(
      score.seen === null ? t('fit.candidates.notSeen') : say.number(Math.round(score.seen)),
      span(score.missing === 0 || score.seen === null ? '' : possible(t, score), { style: 'quiet' }),
    ),
    cell(candidate.costPerMonth === null ? '' : moneyText(say, candidate.costPerMonth)),
    cell(candidate.availableFrom === null ? '' : say.shortDate(candidate.availableFrom)),
    cell(t(`fit.state.${candidate.state}`)),
  ]);
  return [
    ...titled(t('fit.candidates.title'), table(t('fit.candidates.title'), columns, rows)),
    ...ranked.flatMap((each) => candidateDetails(say, each, profile)),
  ];
}

function candidateDetails(say: Phrasing, { candidate }: Ranked, profile: RoleProfile): readonly Block[] {
  const { t } = say;
  // Scores of competences that are no longer asked for are kept with the candidate, and so they are told.
  const known = new Map(profile.competences.map((asked) => [asked.id, competenceName(t, asked)]));
  const scored = candidate.scores.filter(({ score, evidence }) => score !== null || evidence.trim() !== '');
  const details = [
    ...facts(
      fact(t('fit.field.contact'), candidate.contact),
      fact(t('fit.field.languages'), languagesOf(say, candidate.languages)),
      fact(t('fit.field.trialResult'), candidate.trialResult),
      fact(t('fit.field.trialScore'), candidate.trialScore === null ? '' : say.number(candidate.trialScore)),
    ),
    ...table(
      t('fit.field.scores'),
      [
        column(t('fit.matrix.competence'), 1.4),
        column(t('fit.card.score'), 0.8, 'end'),
        column(t('fit.candidates.evidence'), 2.4),
      ],
      scored.map(({ id, score, evidence }) => [
        cell(known.get(id) ?? t('fit.role.unnamed')),
        cell(score === null ? t('fit.candidates.notScored') : say.number(score)),
        cell(evidence),
      ]),
    ),
    ...notes(say, candidate),
  ];
  return details.length === 0 ? [] : [heading(4, nameOf(t, candidate)), ...details];
}

/** An amount in the currency of the plan, without cents where there are none. */
export function moneyText({ number, profile }: Phrasing, value: number): string {
  return number(value, {
    style: 'currency',
    currency: profile.currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
  });
}

function nameOf(t: Speech['t'], { name }: { readonly name: string }): string {
  return name.trim() === '' ? t('fit.candidates.unnamed') : name;
}

function possible(t: Speech['t'], { low, high }: Ranked['score']): string {
  return t('fit.candidates.possible', { low: Math.round(low), high: Math.round(high) });
}
