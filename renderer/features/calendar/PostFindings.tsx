import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Post } from '#shared/plan/post.ts';
import { type PostFinding, postFindings } from '#shared/plan/post-rules.ts';

type PostFindingsProps = { readonly post: Post; readonly onJump: (finding: PostFinding) => void };

/** What keeps the post from going out well; each line leads to the field that mends it. */
export function PostFindings({ post, onJump }: PostFindingsProps) {
  const t = useTranslations('calendar.finding');
  const posts = useRecords('posts');
  const channels = useWorkspace((tables) => tables.channels);
  const { timeZone } = useProfile();
  const sentence = useFindingSentence();
  const findings = useMemo(
    () => postFindings(post, { channels, posts, zone: timeZone }),
    [post, channels, posts, timeZone],
  );
  return (
    <section>
      <SectionHeading level={3} size="dense" count={findings.length === 0 ? null : findings.length}>
        {t('title')}
      </SectionHeading>
      {findings.length === 0 ? (
        <p className="small quiet">{t('none')}</p>
      ) : (
        <FindingList label={t('title')}>
          {findings.map((finding) => (
            <Finding
              key={`${finding.rule} ${finding.variantId ?? ''} ${finding.values['title'] ?? ''}`}
              mark={<StateMark {...MARKS[finding.severity]} label={t(`severity.${finding.severity}`)} />}
              action={
                <Button variant="link" size="small" onPress={() => onJump(finding)}>
                  {t(`action.${finding.field}`)}
                </Button>
              }
            >
              {sentence(finding)}
            </Finding>
          ))}
        </FindingList>
      )}
    </section>
  );
}

const MARKS = {
  error: { shape: 'octagon', tone: 'off' },
  warning: { shape: 'triangle', tone: 'risk' },
  note: { shape: 'question', tone: 'none' },
} as const;

function useFindingSentence(): (finding: PostFinding) => string {
  const t = useTranslations('calendar.finding');
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  return ({ rule, values, channelId }) => {
    const channel = channelId === null ? undefined : channels.get(channelId);
    const name = channel === undefined ? t('noChannelName') : channelName(channel);
    const count = Number(values['count'] ?? 0);
    const limit = Number(values['limit'] ?? 0);
    switch (rule) {
      case 'noTitle':
      case 'noDay':
      case 'noTime':
      case 'noVariant':
      case 'noChannel':
      case 'unsafeLink':
        return t(`rule.${rule}`);
      case 'noText':
      case 'noNetworkTitle':
        return t(`rule.${rule}`, { channel: name });
      case 'overLimit':
        return t('rule.overLimit', { channel: name, over: count - limit, limit });
      case 'tooManyHashtags':
        return t('rule.tooManyHashtags', { channel: name, over: count - limit, limit });
      case 'noAltText':
        return t('rule.noAltText', { count, total: Number(values['total'] ?? 0) });
      case 'sameHour':
        return t('rule.sameHour', {
          channel: name,
          title: String(values['title'] || t('untitled')),
          time: String(values['time']),
        });
      default:
        return assertNever(rule);
    }
  };
}
