import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Candidate } from '#shared/plan/fit/role-profile.ts';
import { type LanguageFit, languageFit, roleScore, TOP_SCORE } from '#shared/plan/fit/role-score.ts';
import type { CandidateFieldsProps } from './CandidateInspector.tsx';
import styles from './RoleView.module.css';
import { SpokenLanguages } from './SpokenLanguages.tsx';
import { useCompetenceName, useRoleProfile } from './use-role-profile.ts';

/** What was seen of somebody, each score with its evidence; what was not looked at stays open. */
export function CandidateScores({ candidate, change }: CandidateFieldsProps) {
  const t = useTranslations('fit');
  const { settle } = useSession();
  const { profile } = useRoleProfile();
  const competenceName = useCompetenceName();
  const { missing } = roleScore(candidate, profile);
  const replace = (id: string, fields: Partial<Candidate['scores'][number]>) => {
    const present = candidate.scores.find((each) => each.id === id) ?? { id, score: null, evidence: '' };
    const others = candidate.scores.filter((each) => each.id !== id);
    change({ scores: [...others, { ...present, ...fields }] });
  };
  return (
    <>
      <SectionHeading
        level={3}
        size="dense"
        hasLine
        count={missing === 0 ? t('candidates.scoreHint') : t('candidates.missing', { count: missing })}
      >
        {t('field.scores')}
      </SectionHeading>
      {profile.competences.length === 0 && <p className="quiet dense">{t('candidates.noCompetence')}</p>}
      {profile.competences.map((asked) => {
        const name = competenceName(asked);
        const given = candidate.scores.find(({ id }) => id === asked.id);
        return (
          <div key={asked.id} className={styles.score} data-record={asked.id}>
            <ScoreField
              label={name}
              value={given?.score ?? null}
              onChange={(score) => replace(asked.id, { score })}
            />
            <TextArea
              label={t('candidates.evidenceOf', { name })}
              isLabelHidden
              rows={1}
              placeholder={t('candidates.evidencePlaceholder')}
              value={given?.evidence ?? ''}
              onChange={(evidence) => replace(asked.id, { evidence })}
              onBlur={settle}
            />
          </div>
        );
      })}
      <Trial candidate={candidate} change={change} />
      <SpokenLanguages
        label={t('field.languages')}
        value={candidate.languages}
        emptyText={t('role.noLanguage')}
        onChange={(languages) => change({ languages })}
      />
      <LanguagesMet fits={languageFit(candidate, profile)} />
    </>
  );
}

function Trial({ candidate, change }: CandidateFieldsProps) {
  const t = useTranslations('fit');
  const { settle } = useSession();
  const { profile } = useRoleProfile();
  const isAsked = profile.trialTask.trim() !== '';
  return (
    <div className={styles.score}>
      <ScoreField
        label={t('field.trialScore')}
        value={candidate.trialScore}
        onChange={(trialScore) => change({ trialScore })}
      />
      <p className={styles.task}>{isAsked ? profile.trialTask : t('candidates.noTrial')}</p>
      <TextArea
        label={t('field.trialResult')}
        rows={1}
        value={candidate.trialResult}
        onChange={(trialResult) => change({ trialResult })}
        onBlur={settle}
      />
    </div>
  );
}

type ScoreFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

function ScoreField({ label, value, onChange }: ScoreFieldProps) {
  const t = useTranslations('fit.candidates');
  const steps = Array.from({ length: TOP_SCORE + 1 }, (_, score) => ({ value: score, label: String(score) }));
  return (
    <SegmentedControl<number | null>
      label={label}
      hasLabel
      isWide
      options={[{ value: null, label: t('notScored') }, ...steps]}
      value={value}
      onChange={onChange}
    />
  );
}

/** Each language that is asked for, and whether it is met. */
function LanguagesMet({ fits }: { readonly fits: readonly LanguageFit[] }) {
  const t = useTranslations('fit.candidates');
  const languageName = useLanguageName();
  if (fits.length === 0) return null;
  const words = ({ asked, steps, isMet }: LanguageFit) => {
    if (isMet) return t('languageMet', { level: asked });
    return steps === null
      ? t('languageMissing', { level: asked })
      : t('languageShort', { level: asked, steps: -steps });
  };
  return (
    <ul className={styles.met}>
      {fits.map((fit) => (
        <li key={fit.language}>
          <StateMark shape={fit.isMet ? 'circleCheck' : 'triangle'} tone={fit.isMet ? 'ok' : 'risk'} />
          <b>{languageName(fit.language)}</b> <span>{words(fit)}</span>
        </li>
      ))}
    </ul>
  );
}
