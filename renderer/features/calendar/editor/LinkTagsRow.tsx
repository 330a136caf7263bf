import { Fragment, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import {
  isTagWord,
  type LinkTagPart,
  NO_LINK_TAGS,
  taggedLink,
  tagsInLink,
  typedTag,
} from '#shared/plan/post/link-tags.ts';
import {
  campaignTags,
  type LinkWords,
  linkTagProblems,
  linkWordsOf,
  mendedTag,
  suggestedTags,
} from '#shared/plan/post/link-words.ts';
import type { LinkTags, Post, PostVariant } from '#shared/plan/post/post.ts';
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
    return (
      <Tags
        variant={variant}
        tags={linkTags}
        fields={fields}
        suggest={suggest}
        isOpen={isOpen}
        onOpen={open}
      />
    );
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

type TagFieldsProps = Pick<LinkTagsRowProps, 'variant' | 'fields'> & {
  readonly tags: LinkTags;
  readonly suggest: () => LinkTags;
};

type TagsProps = TagFieldsProps & {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** The link as it goes out, and what is wrong with its tags; the tags themselves where one asks for them. */
function Tags({ variant, tags, fields, suggest, isOpen, onOpen }: TagsProps) {
  const t = useTranslations('posting.linkTags');
  const announce = useAnnounce();
  const words = useLinkWords();
  const full = taggedLink(variant.link, tags);
  const copy = async () => {
    await navigator.clipboard.writeText(full);
    announce(t('copied'));
  };
  const group = useRef<HTMLDivElement>(null);
  const mend = (part: LinkTagPart, better: string) => {
    fields.setVariant(variant.id, { linkTags: { ...tags, [part]: better } });
    // The button goes with what it mended; the focus stays here.
    group.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend in a look of its own
    <div ref={group} role="group" aria-label={t('title')} className={styles.linkTags}>
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
      {isOpen && <TagFields variant={variant} tags={tags} fields={fields} suggest={suggest} />}
      {linkTagProblems(tags, words).map(({ part, problem }) => {
        const better = mendedTag(part, tags, suggest(), words);
        return (
          <div key={part} className={styles.tagProblem}>
            <StateMark shape="triangle" tone="risk" size={12} />
            <p>
              {t(`problem.${problem}`, { part: t(part), value: tags[part] })}{' '}
              {better !== null && (
                <Button variant="link" size="small" onPress={() => mend(part, better)}>
                  {t('mend', { value: better })}
                </Button>
              )}
            </p>
          </div>
        );
      })}
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

function TagFields({ variant: { id }, tags, fields, suggest }: TagFieldsProps) {
  const t = useTranslations('posting.linkTags');
  const options = useTagOptions(suggest().campaign);
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
  const { languages } = useProfile();
  return () => suggestedTags({ title }, channel, campaign, settings, languages[0] ?? 'en');
}

function useLinkWords(): LinkWords {
  const { settings } = useCalendarSettings();
  const { languages } = useProfile();
  const channels = useWorkspace((tables) => tables.channels);
  const campaigns = useWorkspace((tables) => tables.campaigns);
  return linkWordsOf(channels, settings, campaignTags(campaigns, languages[0] ?? 'en'));
}

type TagOptions = Readonly<Record<'sources' | 'mediums' | 'campaigns', readonly Option<string>[]>>;

/** The plan's words; in a plan without campaigns the names that its posts already count under. */
function useTagOptions(ownCampaign: string): TagOptions {
  const { sources, mediums, campaigns } = useLinkWords();
  const posts = useRecords('posts');
  const used = useMemo(() => (campaigns.length > 0 ? [] : usedCampaignTags(posts)), [campaigns, posts]);
  const offered = new Set([ownCampaign, ...campaigns, ...used]);
  return {
    sources: asOptions(sources),
    mediums: asOptions(mediums.filter((medium) => medium.trim() !== '')),
    campaigns: asOptions([...offered].filter((tag) => tag !== '')),
  };
}

function usedCampaignTags(posts: readonly Post[]): readonly string[] {
  const tags = posts.flatMap(({ variants }) => variants.map(({ linkTags }) => linkTags?.campaign ?? ''));
  return [...new Set(tags)].filter(isTagWord).sort();
}

function asOptions(values: readonly string[]): readonly Option<string>[] {
  return values.map((value) => ({ value, label: value }));
}

/** What stands there stays to be seen, even where it is none of the plan's words. */
function withOwn(options: readonly Option<string>[], value: string): readonly Option<string>[] {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return isKnown ? options : [...options, { value, label: value }];
}
