import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNow, useProfile, useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import type { CrisisLevel } from '#shared/plan/crisis/crisis.ts';
import { type CrisisFacts, type LevelProposal, proposeLevel } from '#shared/plan/crisis/crisis-level.ts';
import type { IncidentLogEntry } from '#shared/plan/crisis/incident.ts';
import { postsInScope } from '#shared/plan/crisis/incident-hold.ts';
import { startIncident } from '#shared/plan/crisis/incident-rules.ts';
import { usualMentions } from '#shared/plan/crisis/usual-mentions.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import type { Hold } from './HoldFields.tsx';
import { planOf, useCrisisPlan } from './use-crisis-plan.ts';

export type Start = {
  readonly title: string;
  readonly setTitle: (title: string) => void;
  readonly facts: CrisisFacts;
  readonly setFacts: (facts: Partial<CrisisFacts>) => void;
  readonly levels: readonly CrisisLevel[];
  readonly proposal: LevelProposal | null;
  readonly level: number;
  readonly setLevel: (level: number) => void;
  readonly lead: string;
  readonly setLead: (lead: string) => void;
  readonly speaker: string;
  readonly setSpeaker: (speaker: string) => void;
  readonly hold: Hold;
  readonly setHold: (fields: Partial<Hold>) => void;
  /** Posts that would be held. */
  readonly posts: readonly Post[];
  /** Starts it in one step of undo, and gives back its id. */
  readonly begin: () => string;
};

/** The form of a new incident: everything has a sensible value at once, so that nothing must be filled in. */
export function useStartIncident(): Start {
  const session = useSession();
  const now = useNow();
  const { timeZone, languages } = useProfile();
  const plan = useCrisisPlan();
  const usual = useUsual();
  const allPosts = useRecords('posts');
  const logWords = useFirstEntries();
  const [title, setTitle] = useState('');
  const [facts, setFacts] = useState<CrisisFacts>({ mentions: null, usualPerDay: usual, isUnsure: false });
  const [chosenLevel, setLevel] = useState<number | null>(null);
  const [lead, setLead] = useState(plan.roles[0]?.person ?? '');
  const [speaker, setSpeaker] = useState(plan.roles[1]?.person ?? '');
  const [wishedHold, setWishedHold] = useState<Partial<Hold>>({});
  const proposal = proposeLevel(plan.levels, facts);
  const level = chosenLevel ?? proposal?.level ?? 1;
  const pauses = plan.levels.find((each) => each.level === level)?.pausesPosts ?? false;
  const hold: Hold = { mode: pauses ? 'all' : 'none', channelIds: [], until: null, ...wishedHold };
  const scoped = (at: string, posts: Iterable<Post>) =>
    hold.mode === 'none' || (hold.mode === 'some' && hold.channelIds.length === 0)
      ? []
      : postsInScope(
          posts,
          { channelIds: hold.mode === 'all' ? [] : hold.channelIds, until: hold.until },
          { now: at, zone: timeZone },
        );
  return {
    title,
    setTitle,
    facts,
    setFacts: (fields) => setFacts((before) => ({ ...before, ...fields })),
    levels: plan.levels,
    proposal,
    level,
    setLevel,
    lead,
    setLead,
    speaker,
    setSpeaker,
    hold,
    setHold: (fields) => setWishedHold((before) => ({ ...before, ...fields })),
    posts: scoped(now, allPosts),
    begin: () => {
      const stamp = { id: session.newId(), now: session.now() };
      const posts = scoped(stamp.now, session.tables().posts.values());
      const incident = startIncident(planOf(session.tables()), stamp, session.newId, {
        title: title.trim(),
        level,
        lead: lead.trim(),
        speaker: speaker.trim(),
        mentions: facts.mentions,
        usualPerDay: facts.usualPerDay,
        languages,
        heldPosts: posts,
        log: logWords(level, facts, proposal, posts.length, hold.until),
      });
      session.edit('crisis.undo.start', [
        added('incidents', incident),
        ...posts.map((post) => changed('posts', post, { isHeld: true })),
      ]);
      return incident.id;
    },
  };
}

/** How many mentions are usual: from the figures, else what was said last time. */
function useUsual(): number | null {
  const points = useRecords('metricPoints');
  const incidents = useRecords('incidents');
  const today = useToday();
  const last = incidents.findLast(({ usualPerDay }) => usualPerDay !== null);
  return usualMentions(points, today) ?? last?.usualPerDay ?? null;
}

function useFirstEntries() {
  const t = useTranslations('crisis.entry');
  const days = useDays();
  return (
    level: number,
    { mentions }: CrisisFacts,
    proposal: LevelProposal | null,
    held: number,
    until: string | null,
  ): readonly Omit<IncidentLogEntry, 'id' | 'at'>[] => {
    const multiple = proposal?.multiple ?? null;
    const text =
      mentions === null
        ? t('started', { level })
        : multiple === null
          ? t('startedCount', { level, mentions })
          : t('startedMultiple', { level, mentions, multiple });
    const heldText =
      until === null ? t('held', { count: held }) : t('heldUntil', { count: held, date: days.short(until) });
    return [{ kind: 'level', text }, ...(held === 0 ? [] : [{ kind: 'hold' as const, text: heldText }])];
  };
}
