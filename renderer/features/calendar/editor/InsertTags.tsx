import { useTranslations } from 'use-intl';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { fitsGroup, hasTags, withoutTags, withTags } from '#shared/plan/content/hashtag-rules.ts';
import type { PostVariant } from '#shared/plan/post/post.ts';
import type { PostFields } from './use-post-fields.ts';

type InsertTagsProps = {
  readonly variant: PostVariant;
  /** Null without a channel: every network fits. */
  readonly network: string | null;
  /** Where the cursor was in the field when it was left; null before that. */
  readonly cursor: () => number | null;
  readonly fields: PostFields;
};

/** The groups that fit the language and network of a version; a choice puts their hashtags in, or takes them out again. */
export function InsertTags({ variant, network, cursor, fields }: InsertTagsProps) {
  const t = useTranslations('calendar');
  const groups = useRecords('hashtagGroups')
    .filter((group) => group.tags.length > 0 && fitsGroup(group, { language: variant.language, network }))
    .sort((left, right) => left.order - right.order);
  if (groups.length === 0) return null;
  return (
    <Menu
      label={t('variant.insertTagsName')}
      placement="bottom end"
      trigger={
        <Button variant="link" size="small">
          {t('variant.insertTags')}
        </Button>
      }
      items={groups.map(({ id, name, tags }) => ({
        id,
        label: name.trim() === '' ? t('editor.unnamed') : name,
        note: t('variant.tagCount', { count: tags.length }),
        isSelected: hasTags(variant.hashtags, tags),
        onAction: () => {
          const hashtags = hasTags(variant.hashtags, tags)
            ? withoutTags(variant.hashtags, tags)
            : withTags(variant.hashtags, tags, cursor());
          if (hashtags !== variant.hashtags) fields.setVariant(variant.id, { hashtags });
        },
      }))}
    />
  );
}
