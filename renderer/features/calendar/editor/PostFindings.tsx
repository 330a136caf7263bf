import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { assertNever } from '#shared/base/assert-never.ts';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import type { VariantTab } from './use-variant-tabs.ts';

type PostFindingsProps = {
  readonly variants: readonly VariantTab[];
  readonly findings: readonly PostFinding[];
  readonly onJump: (finding: PostFinding) => void;
};

/** What keeps the post from going out well; each line leads to the field that mends it. */
export const PostFindings = memo(function PostFindings(props: PostFindingsProps) {
  const { variants, findings, onJump } = props;
  const t = useTranslations('calendar.finding');
  const sentence = useFindingSentence(variants);
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
});

const MARKS = {
  error: { shape: 'octagon', tone: 'off' },
  warning: { shape: 'triangle', tone: 'risk' },
  note: { shape: 'question', tone: 'none' },
} as const;

/** Names the version that is meant: by its channel, and by its language too where the channel has several. */
function useFindingSentence(variants: readonly VariantTab[]): (finding: PostFinding) => string {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const languageName = useLanguageName();
  const channels = useWorkspace((tables) => tables.channels);
  return ({ rule, values, channelId, variantId }) => {
    const channel = channelId === null ? undefined : channels.get(channelId);
    const variant = variants.find(({ id }) => id === variantId);
    const hasSeveral = variants.filter((each) => each.channelId === channelId).length > 1;
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
      case 'held':
      case 'notApproved':
      case 'changedSinceApproval':
        return t(`finding.rule.${rule}`);
      case 'noText':
      case 'noNetworkTitle':
      case 'unsafeLink':
      case 'untaggedLink':
      case 'translationOutdated':
      case 'channelPaused':
      case 'channelClosed':
        return t(`finding.rule.${rule}`, { channel: name });
      case 'overLimit':
      case 'overBytes':
      case 'titleTooLong':
      case 'altTextTooLong':
      case 'firstCommentTooLong':
      case 'tooManyHashtags':
      case 'tooManyMentions':
      case 'tooManyMedia':
        return t(`finding.rule.${rule}`, { channel: name, over: count - limit, limit });
      case 'openBrackets':
      case 'styledLetters':
        return t(`finding.rule.${rule}`, { channel: name, text: String(values['text']) });
      case 'linkTagsOff':
        return t('finding.rule.linkTagsOff', {
          channel: name,
          tag: `utm_${values['part']}`,
          problem: String(values['problem']),
          value: String(values['value']),
        });
      case 'hashtagCase': {
        const { tag, better } = values;
        return t('finding.rule.hashtagCase', { channel: name, tag: String(tag), better: String(better) });
      }
      case 'mediaTooLarge':
        return t('finding.rule.mediaTooLarge', {
          channel: name,
          name: String(values['name']),
          megabytes: Number(values['megabytes']),
          limit,
        });
      case 'languageOutside':
        return t('finding.rule.languageOutside', {
          channel: place,
          language: languageName(String(values['language'])),
        });
      case 'overDailyLimit':
        return t('finding.rule.overDailyLimit', { channel: name, count, limit });
      case 'duringIncident':
        return t('finding.rule.duringIncident', { title: String(values['title'] || t('finding.untitled')) });
      case 'sameText':
        return t('finding.rule.sameText', {
          channel: name,
          title: String(values['title'] || t('finding.untitled')),
        });
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
