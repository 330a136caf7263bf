import { useTranslations } from 'use-intl';
import { useLanguageName, useLanguageOptions } from '#renderer/plan/locale-options.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Replace } from '#shared/plan/post/bulk-edit.ts';
import styles from './BulkEdit.module.css';
import { type BulkFieldProps, BulkGroup, Choice } from './BulkFields.tsx';

/** Versions, languages, hashtags and words. */
export function BulkWordFields({ edit, set, posts, matches }: BulkFieldProps & { readonly matches: number }) {
  const t = useTranslations('posts.bulk');
  const channelName = useChannelName();
  const channels = useRecords('channels').map((channel) => ({
    value: channel.id,
    label: channelName(channel),
  }));
  const replace: Replace = edit.replace ?? { find: '', by: '', isCaseExact: false };
  const setReplace = (fields: Partial<Replace>) => {
    const next = { ...replace, ...fields };
    set({ replace: next.find === '' && next.by === '' ? null : next });
  };
  return (
    <BulkGroup title={t('words')}>
      <Choice
        label={t('addChannel')}
        value={edit.addChannelId === null ? null : { to: edit.addChannelId }}
        onChange={(choice) => set({ addChannelId: choice?.to ?? null })}
        options={channels}
      />
      <Choice
        label={t('removeChannel')}
        value={edit.removeChannelId === null ? null : { to: edit.removeChannelId }}
        onChange={(choice) => set({ removeChannelId: choice?.to ?? null })}
        options={channels}
      />
      <LanguageFields edit={edit} set={set} posts={posts} />
      <TextField
        label={t('addTags')}
        value={edit.addHashtags}
        placeholder={t('leave')}
        onChange={(addHashtags) => set({ addHashtags })}
      />
      <TextField
        label={t('removeTags')}
        value={edit.removeHashtags}
        placeholder={t('leave')}
        onChange={(removeHashtags) => set({ removeHashtags })}
      />
      <TextField
        label={t('find')}
        hint={replace.find === '' ? undefined : t('matches', { count: matches })}
        value={replace.find}
        placeholder={t('leave')}
        onChange={(find) => setReplace({ find })}
      />
      <TextField label={t('replaceBy')} value={replace.by} onChange={(by) => setReplace({ by })} />
      <Checkbox
        className={styles.wide}
        isSelected={replace.isCaseExact}
        isDisabled={replace.find === ''}
        onChange={(isCaseExact) => setReplace({ isCaseExact })}
      >
        {t('matchCase')}
      </Checkbox>
    </BulkGroup>
  );
}

function LanguageFields({ edit, set, posts }: BulkFieldProps) {
  const t = useTranslations('posts.bulk');
  const languageName = useLanguageName();
  const { languages } = useProfile();
  const all = useLanguageOptions();
  const used = new Set([
    ...languages,
    ...posts.flatMap(({ variants }) => variants.map(({ language }) => language)),
  ]);
  const { language } = edit;
  const options = [
    ...[...used].map((value) => ({ value, label: languageName(value) })),
    ...all.filter(({ value }) => !used.has(value)),
  ];
  return (
    <>
      <Choice
        label={t('toLanguage')}
        value={language === null ? null : { to: language.to }}
        onChange={(choice) =>
          set({ language: choice === null ? null : { from: language?.from ?? null, to: choice.to } })
        }
        options={options}
      />
      <Select<string | null>
        label={t('fromLanguage')}
        value={language?.from ?? null}
        isDisabled={language === null}
        onChange={(from) => set({ language: language === null ? null : { ...language, from } })}
        options={[
          { value: null, label: t('anyLanguage') },
          ...[...used].map((value) => ({ value, label: languageName(value) })),
        ]}
      />
    </>
  );
}
