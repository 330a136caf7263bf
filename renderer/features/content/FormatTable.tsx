import { useFormatter, useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { ContentMix, MixShare } from '#shared/plan/content/content-mix.ts';
import type { FormatPlan } from '#shared/plan/content/format-plan.ts';
import { POST_FORMATS, type PostFormat } from '#shared/plan/post/post.ts';
import { FormatField } from './FormatFields.tsx';
import styles from './FormatTable.module.css';

type FormatTableProps = {
  readonly plans: ReadonlyMap<string, FormatPlan>;
  readonly mix: ContentMix;
  readonly selected: PostFormat | null;
  readonly onSelect: (format: PostFormat) => void;
};

/** All twelve formats in their own order; those without plan and posts wait quietly. Figures are typed in place. */
export function FormatTable({ plans, mix, selected, onSelect }: FormatTableProps) {
  const t = useTranslations('content.formats');
  const most = Math.max(1, ...mix.shares.flatMap(({ planned, wished }) => [planned ?? 0, wished ?? 0]));
  const shareOf = (format: PostFormat) => mix.shares.find(({ id }) => id === format);
  return (
    <table aria-label={t('table')} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('column.format')}</th>
          <th scope="col" className={styles.planned}>
            {t('column.planned')}
          </th>
          <th scope="col" className={styles.share}>
            {t('column.wished')}
          </th>
          <th scope="col" className={styles.hours}>
            {t('column.hours')}
          </th>
          <th scope="col" className={styles.hours}>
            {t('column.perLanguage')}
          </th>
        </tr>
      </thead>
      <tbody>
        {POST_FORMATS.map((format) => (
          <FormatRow
            key={format}
            format={format}
            plan={plans.get(format)}
            share={shareOf(format)}
            most={most}
            isSelected={selected === format}
            onOpen={() => onSelect(format)}
          />
        ))}
      </tbody>
    </table>
  );
}

type FormatRowProps = {
  readonly format: PostFormat;
  readonly plan: FormatPlan | undefined;
  readonly share: MixShare | undefined;
  readonly most: number;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
};

function FormatRow({ format, plan, share, most, isSelected, onOpen }: FormatRowProps) {
  const names = useTranslations('calendar.format');
  const isQuiet = plan === undefined && (share?.posts ?? 0) === 0;
  return (
    <tr data-row={format} className={joinClasses(isQuiet && styles.quiet)} data-selected={isSelected}>
      <th scope="row">
        <button type="button" className={styles.name} aria-current={isSelected || undefined} onClick={onOpen}>
          {names(format)}
        </button>
      </th>
      <td className={styles.planned}>
        <PlannedShare share={share} most={most} />
      </td>
      <td className={styles.share}>
        <FormatField format={format} plan={plan} field="share" isInCell />
      </td>
      <td className={styles.hours}>
        <FormatField format={format} plan={plan} field="hours" isInCell />
      </td>
      <td className={styles.hours}>
        <FormatField format={format} plan={plan} field="hoursPerLanguage" isInCell />
      </td>
    </tr>
  );
}

/** Bar: planned. Line: intended. The words beside it say the same. */
function PlannedShare({ share, most }: Pick<FormatRowProps, 'share' | 'most'>) {
  const t = useTranslations('content.formats');
  const format = useFormatter();
  if (share === undefined || share.planned === null) return <span className="quiet">{t('noShare')}</span>;
  const { planned, wished, posts } = share;
  if (posts === 0 && wished === null) return <span className="quiet">{t('noShare')}</span>;
  return (
    <span className={styles.bar}>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${(planned / most) * 100}%` }} />
        {wished !== null && <span className={styles.wish} style={{ left: `${(wished / most) * 100}%` }} />}
      </span>
      <span className="num">{t('planned', { value: format.number(Math.round(planned)), count: posts })}</span>
    </span>
  );
}
