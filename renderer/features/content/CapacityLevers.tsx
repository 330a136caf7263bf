import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { CapacityAnswer, CapacityLever } from '#shared/plan/capacity/capacity.ts';
import { toTenths } from '#shared/plan/capacity/work-hours.ts';
import styles from './CapacityView.module.css';
import { useContentView } from './content-views.ts';

/** A handful is enough to choose from. */
const SHOWN = 5;

/** What would bring the hours down, each with what it saves and the place where it is changed. */
export function CapacityLevers({ answer }: { readonly answer: CapacityAnswer }) {
  const t = useTranslations('content.capacity.levers');
  const over = answer.needed - (answer.available ?? 0);
  return (
    <section aria-labelledby="capacity-levers" className={styles.part}>
      <SectionHeading id="capacity-levers">{t('title', { hours: toTenths(over) })}</SectionHeading>
      <ul className={styles.levers}>
        {answer.levers.slice(0, SHOWN).map((lever) => (
          <Lever key={keyOf(lever)} lever={lever} isEnough={lever.saves >= over} />
        ))}
      </ul>
    </section>
  );
}

function Lever({ lever, isEnough }: { readonly lever: CapacityLever; readonly isEnough: boolean }) {
  const t = useTranslations('content.capacity.levers');
  const { words, open } = useLeverWords(lever);
  return (
    <li className={styles.lever}>
      <span>{words}</span>
      <span className="num">{t('saves', { hours: toTenths(lever.saves) })}</span>
      <span className="small quiet">{isEnough ? t('enough') : ''}</span>
      <Button variant="link" size="small" onPress={open}>
        {t('open')}
      </Button>
    </li>
  );
}

function useLeverWords(lever: CapacityLever): { readonly words: string; readonly open: () => void } {
  const t = useTranslations('content.capacity.levers');
  const formats = useTranslations('calendar.format');
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  const [, show] = useContentView();
  switch (lever.kind) {
    case 'channel': {
      const channel = channels.get(lever.channelId);
      const name = channel === undefined ? '' : channelName(channel);
      return {
        words: t('channel', { channel: name }),
        open: () => openPage('channels', { selected: lever.channelId }),
      };
    }
    case 'format':
      return { words: t('format', { format: formats(lever.format) }), open: () => show('formats') };
    case 'post':
      return { words: t('post'), open: () => openPage('channels') };
    case 'languages':
      return { words: t('languages'), open: () => openPage('channels') };
    case 'routines':
      return { words: t('routines'), open: () => openPage('tasks') };
  }
}

function keyOf(lever: CapacityLever): string {
  if (lever.kind === 'channel') return lever.channelId;
  return lever.kind === 'format' ? lever.format : lever.kind;
}
