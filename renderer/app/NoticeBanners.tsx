import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import { openPage } from './navigation.ts';

/** What happened to the files of the workspace, told once. */
export function NoticeBanners() {
  const t = useTranslations('app.save');
  const session = useSession();
  const notices = useSessionState(session.notices);
  const sentenceOf = useNoticeSentence();
  return notices.map((notice) => {
    const sentence = sentenceOf(notice);
    const actions = (
      <>
        <Button onPress={() => openPage('data')}>{t('toData')}</Button>
        <Button onPress={() => session.dismissNotice(notice)}>{t('seen')}</Button>
      </>
    );
    return (
      <Banner key={sentence} actions={actions}>
        {sentence}
      </Banner>
    );
  });
}

function useNoticeSentence(): (notice: StorageNotice) => string {
  const t = useTranslations('app.save');
  const bytes = useBytes();
  return (notice) => {
    if (notice.kind === 'reloaded') return t(notice.generation === null ? 'reloaded' : 'reloadedKept');
    return t('journalCut', { commits: notice.commits, bytes: bytes(notice.bytes) });
  };
}
