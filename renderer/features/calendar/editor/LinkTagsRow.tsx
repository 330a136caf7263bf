import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import {
  type LinkWords,
  linkTagProblems,
  linkWordsOf,
  NO_LINK_TAGS,
  slugOf,
  suggestedTags,
  taggedLink,
  tagsInLink,
  typedTag,
} from '#shared/plan/post/link-tags.ts';
import type { LinkTags, PostVariant } from '#shared/plan/post/post.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './LinkTagsRow.module.css';
import { LinkVocabulary } from './LinkVocabulary.tsx';
import { useVariantPlace } from './use-network-rule.ts';
import type { PostFields } from './use-post-fields.ts';

type LinkTagsRowProps = {
  readonly postId: string;
  readonly variant: PostVariant;
  readonly fields: PostFields;
};

/** What tells visits from this version apart: put on with one press, chosen from the plan's own words. */
export function LinkTagsRow({ postId, variant, fields }: LinkTagsRowProps) {
  const t = useTranslations('posting.linkTags');
  const suggest = useSuggestion(postId, variant);
  const [isOpen, open] = useState(false);
  const { id, link, linkTags } = variant;
  const put = (next: Partial<PostVariant>) => {
    fields.setVariant(id, next);
    open(true);
  };
  if (linkTags !== null)
    return <Tags variant={variant} tags={linkTags} fields={fields} isOpen={isOpen} onOpen={open} />;
  if (link.trim() === '' || taggedLink(link, { ...NO_LINK_TAGS, source: 'x' }) === link.trim()) return null;
  const inside = tagsInLink(link);
  return (
    <div className={styles.linkAction}>
      {inside === null ? (
        <Button variant="link" size="small" onPress={() => put({ linkTags: suggest() })}>
          {t('add')}
        </Button>
      ) : (
        <Button variant="link" size="small" onPress={() => put({ link: inside.link, linkTags: inside.tags })}>
          {t('take')}
        </Button>
      )}
    </div>
  );
}

type TagFieldsProps = Pick<LinkTagsRowProps, 'variant' | 'fields'> & { readonly tags: LinkTags };

type TagsProps = TagFieldsProps & {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** The link as it goes out, and what is wrong with its tags; the tags themselves where one asks for them. */
function Tags({ variant, tags, fields, isOpen, onOpen }: TagsProps) {
  const t = useTranslations('posting.linkTags');
  const announce = useAnnounce();
  const words = useLinkWords();
  const full = taggedLink(variant.link, tags);
  const copy = async () => {
    await navigator.clipboard.writeText(full);
    announce(t('copied'));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend in a look of its own
    <div role="group" aria-label={t('title')} className={styles.linkTags}>
      <div className={styles.fullLink}>
        <span className={styles.fullLinkLabel}>{t('goesOut')}</span>
        <span className={styles.tagActions}>
          {full !== '' && <IconButton icon="copy" size="tiny" label={t('copy')} onPress={copy} />}
          <IconButton
            icon={isOpen ? 'chevronUp' : 'edit'}
            size="tiny"
            label={t('edit')}
            ariaExpanded={isOpen}
            onPress={() => onOpen(!isOpen)}
          />
          <IconButton
            icon="close"
            size="tiny"
            label={t('remove')}
            onPress={() => fields.setVariant(variant.id, { linkTags: null })}
          />
        </span>
        {full !== '' && <FullLink link={full} />}
      </div>
      {isOpen && <TagFields variant={variant} tags={tags} fields={fields} />}
      {linkTagProblems(tags, words).map(({ part, problem }) => (
        <p key={part} className={styles.tagProblem}>
          <StateMark shape="triangle" tone="risk" size={12} />
          {t(`problem.${problem}`, { part: t(part), value: tags[part] })}
        </p>
      ))}
    </div>
  );
}

/** It breaks between its parts. */
function FullLink({ link }: { readonly link: string }) {
  return (
    <span className={styles.fullLinkText}>
      {[...link.matchAll(/^[^?&#]+|[?&#][^?&#]*/gu)].map(({ 0: part, index }) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

function TagFields({ variant: { id }, tags, fields }: TagFieldsProps) {
  const t = useTranslations('posting.linkTags');
  const options = useTagOptions();
  const set = (part: Partial<LinkTags>) => fields.setVariant(id, { linkTags: { ...tags, ...part } });
  const type = (part: 'campaign' | 'content' | 'term', value: string) =>
    fields.typeVariant(id, 'linkTags', { ...tags, [part]: typedTag(value) }, part);
  return (
    <div className={styles.tagGrid}>
      <ComboBox
        label={t('source')}
        options={withOwn(options.sources, tags.source)}
        value={tags.source === '' ? null : tags.source}
        onChange={(source) => set({ source: source ?? '' })}
      />
      <ComboBox
        label={t('medium')}
        options={withOwn(options.mediums, tags.medium)}
        value={tags.medium === '' ? null : tags.medium}
        onChange={(medium) => set({ medium: medium ?? '' })}
      />
      <ComboBox
        label={t('campaign')}
        options={options.campaigns}
        allowsFreeText
        value={tags.campaign === '' ? null : tags.campaign}
        onChange={(campaign) => type('campaign', campaign ?? '')}
        onBlur={fields.settle}
      />
      <TextField
        label={t('content')}
        value={tags.content}
        maxLength={200}
        onChange={(content) => type('content', content)}
        onBlur={fields.settle}
        spellCheck={false}
      />
      <TextField
        label={t('term')}
        value={tags.term}
        maxLength={200}
        onChange={(term) => type('term', term)}
        onBlur={fields.settle}
        spellCheck={false}
      />
      <div className={styles.tagActions}>
        <Popover
          label={t('vocabulary')}
          placement="bottom end"
          trigger={
            <Button variant="link" size="small">
              {t('vocabulary')}
            </Button>
          }
        >
          <LinkVocabulary />
        </Popover>
      </div>
    </div>
  );
}

function useSuggestion(postId: string, { channelId }: PostVariant): () => LinkTags {
  const { channel } = useVariantPlace({ channelId });
  const { settings } = useCalendarSettings();
  const { title, campaign } = useWorkspace(({ posts, series, campaigns }) => {
    const post = posts.get(postId) ?? series.get(postId);
    return { title: post?.title ?? '', campaign: campaigns.get(post?.campaignId ?? '') ?? null };
  });
  return () => suggestedTags({ title }, channel, campaign, settings);
}

function useLinkWords(): LinkWords {
  const { settings } = useCalendarSettings();
  return linkWordsOf(
    useWorkspace(({ channels }) => channels),
    settings,
  );
}

type TagOptions = Readonly<Record<'sources' | 'mediums' | 'campaigns', readonly Option<string>[]>>;

function useTagOptions(): TagOptions {
  const { sources, mediums } = useLinkWords();
  const campaigns = useRecords('campaigns');
  const named = campaigns.map(({ utmCampaign, name }) => utmCampaign.trim() || slugOf(name));
  return {
    sources: asOptions(sources),
    mediums: asOptions(mediums.filter((medium) => medium.trim() !== '')),
    campaigns: asOptions([...new Set(named)].filter((name) => name !== '')),
  };
}

function asOptions(values: readonly string[]): readonly Option<string>[] {
  return values.map((value) => ({ value, label: value }));
}

/** What stands there stays to be seen, even where it is none of the plan's words. */
function withOwn(options: readonly Option<string>[], value: string): readonly Option<string>[] {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return isKnown ? options : [...options, { value, label: value }];
}
