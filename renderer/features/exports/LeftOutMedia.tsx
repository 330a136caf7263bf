import { useFormatter, useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { BUNDLE_MEDIA_BYTES, type LeftOutMedium } from '#shared/api/media-methods.ts';

type LeftOutMediaProps = Pick<ExportRequest, 'reader'>;

/** Files that a bundle will not hold, and why: said before it is saved, not found out by who opens it. */
export function LeftOutMedia({ reader }: LeftOutMediaProps) {
  const t = useTranslations('exports.mediaLeft');
  const size = useBytes();
  const names = useNames();
  const client = useClient();
  const session = useSession();
  const { workspaceId } = session;
  const { value } = useLoaded(
    async () => {
      await session.flush();
      return client.call('media.leftOut', { workspaceId, reader });
    },
    (event) => 'workspaceId' in event && event.workspaceId === workspaceId,
  );
  const files = value?.files ?? [];
  if (files.length === 0) return null;
  const reasons = [...new Set(files.map(({ reason }) => reason))];
  return (
    <Banner tone="risk">
      <p>{t('title', { count: files.length })}</p>
      {reasons.map((reason) => (
        <p key={reason}>
          {t(`reason.${reason}`, {
            names: names(files.filter((file) => file.reason === reason)),
            limit: size(BUNDLE_MEDIA_BYTES),
          })}
        </p>
      ))}
    </Banner>
  );
}

/** More would be a list and no sentence. */
const MOST_NAMES = 5;

function useNames(): (files: readonly LeftOutMedium[]) => string {
  const t = useTranslations('media');
  const format = useFormatter();
  return (files) => {
    const names = files.slice(0, MOST_NAMES).map(({ name }) => (name.trim() === '' ? t('unnamed') : name));
    const more = files.length - names.length;
    return more === 0 ? format.list(names) : t('names', { names: names.join(', '), count: more });
  };
}
