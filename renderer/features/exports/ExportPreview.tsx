import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fromBase64 } from '#renderer/plan/base64.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Skeleton } from '#renderer/ui/Progress.tsx';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import styles from './ExportPage.module.css';

type Preview =
  | { readonly kind: 'none' | 'working' | 'failed' }
  | { readonly kind: 'ready'; readonly html: string };

const REST_MS = 250;

/** The document as the reader will see it, in a frame that can run and load nothing. */
export function ExportPreview({ request }: { readonly request: ExportRequest }) {
  const t = useTranslations('exports');
  const preview = usePreview(request);
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <p className={styles.previewHead}>{t('preview')}</p>
      {preview.kind === 'ready' && (
        <iframe className={styles.frame} title={t('preview')} sandbox="" srcDoc={preview.html} />
      )}
      {preview.kind === 'working' && (
        <div className={styles.frame} role="status" aria-label={t('working')}>
          <Skeleton lines={12} />
        </div>
      )}
      {preview.kind === 'none' && <p className={styles.note}>{t('previewNone')}</p>}
      {preview.kind === 'failed' && <p className={styles.note}>{t('previewFailed')}</p>}
    </section>
  );
}

function usePreview(request: ExportRequest): Preview {
  const client = useClient();
  const session = useSession();
  const [preview, setPreview] = useState<Preview>({ kind: 'working' });
  const isReadable = request.format === 'pdf' || request.format === 'html';
  useEffect(() => {
    if (!isReadable || request.sections?.length === 0) return setPreview({ kind: 'none' });
    let isCurrent = true;
    const timer = setTimeout(() => {
      session
        .flush()
        .then(() => client.call('exports.create', pageOf(request)))
        .then(({ base64 }) => withNonce(new TextDecoder().decode(fromBase64(base64))))
        .then(
          (html) =>
            isCurrent && setPreview({ kind: 'ready', html: request.format === 'pdf' ? asPaper(html) : html }),
          () => isCurrent && setPreview({ kind: 'failed' }),
        );
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, session, request, isReadable]);
  return preview;
}

/** The page of HTML that shows what the file will hold: a PDF has no pictures of posts. */
function pageOf(request: ExportRequest): ExportRequest {
  if (request.format === 'html') return request;
  return { ...request, format: 'html', options: { ...request.options, pictures: false } };
}

/** Paper is white at night, too: only the HTML file follows the reader's theme. */
function asPaper(html: string): string {
  return html.replaceAll('color-scheme: light dark', 'color-scheme: light');
}

/** The frame inherits the page's content security policy, so the document's one style sheet needs the page's nonce. */
function withNonce(html: string): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce || meta?.content || '';
  return /^[A-Za-z0-9+/_=-]*$/.test(nonce) ? html.replaceAll('<style>', `<style nonce="${nonce}">`) : html;
}
