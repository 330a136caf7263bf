import { useFormatter, useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { LostMedium } from '#shared/api/media-methods.ts';

const MOST_NAMES = 3;

/** Files that posts or series name and that are nowhere as they were: which, what is safe, and the way to the first; nothing for none. */
export function LostMediaBanner({ lost }: { readonly lost: readonly LostMedium[] }) {
  const t = useTranslations('media');
  const format = useFormatter();
  const [first] = lost;
  if (first === undefined) return null;
  const isSeries = first.collection === 'series';
  const names = lost.slice(0, MOST_NAMES).map(({ name }) => (name.trim() === '' ? t('unnamed') : name));
  const more = lost.length - names.length;
  return (
    <Banner
      tone="risk"
      actions={
        <Button
          size="small"
          onPress={() => openPage('calendar', { [isSeries ? 'series' : 'selected']: first.id })}
        >
          {t(isSeries ? 'data.showSeries' : 'data.show')}
        </Button>
      }
    >
      {t('data.lost', {
        count: lost.length,
        names: more === 0 ? format.list(names) : t('names', { names: names.join(', '), count: more }),
      })}
    </Banner>
  );
}
