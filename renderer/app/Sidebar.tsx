import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Monogram } from '#renderer/ui/Chip.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { PlanSection } from '#shared/plan/section.ts';
import { decidedPercent, type SectionStatus, sectionStatuses } from '#shared/plan/section-status.ts';
import { initialsOf } from '#shared/plan/workspace-profile.ts';
import { PAGE_ICONS } from './commands.ts';
import { currentRoute, navigate, openPage } from './navigation.ts';
import { hashOf, type PageName } from './routes.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import styles from './Sidebar.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

const GROUPS = [
  {
    name: 'plan',
    pages: ['guide', 'fit', 'brand', 'audiences', 'competitors', 'channels', 'goals', 'content', 'tools'],
  },
  { name: 'run', pages: ['calendar', 'people', 'tasks'] },
  { name: 'protect', pages: ['crisis'] },
  { name: 'learn', pages: ['reviews'] },
  { name: 'share', pages: ['export', 'data'] },
] as const satisfies readonly { readonly name: string; readonly pages: readonly PageName[] }[];

/** All sections in five groups; what is decided is told by rule, by shape and in words. */
export function Sidebar({ page }: { readonly page: PageName }) {
  const t = useTranslations('app');
  const dialogs = useDialogs();
  const statuses = useWorkspace((tables) => tables);
  const sections = sectionStatuses(statuses);
  return (
    <div className={styles.side}>
      <WorkspaceSwitch />
      <nav aria-label={t('navigation')} className={styles.nav}>
        <NavItem page="overview" isCurrent={page === 'overview'} status={null} />
        <NavItem page="health" isCurrent={page === 'health'} status={null} />
        {GROUPS.map(({ name, pages }) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`} className={styles.group}>
              <span>{t(`groups.${name}`)}</span>
              {name === 'plan' && <b>{t('percent', { percent: decidedPercent(sections) })}</b>}
            </h2>
            {pages.map((each) => (
              <NavItem key={each} page={each} isCurrent={page === each} status={statusOf(sections, each)} />
            ))}
          </section>
        ))}
      </nav>
      <div className={styles.foot}>
        <button type="button" className={styles.item} onClick={() => navigate({ place: 'clients' })}>
          <Icon name="grid" />
          {t('allClients')}
        </button>
        <IconButton icon="settings" label={t('settings')} onPress={() => navigate({ place: 'settings' })} />
        <IconButton icon="help" label={t('shortcuts')} onPress={() => void dialogs.open(ShortcutSheet, {})} />
      </div>
    </div>
  );
}

function WorkspaceSwitch() {
  const profile = useProfile();
  const t = useTranslations('app');
  const days = useDays();
  return (
    <WorkspaceMenu>
      <Monogram initials={initialsOf(profile.name)} color={profile.colour} />
      <span className={styles.who}>
        <span className={styles.name}>{profile.name}</span>
        <span className={styles.period}>{days.monthRange(profile.planStart, profile.planEnd)}</span>
      </span>
      <VisuallyHidden>{t('workspaceMenu')}</VisuallyHidden>
      <Icon name="chevronDown" />
    </WorkspaceMenu>
  );
}

type NavItemProps = {
  readonly page: PageName;
  readonly isCurrent: boolean;
  readonly status: SectionStatus | null;
};

function NavItem({ page, isCurrent, status }: NavItemProps) {
  const t = useTranslations('app');
  const running = useWorkspace((tables) =>
    page === 'crisis' ? [...tables.incidents.values()].filter(({ closedAt }) => closedAt === null).length : 0,
  );
  const route = currentRoute();
  const href = route.place === 'workspace' ? hashOf({ ...route, page, query: {} }) : '#/';
  return (
    <a
      className={styles.item}
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        openPage(page);
      }}
    >
      {status !== null && page !== 'crisis' ? (
        <SectionMark status={status} />
      ) : (
        <Icon name={PAGE_ICONS[page]} />
      )}
      <span className={styles.label}>{t(`pages.${page}.title`)}</span>
      {running > 0 ? (
        <span className={joinClasses(styles.tail, styles.live)}>
          {t('liveIncidents', { count: running })}
        </span>
      ) : (
        status !== null && status.state !== 'decided' && <SectionTail status={status} />
      )}
    </a>
  );
}

function SectionMark({ status }: { readonly status: SectionStatus }) {
  const t = useTranslations('app.sectionState');
  const shape = ({ decided: 'stepDone', partly: 'stepHalf', empty: 'stepEmpty' } as const)[status.state];
  const label = status.state === 'decided' ? t('decided') : undefined;
  return <StateMark shape={shape} tone={status.state === 'decided' ? 'accent' : 'plain'} label={label} />;
}

function SectionTail({ status }: { readonly status: SectionStatus }) {
  const t = useTranslations('app.sectionState');
  return (
    <span className={styles.tail}>
      {status.state === 'empty' ? t('empty') : t('partly', { count: status.open.length })}
    </span>
  );
}

function statusOf(statuses: readonly SectionStatus[], page: PageName): SectionStatus | null {
  const section = page as PlanSection; // pages that are no section find nothing
  return statuses.find((status) => status.section === section) ?? null;
}
