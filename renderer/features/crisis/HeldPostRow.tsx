import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useNow, useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { placeOf } from '#shared/plan/calendar/calendar.ts';
import type { HeldPost, Incident } from '#shared/plan/crisis/incident.ts';
import {
  fieldsAfterRelease,
  isTimeOver,
  type Release,
  withDecision,
} from '#shared/plan/crisis/incident-hold.ts';
import { withEntry } from '#shared/plan/crisis/incident-rules.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import { useShortDay } from './crisis-words.ts';
import styles from './IncidentRoom.module.css';
import { MoveHeldDialog, type NewTime } from './MoveHeldDialog.tsx';
import { useIncidentEdit } from './use-incident.ts';

type RowProps = {
  readonly held: HeldPost;
  readonly incident: Incident;
  /** Null where the post was removed meanwhile. */
  readonly post: Post | null;
};

/** One stopped post: when it would have gone out, where, and what becomes of it. */
export function HeldPostRow({ held, incident, post }: RowProps) {
  const t = useTranslations('crisis.held');
  const shortDay = useShortDay();
  const { timeZone } = useProfile();
  const channel = useWorkspace((tables) => tables.channels.get(post?.variants[0]?.channelId ?? '') ?? null);
  const place = post === null ? null : placeOf(post, timeZone);
  const title = (post?.title ?? held.title).trim() || t('untitled');
  return (
    <li>
      <StateMark shape={held.decision === 'drop' ? 'struck' : 'bars'} tone="none" />
      <span className={styles.heldTime}>
        {place === null
          ? ''
          : place.time === null
            ? shortDay(place.date)
            : t('at', { day: shortDay(place.date), time: place.time })}
      </span>
      {channel !== null && <ChannelChip channel={channel} />}
      {post === null ? (
        <span className="cut dense grow quiet">{title}</span>
      ) : (
        <button
          type="button"
          className={styles.heldTitle}
          aria-label={t('open', { title })}
          onClick={() => openPage('calendar', { selected: post.id })}
        >
          {title}
        </button>
      )}
      {post === null ? (
        <span className="small quiet">{t('gone')}</span>
      ) : (
        <DecisionMenu held={held} incident={incident} post={post} title={title} />
      )}
    </li>
  );
}

type DecisionProps = {
  readonly held: HeldPost;
  readonly incident: Incident;
  readonly post: Post;
  readonly title: string;
};

function DecisionMenu({ held, incident, post, title }: DecisionProps) {
  const t = useTranslations('crisis.held');
  const now = useNow();
  const { timeZone } = useProfile();
  const dialogs = useDialogs();
  const decide = useDecision(incident.id, held.postId, title);
  const isOver = isTimeOver(post, now, timeZone);
  const isReleased = held.decision === null && !post.isHeld;
  const move = async () => {
    const time = await dialogs.open<{ title: string; post: Post }, NewTime>(MoveHeldDialog, { title, post });
    if (time !== null) decide({ decision: 'move', ...time });
  };
  const items: readonly MenuEntry[] = [
    {
      id: 'keep',
      label: t('keep'),
      icon: 'check',
      isDisabled: isOver,
      why: t('keepOver'),
      onAction: () => decide({ decision: 'keep' }),
    },
    { id: 'move', label: t('move'), icon: 'clock', onAction: () => void move() },
    { id: 'rework', label: t('rework'), icon: 'edit', onAction: () => decide({ decision: 'rework' }) },
    {
      id: 'drop',
      label: t('drop'),
      icon: 'close',
      isDanger: true,
      onAction: () => decide({ decision: 'drop' }),
    },
  ];
  if (held.decision === null && !isReleased) {
    return (
      <Menu
        label={t('decideFor', { title })}
        items={items}
        placement="bottom end"
        trigger={
          <Button size="small" iconAfter="chevronDown" ariaLabel={t('decideFor', { title })}>
            {t('decide')}
          </Button>
        }
      />
    );
  }
  const word = held.decision === null ? t('released') : t(`state.${held.decision}`);
  return (
    <Menu
      label={t('decideFor', { title })}
      items={[{ id: 'again', label: t('again'), icon: 'pause', onAction: () => decide(null) }]}
      placement="bottom end"
      trigger={
        <Button size="small" variant="quiet" className={styles.decided} ariaLabel={`${word}: ${title}`}>
          {word}
        </Button>
      }
    />
  );
}

/** The decision on one post: post, incident and log in one step of undo. Null holds it again. */
function useDecision(incidentId: string, postId: string, title: string) {
  const t = useTranslations('crisis.entry');
  const days = useDays();
  const session = useSession();
  const { timeZone } = useProfile();
  const { edit, entry } = useIncidentEdit(incidentId);
  return (release: Release | null) => {
    const post = session.tables().posts.get(postId);
    if (post === undefined) return;
    const at = session.now();
    edit(
      'crisis.undo.decide',
      (incident) => ({
        ...withDecision(incident, postId, release?.decision ?? null, at),
        log: withEntry(incident.log, entry(release === null ? 'hold' : 'decision', sentence(release), at)),
      }),
      { with: [changed('posts', post, fieldsAfterRelease(release, timeZone))] },
    );
  };

  function sentence(release: Release | null): string {
    if (release === null) return t('again', { title });
    if (release.decision !== 'move') return t(release.decision, { title });
    const day = days.short(release.date);
    return t('move', { time: release.time === null ? day : `${day}, ${release.time}`, title });
  }
}
