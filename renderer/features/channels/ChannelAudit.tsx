import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { changed } from '#shared/workspace/changes.ts';
import { AuditMark } from './AuditMark.tsx';
import styles from './ChannelsPage.module.css';

type ChannelAuditProps = {
  readonly channel: Channel;
  readonly change: (fields: Partial<Channel>) => void;
};

/** The channel as a stranger sees it: what stands in the profile, who follows, what works, what does not. */
export function ChannelAudit({ channel, change }: ChannelAuditProps) {
  const t = useTranslations('channels');
  const session = useSession();
  const today = useToday();
  const { settle } = session;
  const markToday = () => {
    const before = session.tables().channels.get(channel.id);
    if (before === undefined) return;
    session.edit('channels.undo.audit', [changed('channels', before, { auditedOn: today })]);
  };
  return (
    <>
      <SectionHeading
        level={3}
        size="dense"
        hasLine
        action={
          channel.auditedOn === today ? undefined : (
            <Button size="small" icon="check" onPress={markToday}>
              {t('auditToday')}
            </Button>
          )
        }
      >
        {t('audit')}
      </SectionHeading>
      <p className="small quiet">{t('auditNote')}</p>
      <AuditMark auditedOn={channel.auditedOn} hasWords />
      <div className={styles.two}>
        <DateField
          label={t('field.auditedOn')}
          value={channel.auditedOn}
          max={today}
          onChange={(auditedOn) => change({ auditedOn })}
          onBlur={settle}
        />
        <DateField
          label={t('field.lastPostOn')}
          value={channel.lastPostOn}
          onChange={(lastPostOn) => change({ lastPostOn })}
          onBlur={settle}
        />
      </div>
      <TextArea
        label={t('field.bio')}
        rows={2}
        value={channel.bio}
        onChange={(bio) => change({ bio })}
        onBlur={settle}
      />
      <TextField
        label={t('field.pinned')}
        value={channel.pinned}
        onChange={(pinned) => change({ pinned })}
        onBlur={settle}
      />
      <Checkbox isSelected={channel.isVerified} onChange={(isVerified) => change({ isVerified })}>
        {t('field.isVerified')}
      </Checkbox>
      <TextArea
        label={t('field.audience')}
        rows={2}
        value={channel.audience}
        onChange={(audience) => change({ audience })}
        onBlur={settle}
      />
      <TextArea
        label={t('field.topContent')}
        rows={2}
        value={channel.topContent}
        onChange={(topContent) => change({ topContent })}
        onBlur={settle}
      />
      <ListField
        label={t('field.strengths')}
        value={channel.strengths}
        onChange={(strengths) => change({ strengths: [...strengths] })}
        onBlur={settle}
      />
      <ListField
        label={t('field.weaknesses')}
        value={channel.weaknesses}
        onChange={(weaknesses) => change({ weaknesses: [...weaknesses] })}
        onBlur={settle}
      />
    </>
  );
}
