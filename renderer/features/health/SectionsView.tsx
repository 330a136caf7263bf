import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useFindingWords } from '#renderer/plan/finding-words.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { type HealthFinding, healthBySection, type SectionHealth } from '#shared/plan/health/check-health.ts';
import { HEALTH_SEVERITIES } from '#shared/plan/health/rule.ts';
import { type SectionStatus, sectionStatuses } from '#shared/plan/section-status.ts';
import styles from './HealthPage.module.css';
import { SEVERITY_MARKS } from './severity-marks.ts';
import { useMend } from './use-mend.ts';

/** The plan section by section: how far it is decided, what is off, and the worst of it with its action. */
export function SectionsView({ findings }: { readonly findings: readonly HealthFinding[] }) {
  const t = useTranslations('health');
  const tables = useWorkspace((all) => all);
  const statuses = sectionStatuses(tables);
  const columns = useColumns(statuses);
  return (
    <Table
      label={t('view.sections')}
      columns={columns}
      rows={healthBySection(findings)}
      rowKey={({ section }) => section}
    />
  );
}

function useColumns(statuses: readonly SectionStatus[]): readonly Column<SectionHealth>[] {
  const t = useTranslations('health');
  const pages = useTranslations('app.pages');
  const states = useTranslations('app.sectionState');
  const statusOf = (row: SectionHealth) => statuses.find(({ section }) => section === row.section);
  return [
    {
      id: 'section',
      header: t('column.section'),
      isRowHeader: true,
      render: ({ section }) => (
        <Button variant="link" onPress={() => openPage(section)}>
          {pages(`${section}.title`)}
        </Button>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      render: (row) => {
        const status = statusOf(row);
        if (status === undefined) return null;
        return status.state === 'partly'
          ? states('partly', { count: status.open.length })
          : states(status.state);
      },
    },
    ...HEALTH_SEVERITIES.map(
      (severity): Column<SectionHealth> => ({
        id: severity,
        header: t(`column.${severity}`),
        align: 'end',
        render: ({ counts }) =>
          counts[severity] === 0 ? <span className="quiet">0</span> : <b>{counts[severity]}</b>,
      }),
    ),
    {
      id: 'first',
      header: t('column.first'),
      render: ({ findings: [first] }) => (first === undefined ? <Sound /> : <First finding={first} />),
    },
  ];
}

function Sound() {
  const t = useTranslations('health');
  return (
    <span className={styles.first}>
      <StateMark shape="circleCheck" tone="ok" />
      {t('sound')}
    </span>
  );
}

function First({ finding }: { readonly finding: HealthFinding }) {
  const mend = useMend();
  const words = useFindingWords()(finding);
  return (
    <span className={styles.first}>
      <StateMark {...SEVERITY_MARKS[finding.severity]} />
      <span className={styles.firstTitle}>{words.title}</span>
      <Button variant="link" size="small" onPress={() => mend(finding)}>
        {words.action}
      </Button>
    </span>
  );
}
