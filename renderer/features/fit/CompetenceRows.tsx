import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { COMPETENCES, type Competence, type RoleProfile } from '#shared/plan/fit/role-profile.ts';
import { STARTER_WEIGHTS, starterCompetences } from '#shared/plan/fit/role-score.ts';
import styles from './RoleView.module.css';
import { useCompetenceName, useRoleProfile } from './use-role-profile.ts';

type Asked = RoleProfile['competences'][number];

/** A new competence of one's own weighs in the middle. */
const OWN_WEIGHT = 3;

const WEIGHTS = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

/** What is asked of the person, how much each thing weighs, and how one sees it. */
export function CompetenceRows() {
  const t = useTranslations('fit');
  const session = useSession();
  const { profile, change } = useRoleProfile();
  const { competences } = profile;
  const used = new Set(competences.map(({ competence }) => competence));
  const add = (competence: Competence) => {
    const weight = competence === 'own' ? OWN_WEIGHT : STARTER_WEIGHTS[competence];
    const record = { id: session.newId(), competence, name: '', weight, expectation: '' };
    change({ competences: [...competences, record] });
  };
  const addMenu = (
    <MenuButton
      label={t('role.add')}
      look="plain"
      size="small"
      icon="plus"
      items={COMPETENCES.filter((each) => each === 'own' || !used.has(each)).map((each) => ({
        id: each,
        label: t(`competence.${each}`),
        onAction: () => add(each),
      }))}
    />
  );
  return (
    <section className={styles.section}>
      <SectionHeading count={competences.length === 0 ? null : t('role.weightHint')} hasLine>
        {t('field.competences')}
      </SectionHeading>
      {competences.length === 0 ? (
        <>
          <p className="soft">{t('role.none')}</p>
          <div className="row">
            <Button size="small" onPress={() => change({ competences: starterCompetences(session.newId) })}>
              {t('role.starter')}
            </Button>
            {addMenu}
          </div>
        </>
      ) : (
        <>
          <div>
            <div className={`${styles.competence} ${styles.heads}`} aria-hidden>
              <span>{t('matrix.competence')}</span>
              <span>{t('role.weight')}</span>
              <span>{t('role.expectation')}</span>
            </div>
            {competences.map((each) => (
              <CompetenceRow key={each.id} asked={each} />
            ))}
          </div>
          <div>{addMenu}</div>
        </>
      )}
    </section>
  );
}

function CompetenceRow({ asked }: { readonly asked: Asked }) {
  const t = useTranslations('fit');
  const { profile, change, settle } = useRoleProfile();
  const name = useCompetenceName()(asked);
  const replace = (fields: Partial<Asked>) =>
    change({
      competences: profile.competences.map((each) => (each.id === asked.id ? { ...each, ...fields } : each)),
    });
  return (
    <div className={styles.competence} data-record={asked.id}>
      {asked.competence === 'own' ? (
        <TextField
          label={t('role.ownName')}
          isLabelHidden
          placeholder={t('role.ownName')}
          value={asked.name}
          onChange={(text) => replace({ name: text })}
          onBlur={settle}
        />
      ) : (
        <span className={styles.competenceName}>{name}</span>
      )}
      <SegmentedControl
        label={t('role.weightOf', { name })}
        options={WEIGHTS}
        value={asked.weight}
        onChange={(weight) => replace({ weight })}
      />
      <TextArea
        label={t('role.expectationOf', { name })}
        isLabelHidden
        rows={1}
        placeholder={t(`expect.${asked.competence}`)}
        value={asked.expectation}
        onChange={(expectation) => replace({ expectation })}
        onBlur={settle}
      />
      <IconButton
        icon="close"
        label={t('role.remove', { name })}
        onPress={() => change({ competences: profile.competences.filter(({ id }) => id !== asked.id) })}
      />
    </div>
  );
}
