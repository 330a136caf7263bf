import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { MixShare } from '#shared/plan/content/content-mix.ts';
import type { FormatPlan } from '#shared/plan/content/format-plan.ts';
import type { PostFormat } from '#shared/plan/post/post.ts';
import styles from './ContentPage.module.css';
import { FormatField } from './FormatFields.tsx';
import { useFormatEditing } from './use-format-editing.ts';

type FormatInspectorProps = {
  readonly format: PostFormat;
  readonly plan: FormatPlan | undefined;
  readonly share: MixShare | undefined;
  readonly onClose: () => void;
};

/** One format: what is wished of it, what a piece costs, and which channels have promised it. */
export function FormatInspector({ format, plan, share, onClose }: FormatInspectorProps) {
  const t = useTranslations('content');
  const names = useTranslations('calendar.format');
  const session = useSession();
  const { change, remove } = useFormatEditing();
  const menu = plan !== undefined && (
    <MenuButton
      label={t('more')}
      items={[
        {
          id: 'remove',
          label: t('formats.remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => remove(format),
        },
      ]}
    />
  );
  return (
    <Inspector
      label={t('formats.inspector')}
      head={<span className="cut">{t('postsPlanned', { count: share?.posts ?? 0 })}</span>}
      actions={menu === false ? null : menu}
      onClose={onClose}
    >
      <h2 className={`subtitle ${styles.title}`} tabIndex={-1} data-focus="inspector">
        {names(format)}
      </h2>
      <FormatField format={format} plan={plan} field="share" />
      <FormatField format={format} plan={plan} field="hours" />
      <FormatField format={format} plan={plan} field="hoursPerLanguage" />
      <Promised format={format} />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        rows={2}
        value={plan?.notes ?? ''}
        onChange={(notes) => change(format, { notes }, 'notes')}
        onBlur={session.settle}
      />
    </Inspector>
  );
}

/** The channels whose rhythm names the format. */
function Promised({ format }: { readonly format: PostFormat }) {
  const t = useTranslations('content.formats');
  const channelName = useChannelName();
  const promised = useRecords('channels').flatMap((channel) =>
    channel.cadence
      .filter((entry) => entry.format === format && entry.perWeek > 0)
      .map(({ id, perWeek }) => ({ id: `${channel.id} ${id}`, name: channelName(channel), perWeek })),
  );
  if (promised.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p className="small label soft">{t('promised')}</p>
      <ul className="dense soft">
        {promised.map(({ id, name, perWeek }) => (
          <li key={id}>{t('promisedOn', { channel: name, count: perWeek })}</li>
        ))}
      </ul>
    </div>
  );
}
