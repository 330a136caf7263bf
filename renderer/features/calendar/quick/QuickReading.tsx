import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useChannelName, useNetworkName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { STATE_SHAPES } from '#renderer/plan/post-state.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Chip, PaletteDot } from '#renderer/ui/Chip.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { QuickPieceKind, QuickPost } from '#shared/plan/quick/quick-post.ts';
import styles from './QuickAdd.module.css';

type Part = {
  readonly id: string;
  readonly kind: QuickPieceKind;
  readonly text: string;
  readonly mark?: ReactNode;
};

type QuickReadingProps = {
  readonly quick: QuickPost;
  /** What was typed, to show on hover where a part comes from; '' where it is not in sight. */
  readonly line: string;
  readonly hasChannel: boolean;
};

/** What was understood of a line: the title, then each part with what it became. */
export function QuickReading({ quick, line, hasChannel }: QuickReadingProps) {
  const t = useTranslations('quickPost');
  const networkName = useNetworkName();
  const parts = useQuickParts()(quick);
  const typed = (kind: QuickPieceKind) =>
    quick.pieces
      .filter((piece) => piece.kind === kind)
      .map(({ start, end }) => line.slice(start, end))
      .join(' ');
  return (
    <>
      <ul className={styles.reads} aria-label={t('understood')}>
        <li className={quick.title === '' ? styles.gap : styles.title} dir="auto">
          {quick.title === '' ? t('noTitle') : quick.title}
        </li>
        {parts.map(({ id, kind, text, mark }) => (
          <li key={id} className={styles.part} title={typed(kind) || undefined}>
            {mark}
            {text}
          </li>
        ))}
        {quick.date === null && <li className={styles.gap}>{t('noDay')}</li>}
        {quick.channelIds.length === 0 && !hasChannel && <li className={styles.gap}>{t('noChannel')}</li>}
      </ul>
      {quick.missingNetworks.map((network) => (
        <p key={network} className={styles.missing}>
          <StateMark shape="triangle" tone="risk" size={12} />
          {t('missing', { network: networkName(network) })}
        </p>
      ))}
    </>
  );
}

/** The same as one sentence, for those who hear it. */
export function useQuickSentence(): (quick: QuickPost) => string {
  const t = useTranslations('quickPost');
  const partsOf = useQuickParts();
  return (quick) =>
    [
      quick.title === '' ? t('noTitle') : quick.title,
      ...partsOf(quick).map(({ text }) => text),
      ...(quick.date === null ? [t('noDay')] : []),
    ].join(', ');
}

function useQuickParts(): (quick: QuickPost) => readonly Part[] {
  const t = useTranslations('quickPost');
  const posts = useTranslations('calendar');
  const days = useDays();
  const languageName = useLanguageName();
  const channelName = useChannelName();
  const short = useNetworkShort();
  const channels = useWorkspace((tables) => tables.channels);
  const pillars = useWorkspace((tables) => tables.pillars);
  const campaigns = useWorkspace((tables) => tables.campaigns);
  return (quick) => {
    const one = (kind: QuickPieceKind, text: string | null | undefined, mark?: ReactNode): readonly Part[] =>
      text === null || text === undefined || text === '' ? [] : [{ id: `${kind} ${text}`, kind, text, mark }];
    const timeOf = ({ time, partOfDay }: QuickPost) =>
      time === null || partOfDay === '' ? time : t('partOfDay', { time, words: partOfDay });
    const pillar = quick.pillarId === null ? undefined : pillars.get(quick.pillarId);
    const campaign = quick.campaignId === null ? undefined : campaigns.get(quick.campaignId);
    const { status } = quick;
    return [
      ...one('date', quick.date === null ? null : days.short(quick.date)),
      ...one('time', timeOf(quick)),
      ...quick.channelIds.flatMap((id) => {
        const channel = channels.get(id);
        if (channel === undefined) return [];
        return one('channel', channelName(channel), <Chip>{short(channel.network)}</Chip>);
      }),
      ...one('format', quick.format === null ? null : posts(`format.${quick.format}`)),
      ...(status === null
        ? []
        : one('status', posts(`status.${status}`), <StateMark shape={STATE_SHAPES[status]} size={12} />)),
      ...one('pillar', pillar?.name, pillar && <PaletteDot color={pillar.colour} />),
      ...one('campaign', campaign?.name, campaign && <PaletteDot color={campaign.colour} />),
      ...quick.hashtags.flatMap((tag) => one('hashtag', tag)),
      ...quick.languages.flatMap((tag) => one('language', languageName(tag))),
      ...one('owner', quick.owner === '' ? '' : `@${quick.owner}`),
      ...one('effort', quick.effort === null ? null : t('hours', { hours: quick.effort })),
      ...one('link', quick.link),
    ];
  };
}
