import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNow, useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type DialogCloser, useDialogs } from '#renderer/ui/dialogs.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { postsInScope, withHeld } from '#shared/plan/crisis/incident-hold.ts';
import { withEntry } from '#shared/plan/crisis/incident-rules.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import { type Hold, HoldFields } from './HoldFields.tsx';
import { useIncidentEdit } from './use-incident.ts';

/** Stops planned posts while the incident runs. */
export function HoldMore({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis');
  const days = useDays();
  const dialogs = useDialogs();
  const session = useSession();
  const { timeZone } = useProfile();
  const { edit, entry } = useIncidentEdit(incident.id);
  const hold = async () => {
    const wished = await dialogs.open<object, Hold>(HoldDialog, {});
    if (wished === null) return;
    const posts = scoped(wished, session.tables().posts.values(), session.now(), timeZone);
    if (posts.length === 0) return;
    const count = posts.length;
    const text =
      wished.until === null
        ? t('entry.held', { count })
        : t('entry.heldUntil', { count, date: days.short(wished.until) });
    edit(
      { key: 'crisis.undo.hold', values: { count } },
      (present) => ({ ...withHeld(present, posts), log: withEntry(present.log, entry('hold', text)) }),
      { with: posts.map((post) => changed('posts', post, { isHeld: true })) },
    );
  };
  return (
    <Button variant="link" size="small" onPress={() => void hold()}>
      {t('held.holdMore')}
    </Button>
  );
}

function HoldDialog({ close }: DialogCloser<Hold>) {
  const t = useTranslations('crisis');
  const now = useNow();
  const { timeZone } = useProfile();
  const [hold, setHold] = useState<Hold>({ mode: 'all', channelIds: [], until: null });
  const posts = scoped(hold, useRecords('posts'), now, timeZone);
  return (
    <Dialog
      title={t('held.holdMore')}
      width="medium"
      onClose={() => close()}
      action={{
        label: t('held.holdMore'),
        onPress: () => close(hold),
        isDisabled: posts.length === 0,
        why: t('start.count', { count: 0 }),
      }}
    >
      <HoldFields
        hold={hold}
        posts={posts}
        onChange={(fields) => setHold((before) => ({ ...before, ...fields }))}
      />
    </Dialog>
  );
}

function scoped(hold: Hold, posts: Iterable<Post>, now: string, zone: string): readonly Post[] {
  const isNothing = hold.mode === 'none' || (hold.mode === 'some' && hold.channelIds.length === 0);
  if (isNothing) return [];
  const channelIds = hold.mode === 'all' ? [] : hold.channelIds;
  return postsInScope(posts, { channelIds, until: hold.until }, { now, zone });
}
