import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';
import { HEALTH_SECTIONS, HEALTH_SEVERITIES, type HealthSection } from '#shared/plan/health/rule.ts';
import { FindingRow } from './FindingRow.tsx';
import styles from './HealthPage.module.css';

type FindingGroupsProps = { readonly findings: readonly HealthFinding[] };

/** All findings, the worst first; those of one rule stand together, the first few in sight. */
export function FindingGroups({ findings }: FindingGroupsProps) {
  const t = useTranslations('health');
  const pages = useTranslations('app.pages');
  const [section, setSection] = useState<HealthSection | null>(null);
  if (findings.length === 0) {
    return (
      <EmptyState size="part" title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    );
  }
  const present = HEALTH_SECTIONS.filter((each) => findings.some((finding) => finding.section === each));
  const shown = section === null ? findings : findings.filter((finding) => finding.section === section);
  return (
    <>
      <Select
        label={t('filter')}
        className={styles.filter}
        options={[
          { value: null, label: t('allSections') },
          ...present.map((value) => ({ value, label: pages(`${value}.title`) })),
        ]}
        value={section}
        onChange={setSection}
      />
      {HEALTH_SEVERITIES.map((severity) => {
        const own = shown.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} className="stack-tight">
            <SectionHeading count={own.length}>{t(`group.${severity}`)}</SectionHeading>
            <FindingList label={t(`group.${severity}`)}>
              {byRule(own).map((same) => (
                <SameRule key={same[0]?.ruleId} findings={same} />
              ))}
            </FindingList>
          </section>
        );
      })}
    </>
  );
}

const FEW = 3;
const MORE = 50;

/** Findings of one rule: the first few, and on wish more at a time, so that thousands cost nothing. */
function SameRule({ findings }: FindingGroupsProps) {
  const t = useTranslations('health');
  const [most, setMost] = useState(FEW);
  const isAlmostAll = findings.length <= most + 1;
  const shown = isAlmostAll ? findings : findings.slice(0, most);
  return (
    <>
      {shown.map((finding) => (
        <FindingRow key={finding.key} finding={finding} />
      ))}
      {shown.length < findings.length && (
        <li className={styles.more}>
          <Button variant="link" size="small" onPress={() => setMost(most + MORE)}>
            {t('more', { count: findings.length - shown.length })}
          </Button>
        </li>
      )}
    </>
  );
}

function byRule(findings: readonly HealthFinding[]): readonly (readonly HealthFinding[])[] {
  const groups = new Map<string, HealthFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
