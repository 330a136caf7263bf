import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNetworkName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useNetworkOptions } from '#renderer/plan/network-options.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, TextLink } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import styles from './CompetitorsPage.module.css';
import { FiguresGrid } from './FiguresGrid.tsx';
import { isSafeLink } from './safe-link.ts';
import { useCompetitorActions } from './use-competitor-actions.ts';

/** The channels of a competitor: one is open, with its address and its figures. */
export function ChannelsEditor({ competitor }: { readonly competitor: Competitor }) {
  const t = useTranslations('competitors');
  const networkName = useNetworkName();
  const short = useNetworkShort();
  const actions = useCompetitorActions();
  const [openId, setOpenId] = useState<string | null>(null);
  const { channels } = competitor;
  const channel = channels.find(({ id }) => id === openId) ?? channels[0];
  const nameOf = ({ network, handle }: Competitor['channels'][number]) =>
    handle.trim() === '' ? networkName(network) : `${networkName(network)} ${handle}`;
  const add = () => {
    const id = actions.addChannel(competitor.id);
    if (id !== null) setOpenId(id);
  };
  return (
    <section className={styles.channels} aria-label={t('field.channels')}>
      <SectionHeading
        level={3}
        size="dense"
        hasLine
        count={channels.length}
        action={
          <Button variant="quiet" size="small" icon="plus" onPress={add}>
            {t('channel.add')}
          </Button>
        }
      >
        {t('field.channels')}
      </SectionHeading>
      {channels.length > 1 && channel !== undefined && (
        <SegmentedControl
          label={t('field.channelId')}
          options={channels.map((each) => ({
            value: each.id,
            label: labelOf(each, channels, short(each.network)),
          }))}
          value={channel.id}
          onChange={setOpenId}
        />
      )}
      {channel !== undefined && (
        <div className={styles.channel} key={channel.id}>
          <ChannelFields
            competitorId={competitor.id}
            channel={channel}
            onRemove={() => actions.removeChannel(competitor.id, channel)}
          />
          <FiguresGrid competitorId={competitor.id} channelId={channel.id} name={nameOf(channel)} />
        </div>
      )}
    </section>
  );
}

type ChannelFieldsProps = {
  readonly competitorId: string;
  readonly channel: Competitor['channels'][number];
  readonly onRemove: () => void;
};

function ChannelFields({ competitorId, channel, onRemove }: ChannelFieldsProps) {
  const t = useTranslations('competitors');
  const { settle } = useSession();
  const options = useNetworkOptions();
  const networkName = useNetworkName();
  const { changeChannel } = useCompetitorActions();
  const change = (fields: Partial<typeof channel>) => changeChannel(competitorId, channel.id, fields);
  const isSafe = isSafeLink(channel.link);
  const name = networkName(channel.network);
  return (
    <>
      <div className={styles.address}>
        <Select
          label={t('field.network')}
          options={options}
          value={options.some(({ value }) => value === channel.network) ? channel.network : 'other'}
          onChange={(network) => change({ network })}
        />
        <TextField
          label={t('field.handle')}
          value={channel.handle}
          placeholder="@"
          onChange={(handle) => change({ handle })}
          onBlur={settle}
        />
        <MenuButton
          label={t('channel.details')}
          size="small"
          items={[
            {
              id: 'remove',
              label: t('channel.remove', { name }),
              icon: 'trash',
              isDanger: true,
              onAction: onRemove,
            },
          ]}
        />
      </div>
      <TextField
        label={t('field.link')}
        type="url"
        value={channel.link}
        error={channel.link !== '' && !isSafe ? t('field.linkBad') : null}
        onChange={(link) => change({ link })}
        onBlur={settle}
      />
      {isSafe && (
        <div className="small">
          <TextLink href={channel.link}>{t('channel.open')}</TextLink>
        </div>
      )}
    </>
  );
}

/** "IG", or "IG 2" where a network stands twice. */
function labelOf(
  channel: Competitor['channels'][number],
  channels: Competitor['channels'],
  short: string,
): string {
  const same = channels.filter(({ network }) => network === channel.network);
  return same.length === 1 ? short : `${short} ${same.indexOf(channel) + 1}`;
}
