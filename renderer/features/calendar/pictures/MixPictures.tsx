import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { PaletteName } from '#renderer/ui/palette.ts';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import {
  channelMix,
  formatMix,
  languageMix,
  type MixShare,
  pillarMix,
} from '#shared/plan/content/content-mix.ts';
import { POST_FORMATS, type Post } from '#shared/plan/post/post.ts';
import styles from './Pictures.module.css';

type MixRow = MixShare & { readonly label: string; readonly color?: PaletteName };

type MixPicturesProps = {
  readonly posts: readonly Post[];
  /** Those that the filter lets through. */
  readonly channels: readonly Channel[];
};

/** What the plan's posts are made of, each part against what was wished of it. */
export function MixPictures({ posts, channels }: MixPicturesProps) {
  const t = useTranslations('pictures.mix');
  const days = useDays();
  const mixes = useMixes(posts, channels);
  const { planStart, planEnd } = useProfile();
  const period = days.monthRange(planStart, planEnd);
  return (
    <section>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className={styles.sentence}>
        {mixes.posts === 0 ? t('none', { period }) : t('legend', { period, count: mixes.posts })}
      </p>
      {mixes.posts > 0 && (
        <div className={styles.mixes}>
          <MixPicture title={t('pillars')} rows={mixes.pillars} />
          <MixPicture title={t('formats')} rows={mixes.formats} />
          <MixPicture title={t('channels')} rows={mixes.channels} />
          <MixPicture title={t('languages')} rows={mixes.languages} />
        </div>
      )}
    </section>
  );
}

function MixPicture({ title, rows }: { readonly title: string; readonly rows: readonly MixRow[] }) {
  const t = useTranslations('pictures.mix');
  const seen = rows.filter(({ posts, wished }) => posts > 0 || wished !== null);
  if (seen.length === 0) return null;
  const text = ({ planned, wished }: MixRow) =>
    wished === null
      ? t('rowOpen', { planned: Math.round(planned ?? 0) })
      : t('row', { planned: Math.round(planned ?? 0), wished: Math.round(wished) });
  return (
    <div className={styles.mix}>
      <h3 className="label">{title}</h3>
      <ChartFigure table={<MixTable title={title} rows={seen} />}>
        <ShareBars
          label={title}
          rows={seen.map((row) => ({
            id: row.id,
            label: row.label,
            ...(row.color !== undefined && { color: row.color }),
            actual: (row.planned ?? 0) / 100,
            wished: row.wished === null ? null : row.wished / 100,
            text: text(row),
          }))}
        />
      </ChartFigure>
    </div>
  );
}

function MixTable({ title, rows }: { readonly title: string; readonly rows: readonly MixRow[] }) {
  const t = useTranslations('pictures.mix');
  return (
    <PlainTable label={title}>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('posts')}</th>
          <th scope="col">{t('planned')}</th>
          <th scope="col">{t('wished')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, posts, planned, wished }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="num">{posts}</td>
            <td className="num">{t('share', { value: Math.round(planned ?? 0) })}</td>
            <td className="num">
              {wished === null ? t('noWish') : t('share', { value: Math.round(wished) })}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function useMixes(posts: readonly Post[], channels: readonly Channel[]) {
  const { planStart, planEnd, languages } = useProfile();
  const pillars = useRecords('pillars');
  const formatPlans = useWorkspace((tables) => tables.formatPlans);
  const formatName = useTranslations('calendar.format');
  const channelName = useChannelName();
  const languageName = useLanguageName();
  return useMemo(() => {
    const period = { from: planStart, to: planEnd };
    const sorted = [...pillars].sort((left, right) => left.order - right.order);
    const pillarShares = pillarMix(sorted, posts, period);
    const byPillar = new Map(pillars.map((pillar) => [pillar.id, pillar]));
    const byChannel = new Map(channels.map((channel) => [channel.id, channel]));
    const formatOf = new Map<string, string>(POST_FORMATS.map((format) => [format, formatName(format)]));
    return {
      posts: pillarShares.posts,
      pillars: pillarShares.shares.map((share): MixRow => {
        const pillar = byPillar.get(share.id);
        return { ...share, label: pillar?.name ?? '', ...(pillar && { color: pillar.colour }) };
      }),
      formats: formatMix(formatPlans, posts, period).shares.map(
        (share): MixRow => ({ ...share, label: formatOf.get(share.id) ?? share.id }),
      ),
      channels: channelMix(channels, posts, period).shares.map((share): MixRow => {
        const channel = byChannel.get(share.id);
        return { ...share, label: channel === undefined ? '' : channelName(channel) };
      }),
      languages: languageMix(languages, posts, period).shares.map(
        (share): MixRow => ({ ...share, label: languageName(share.id) }),
      ),
    };
  }, [
    posts,
    planStart,
    planEnd,
    languages,
    pillars,
    channels,
    formatPlans,
    formatName,
    channelName,
    languageName,
  ]);
}
