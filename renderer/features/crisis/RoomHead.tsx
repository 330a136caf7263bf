import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { Menu, MenuButton } from '#renderer/ui/Menu.tsx';
import { multipleOf } from '#shared/plan/crisis/crisis-level.ts';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { undecidedPosts } from '#shared/plan/crisis/incident-hold.ts';
import { FactsDialog } from './FactsDialog.tsx';
import styles from './IncidentRoom.module.css';
import { useIncidentEnd } from './use-incident-end.ts';
import { useLevelChange } from './use-level-change.ts';

type RoomHeadProps = { readonly incident: Incident; readonly plan: CrisisPlan };

/** How serious it is, what it is about and who leads; and how it changes or ends. */
export function RoomHead({ incident, plan }: RoomHeadProps) {
  const t = useTranslations('crisis');
  const dialogs = useDialogs();
  const end = useIncidentEnd(incident);
  const undecided = useWorkspace((tables) => undecidedPosts(incident, tables.posts).length);
  const level = plan.levels.find((each) => each.level === incident.level);
  return (
    <header className={styles.head}>
      <div className={styles.level}>
        <b aria-hidden>{incident.level}</b>
        <p>
          <span className="small soft">{t('level')}</span>
          <span className="label">{level?.name || t('levelNumber', { level: incident.level })}</span>
        </p>
      </div>
      <div className={styles.title}>
        <h2>{incident.title.trim() || t('untitled')}</h2>
        <Facts incident={incident} />
      </div>
      <Button icon="print" ariaLabel={t('room.card')} onPress={() => window.print()}>
        <span className={styles.cardWord}>{t('room.card')}</span>
      </Button>
      <LevelMenu incident={incident} plan={plan} />
      <Button
        isDisabled={undecided > 0}
        why={t('room.undecided', { count: undecided })}
        whyPlace="tooltip"
        onPress={() => void end.close()}
      >
        {t('room.close')}
      </Button>
      <RecordNotes collection="incidents" id={incident.id} name={incident.title.trim() || t('untitled')} />
      <MenuButton
        label={t('room.more')}
        items={[
          {
            id: 'facts',
            label: t('room.facts'),
            icon: 'edit',
            onAction: () => void dialogs.open<{ id: string }, true>(FactsDialog, { id: incident.id }),
          },
          {
            id: 'plan',
            label: t('room.plan'),
            icon: 'shield',
            onAction: () => openPage('crisis', { view: 'plan' }),
          },
          'separator',
          { id: 'discard', label: t('room.discard'), icon: 'trash', isDanger: true, onAction: end.discard },
        ]}
      />
    </header>
  );
}

function Facts({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.room');
  const { lead, speaker, mentions } = incident;
  const multiple = multipleOf(incident);
  const facts = [
    lead.trim() === '' ? t('noLead') : t('leads', { name: lead }),
    speaker.trim() === '' ? null : t('speaks', { name: speaker }),
    mentions === null ? null : t('mentions', { count: mentions }),
    multiple === null ? null : t('multiple', { multiple }),
  ].filter((fact) => fact !== null);
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function LevelMenu({ incident, plan }: RoomHeadProps) {
  const t = useTranslations('crisis');
  const change = useLevelChange(incident.id);
  const items = plan.levels.map(({ level, name, description }) => ({
    id: String(level),
    label: name === '' ? t('levelNumber', { level }) : t('levelNamed', { level, name }),
    note: description,
    isSelected: level === incident.level,
    onAction: () => change(level),
  }));
  return (
    <Menu
      label={t('room.changeLevel')}
      items={items}
      placement="bottom end"
      trigger={
        <Button isDisabled={items.length === 0} why={t('finding.addLevel')} whyPlace="tooltip">
          {t('room.changeLevel')}
        </Button>
      }
    />
  );
}
