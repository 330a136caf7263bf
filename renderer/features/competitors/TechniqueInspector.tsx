import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useRecords, useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button, TextLink } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TECHNIQUE_STATES, type Technique } from '#shared/plan/competitors/competitor.ts';
import styles from './CompetitorsPage.module.css';
import { PostLinkField } from './PostLinkField.tsx';
import { isSafeLink } from './safe-link.ts';
import { TECHNIQUE_SHAPES } from './technique-shapes.ts';
import { useTechniqueActions } from './use-technique-actions.ts';

type TechniqueInspectorProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onRemove: (technique: Technique) => void;
};

/** Every field of one technique, and what can become of it. */
export function TechniqueInspector({ id, onClose, onRemove }: TechniqueInspectorProps) {
  const t = useTranslations('competitors.technique');
  const { record, change } = useRecordEdit('techniques', id, 'competitors.undo.changeTechnique');
  if (record === undefined) return null;
  const title = record.title.trim() === '' ? t('untitled') : record.title;
  const menu = (
    <MenuButton
      label={title}
      items={[
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(record) },
      ]}
    />
  );
  return (
    <Inspector label={title} head={t('list')} actions={menu} onClose={onClose}>
      <SeenFields technique={record} change={change} />
      <Next technique={record} change={change} />
      <ExperimentFields technique={record} change={change} />
      <ResultFields technique={record} change={change} />
    </Inspector>
  );
}

type FieldsProps = {
  readonly technique: Technique;
  readonly change: (fields: Partial<Technique>) => void;
};

function SeenFields({ technique, change }: FieldsProps) {
  const t = useTranslations('competitors');
  const { settle } = useSession();
  const today = useToday();
  const competitors = useRecords('competitors');
  const { link } = technique;
  return (
    <>
      <TextField
        label={t('field.title')}
        value={technique.title}
        autoFocus={technique.title === ''}
        onChange={(title) => change({ title })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <Select
          label={t('field.state')}
          options={TECHNIQUE_STATES.map((value) => ({
            value,
            label: t(`state.${value}`),
            mark: <StateMark {...TECHNIQUE_SHAPES[value]} />,
          }))}
          value={technique.state}
          onChange={(state) => change({ state })}
        />
        <DateField
          label={t('field.seenOn')}
          value={technique.seenOn}
          max={today}
          onChange={(seenOn) => change({ seenOn })}
          onBlur={settle}
        />
      </div>
      <Select
        label={t('field.competitorId')}
        options={[
          { value: null, label: t('technique.anybody') },
          ...competitors.map(({ id, name }) => ({
            value: id,
            label: name.trim() === '' ? t('unnamed') : name,
          })),
        ]}
        value={technique.competitorId}
        onChange={(competitorId) => change({ competitorId })}
      />
      <TextArea
        label={t('field.description')}
        rows={2}
        value={technique.description}
        onChange={(description) => change({ description })}
        onBlur={settle}
      />
      <TextField
        label={t('field.link')}
        type="url"
        value={link}
        error={link !== '' && !isSafeLink(link) ? t('field.linkBad') : null}
        onChange={(next) => change({ link: next })}
        onBlur={settle}
      />
      {isSafeLink(link) && (
        <div className="small">
          <TextLink href={link}>{t('technique.open')}</TextLink>
        </div>
      )}
      <TextArea
        label={t('field.adaptation')}
        hint={t('field.adaptationHint')}
        rows={2}
        value={technique.adaptation}
        onChange={(adaptation) => change({ adaptation })}
        onBlur={settle}
      />
    </>
  );
}

/** The three ways out of "seen": an idea, an experiment, adopted. */
function Next({ technique, change }: FieldsProps) {
  const t = useTranslations('competitors');
  const actions = useTechniqueActions();
  const post = useWorkspace((tables) => tables.posts.get(technique.postId ?? ''));
  const { id, state, hypothesis } = technique;
  return (
    <section className={styles.next} aria-label={t('technique.next')}>
      <SectionHeading level={3} size="dense" hasLine>
        {t('technique.next')}
      </SectionHeading>
      {post !== undefined && (
        <div className={styles.idea}>
          <span className="quiet small">{t('field.postId')}</span>
          <b>{post.title}</b>
          <span className={styles.ideaActions}>
            <Button variant="link" size="small" onPress={() => openPage('calendar', { selected: post.id })}>
              {t('technique.toIdea')}
            </Button>
            <Button variant="link" size="small" onPress={() => change({ postId: null })}>
              {t('technique.cutIdea')}
            </Button>
          </span>
        </div>
      )}
      {post === undefined && (
        <PostLinkField onLink={(postId) => change({ postId, state: state === 'seen' ? 'planned' : state })} />
      )}
      <div className={styles.nextActions}>
        {post === undefined && (
          <Button size="small" icon="calendar" onPress={() => actions.makeIdea(id)}>
            {t('technique.makeIdea')}
          </Button>
        )}
        {(state === 'seen' || state === 'planned' || hypothesis.trim() === '') && (
          <Button size="small" icon="chart" onPress={() => actions.makeExperiment(id)}>
            {t('technique.makeExperiment')}
          </Button>
        )}
        {state !== 'adopted' && (
          <Button size="small" icon="check" onPress={() => void actions.adopt(id)}>
            {t('technique.adopt')}
          </Button>
        )}
      </div>
    </section>
  );
}

function ExperimentFields({ technique, change }: FieldsProps) {
  const t = useTranslations('competitors');
  const { settle } = useSession();
  const { testStart, testEnd } = technique;
  const isReversed = testStart !== null && testEnd !== null && testEnd < testStart;
  return (
    <>
      <SectionHeading level={3} size="dense" hasLine>
        {t('technique.experiment')}
      </SectionHeading>
      <TextArea
        label={t('field.hypothesis')}
        rows={2}
        value={technique.hypothesis}
        onChange={(hypothesis) => change({ hypothesis })}
        onBlur={settle}
      />
      <TextArea
        label={t('field.measure')}
        rows={1}
        value={technique.measure}
        onChange={(measure) => change({ measure })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <DateField
          label={t('field.testStart')}
          value={testStart}
          onChange={(next) => change({ testStart: next })}
          onBlur={settle}
        />
        <DateField
          label={t('field.testEnd')}
          value={testEnd}
          error={isReversed ? t('field.testReversed') : null}
          onChange={(next) => change({ testEnd: next })}
          onBlur={settle}
        />
      </div>
    </>
  );
}

function ResultFields({ technique, change }: FieldsProps) {
  const t = useTranslations('competitors.field');
  const { settle } = useSession();
  return (
    <>
      <SectionHeading level={3} size="dense" hasLine>
        {t('result')}
      </SectionHeading>
      <TextArea
        label={t('result')}
        rows={2}
        value={technique.result}
        onChange={(result) => change({ result })}
        onBlur={settle}
      />
      <DateField
        label={t('adaptedOn')}
        value={technique.adaptedOn}
        onChange={(adaptedOn) => change({ adaptedOn })}
        onBlur={settle}
      />
      <TextArea
        label={t('notes')}
        hint={t('notesHint')}
        value={technique.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
