import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import type { Outgoing, ToolFile } from '#shared/plan/post/outgoing-posts.ts';
import styles from './ExportPage.module.css';
import { isSchedulingTool } from './export-groups.ts';
import { useOutgoing, usePlannedCount } from './use-outgoing.ts';

/** For files that programs read: what goes into them, what does not, and why. */
export function OutgoingPreview({ request }: { readonly request: ExportRequest }) {
  const t = useTranslations('exports');
  const outgoing = useOutgoing(request);
  return (
    <section className={styles.preview} aria-label={t('outgoing.title')}>
      <p className={styles.previewHead}>{t('outgoing.title')}</p>
      <div className={styles.sheet}>
        {outgoing !== null ? (
          <OutgoingCounts outgoing={outgoing} />
        ) : request.format === 'bundle' ? (
          <p className="soft">{t('formatNote.bundle')}</p>
        ) : (
          <PlannedCount request={request} />
        )}
        {isSchedulingTool(request.format) && <p className="quiet small">{t('outgoing.links')}</p>}
      </div>
    </section>
  );
}

function PlannedCount({ request }: { readonly request: ExportRequest }) {
  const t = useTranslations('exports');
  const count = usePlannedCount(request);
  return (
    <>
      <p className="title">{t('outgoing.planned', { count })}</p>
      <p className="soft">{t(`formatNote.${request.format}`)}</p>
    </>
  );
}

function OutgoingCounts({ outgoing }: { readonly outgoing: Outgoing }) {
  const t = useTranslations('exports.outgoing');
  const { posts, files, leftOut, without, movedTimes } = outgoing;
  const away = leftOut.reduce((sum, { count }) => sum + count, 0);
  const going = t('posts', { count: posts.length });
  return (
    <>
      <p className="title">
        {posts.length === 0 ? going : t('inFiles', { posts: going, files: files.length })}
      </p>
      {away > 0 && (
        <div>
          <SectionHeading size="dense">{t('leftOut', { count: away })}</SectionHeading>
          <dl className={styles.reasons}>
            {leftOut.map(({ reason, count }) => (
              <div key={reason}>
                <dt className="num">{count}</dt>
                <dd>{t(`reason.${reason}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {without.length > 0 && (
        <div>
          <SectionHeading size="dense">{t('without.heading')}</SectionHeading>
          <dl className={styles.reasons}>
            {without.map(({ part, count }) => (
              <div key={part}>
                <dt className="num">{count}</dt>
                <dd>{t(`without.${part}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {movedTimes > 0 && <p className="soft">{t('moved', { count: movedTimes })}</p>}
      {files.length > 1 && <FileTable files={files} />}
    </>
  );
}

function FileTable({ files }: { readonly files: readonly ToolFile[] }) {
  const t = useTranslations('exports.outgoing');
  const channelName = useChannelName();
  const nameOf = ({ channel, part, parts }: ToolFile) => {
    const name = channel === null ? t('allChannels') : channelName(channel);
    return parts === 1 ? name : t('part', { name, part: String(part), parts: String(parts) });
  };
  return (
    <Table
      label={t('file')}
      columns={[
        { id: 'file', header: t('file'), render: nameOf, isRowHeader: true },
        { id: 'rows', header: t('rows'), render: ({ posts }) => posts.length, align: 'end' },
      ]}
      rows={files}
      rowKey={(file) => `${file.channel?.id ?? ''}/${file.part}`}
    />
  );
}
