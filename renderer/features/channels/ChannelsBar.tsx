import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import styles from './ChannelsPage.module.css';

const CHANNEL_VIEWS = ['channels', 'networks'] as const;

export type ChannelView = (typeof CHANNEL_VIEWS)[number];

/** The part of the page in sight: the channels of the plan, or the rules of the networks they are on. */
export function useChannelView(): ChannelView {
  const [asked] = useQuery('view');
  return asked === 'networks' ? 'networks' : 'channels';
}

/** The line above both parts of the page. */
export function ChannelsBar({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations('networks.view');
  const [, ask] = useQuery('view');
  const [, select] = useQuery('selected');
  const [, choose] = useQuery('network');
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t('label')}
        options={CHANNEL_VIEWS.map((value) => ({ value, label: t(value) }))}
        value={useChannelView()}
        onChange={(view) => {
          select(null);
          choose(null);
          ask(view === 'channels' ? null : view);
        }}
      />
      {children}
    </div>
  );
}
