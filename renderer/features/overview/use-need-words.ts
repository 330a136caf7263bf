import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { assertNever } from '#shared/base/assert-never.ts';
import { addDays, isoWeekOf, startOfMonth } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { Attention } from '#shared/plan/attention.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import { POST_RULES, type PostRule } from '#shared/plan/post/post-finding.ts';

/** One need as it is told: what, why, and the one action that leads to it. */
export type NeedWords = {
  readonly id: string;
  readonly severity: Attention['severity'];
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly action: string;
  readonly open: () => void;
};

/** Hints about links and hashtags never make a post faulty, so they have no words here. */
const isFault = (rule: PostRule): rule is Exclude<PostRule, 'untaggedLink' | 'linkTagsOff' | 'hashtagCase'> =>
  rule !== 'untaggedLink' && rule !== 'linkTagsOff' && rule !== 'hashtagCase';

export function useNeedWords(): (need: Attention) => NeedWords {
  const t = useTranslations('overview.attention');
  const faults = useTranslations('overview.fault');
  const untitled = useTranslations('calendar')('untitled');
  const words = useTranslations('tasks');
  const session = useSession();
  const days = useDays();
  const texts = useFigureTexts();
  const metricName = useMetricName();
  const channelName = useChannelName();
  const tables = session.tables();
  const zone = tables.profile.get('profile')?.timeZone ?? 'UTC';

  const postWords = (id: string) => {
    const post = tables.posts.get(id);
    const name = post === undefined || post.title === '' ? untitled : post.title;
    const when = post?.date == null ? '' : `${days.short(post.date)} ${post.time ?? ''}`.trim();
    return { name, when };
  };
  const targetWords = (id: string) => {
    const target = tables.targets.get(id);
    if (target === undefined) return { name: '', now: '', goal: '', due: '' };
    const channel = target.channelId === null ? undefined : tables.channels.get(target.channelId);
    const { now } = paceOf(target, tables.metricPoints.values(), toZoned(session.now(), zone).date);
    const show = (value: number | null) => (value === null ? '–' : texts.valuePer(target, value));
    const name = metricName(target);
    return {
      name: channel === undefined ? name : `${channelName(channel)}: ${name}`,
      now: show(now),
      goal: show(target.goal),
      due: target.due === null ? '–' : days.long(target.due),
    };
  };
  const base = (need: Attention, icon: IconName) => ({
    id: `${need.kind}/${need.recordId ?? ('from' in need ? need.from : '')}`,
    severity: need.severity,
    icon,
  });

  return (need) => {
    switch (need.kind) {
      case 'incident': {
        const incident = tables.incidents.get(need.recordId);
        const since = incident === undefined ? '' : toZoned(incident.openedAt, zone).time;
        const values = { name: incident?.title ?? '', level: incident?.level ?? 1, since };
        return {
          ...base(need, 'flag'),
          title: t('incident.title', { name: values.name }),
          note: t('incident.note', { level: values.level, since }),
          action: t('incident.action'),
          open: () => openPage('crisis', { selected: need.recordId }),
        };
      }
      case 'target-off-track':
      case 'target-at-risk': {
        const key = need.kind === 'target-off-track' ? 'targetOffTrack' : 'targetAtRisk';
        const { name, ...values } = targetWords(need.recordId);
        return {
          ...base(need, 'target'),
          title: t(`${key}.title`, { name }),
          note: t(`${key}.note`, values),
          action: t(`${key}.action`),
          open: () => openPage('goals', { selected: need.recordId }),
        };
      }
      case 'post-faulty': {
        const { name, when } = postWords(need.recordId);
        const found = POST_RULES.find((each) => each === need.rule);
        const rule = found !== undefined && isFault(found) ? found : 'other';
        return {
          ...base(need, need.rule === 'noAltText' ? 'image' : 'warning'),
          title: t('postFaulty.title', { name, fault: faults(rule) }),
          note: t('postFaulty.note', { when }),
          action: t('postFaulty.action'),
          open: () => openPostOf(need.recordId),
        };
      }
      case 'posts-overdue':
      case 'posts-to-approve': {
        const key = need.kind === 'posts-overdue' ? 'postsOverdue' : 'postsToApprove';
        const { name, when } = postWords(need.recordId);
        return {
          ...base(need, need.kind === 'posts-overdue' ? 'clock' : 'circleCheck'),
          title: t(`${key}.title`, { count: need.count }),
          note: t(`${key}.note`, { name, when }),
          action: t(`${key}.action`),
          open: () => openPostOf(need.recordId),
        };
      }
      case 'tasks-overdue': {
        const task = tables.tasks.get(need.recordId);
        const name = task === undefined || task.title.trim() === '' ? words('untitled') : task.title;
        const due = task?.due == null ? '–' : days.short(task.due);
        return {
          ...base(need, 'tasks'),
          title: t('tasksOverdue.title', { count: need.count }),
          note: t('tasksOverdue.note', { name, due }),
          action: t('tasksOverdue.action'),
          open: () => openPage('tasks', { view: 'list', selected: need.recordId }),
        };
      }
      case 'routines-due': {
        const title = tables.routines.get(need.recordId)?.title.trim() ?? '';
        const name = title === '' ? words('routine.untitled') : title;
        return {
          ...base(need, 'refresh'),
          title: t('routinesDue.title', { count: need.count }),
          note: t('routinesDue.note', { name }),
          action: t('routinesDue.action'),
          open: () => openPage('tasks', { view: 'routines' }),
        };
      }
      case 'review-due':
        return {
          ...base(need, 'document'),
          title: t('reviewDue.title', { period: days.range(need.period.start, need.period.end) }),
          note: t('reviewDue.note'),
          action: t('reviewDue.action'),
          open: () => openPage('reviews'),
        };
      case 'week-overfull':
        return {
          ...base(need, 'gauge'),
          title: t('weekOverfull.title', { week: isoWeekOf(addDays(need.from, 3)).week }),
          note: t('weekOverfull.note', { hours: need.hours, available: need.available }),
          action: t('weekOverfull.action'),
          open: () => openPage('calendar', { month: startOfMonth(need.from).slice(0, 7) }),
        };
      case 'week-empty':
        return {
          ...base(need, 'calendar'),
          title: t('weekEmpty.title', { week: isoWeekOf(addDays(need.from, 3)).week }),
          note: t('weekEmpty.note', { from: days.short(need.from), to: days.short(addDays(need.from, 6)) }),
          action: t('weekEmpty.action'),
          open: () => openPage('calendar', { month: startOfMonth(need.from).slice(0, 7) }),
        };
      default:
        return assertNever(need);
    }
  };

  function openPostOf(id: string): void {
    openPage('calendar', { selected: id });
  }
}
