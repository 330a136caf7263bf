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
  const sentence = useFindingSentence(post);
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

/** Names the version that is meant: by its channel, and by its language too where the channel has several. */
function useFindingSentence(post: Post): (finding: PostFinding) => string {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  return ({ rule, values, channelId, variantId }) => {
    const channel = channelId === null ? undefined : channels.get(channelId);
    const variant = post.variants.find(({ id }) => id === variantId);
    const hasSeveral = post.variants.filter((each) => each.channelId === channelId).length > 1;
    const place = channel === undefined ? t('finding.noChannelName') : channelName(channel);
    const name =
      variant === undefined || !hasSeveral
        ? place
        : t('variant.variantName', { channel: place, language: variant.language.toUpperCase() });
    const count = Number(values['count'] ?? 0);
    const limit = Number(values['limit'] ?? 0);
    switch (rule) {
      case 'noTitle':
      case 'noDay':
      case 'noTime':
      case 'noVariant':
      case 'noChannel':
        return t(`finding.rule.${rule}`);
      case 'noText':
      case 'noNetworkTitle':
      case 'unsafeLink':
        return t(`finding.rule.${rule}`, { channel: name });
      case 'overLimit':
        return t('finding.rule.overLimit', { channel: name, over: count - limit, limit });
      case 'tooManyHashtags':
        return t('finding.rule.tooManyHashtags', { channel: name, over: count - limit, limit });
      case 'openBrackets':
        return t('finding.rule.openBrackets', { channel: name, text: String(values['text']) });
      case 'noAltText':
        return t('finding.rule.noAltText', { channel: name, count, total: Number(values['total'] ?? 0) });
      case 'sameHour': {
        const title = String(values['title'] || t('finding.untitled'));
        return t('finding.rule.sameHour', { channel: name, title, time: String(values['time']) });
      }
      default:
        return assertNever(rule);
    }
  };
}
