import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox, CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { ImportMapping, ImportProposal } from '#shared/api/import-methods.ts';

type ImportSourceProps = {
  readonly proposal: ImportProposal;
  readonly profile: ImportProposal['profile'];
  readonly isChanged: boolean;
  /** `isChange`: how the columns are read has changed, which is remembered. */
  readonly onChange: (mapping: ImportMapping, isChange: boolean) => void;
};

/** Which part of the file is read: sheets, the row with the headings, what was put away; and for which channel. */
export function ImportSource({ proposal, profile, isChanged, onChange }: ImportSourceProps) {
  const t = useTranslations('imports.source');
  const { mapping, sheets, archived } = proposal;
  const read = sheets.flatMap(({ name, isRead }) => (isRead ? [name] : []));
  const anew = { columns: [], headerRow: -1, dateOrder: null };
  return (
    <>
      {profile !== null && (
        <Banner
          tone="info"
          actions={
            <Button variant="link" size="small" onPress={() => onChange({ ...mapping, ...anew }, true)}>
              {t('readAgain')}
            </Button>
          }
        >
          {profile.name === '' ? t('rememberedNoName') : t('remembered', { name: profile.name })}
        </Banner>
      )}
      {sheets.length > 1 && (
        <CheckboxGroup
          label={t('sheets')}
          options={sheets.map(({ name, rows }) => ({
            value: name,
            label: t('sheet', { name, count: rows }),
            // One is always read.
            isDisabled: read.length === 1 && read[0] === name,
          }))}
          value={read}
          onChange={(names) =>
            names.length > 0 && onChange({ ...mapping, ...anew, sheets: [...names] }, false)
          }
        />
      )}
      {proposal.headerRows.length > 1 && <HeaderRowField proposal={proposal} onChange={onChange} />}
      {proposal.kind === 'calendar' && <ChannelField mapping={mapping} onChange={onChange} />}
      {archived !== null && archived > 0 && (
        <Checkbox
          isSelected={mapping.hasArchived}
          onChange={(hasArchived) => onChange({ ...mapping, hasArchived }, false)}
        >
          {t('archived', { count: archived })}
        </Checkbox>
      )}
      {isChanged && proposal.headings.length > 0 && <p className="small quiet">{t('willRemember')}</p>}
    </>
  );
}

function HeaderRowField({ proposal, onChange }: Pick<ImportSourceProps, 'proposal' | 'onChange'>) {
  const t = useTranslations('imports.source');
  const { headerRows, mapping } = proposal;
  const options: Option<number>[] = headerRows.map(({ row, line, text }) => ({
    value: row,
    label: t('headerRowOption', { line: String(line), text }),
  }));
  const isBlank = !headerRows.some(({ row }) => row === mapping.headerRow);
  return (
    <Select
      label={t('headerRow')}
      options={isBlank ? [{ value: mapping.headerRow, label: t('noHeader') }, ...options] : options}
      value={mapping.headerRow}
      onChange={(headerRow) => onChange({ ...mapping, columns: [], dateOrder: null, headerRow }, true)}
    />
  );
}

/** Files for bulk upload are made for one account and do not name it. */
function ChannelField({
  mapping,
  onChange,
}: Pick<ImportSourceProps, 'onChange'> & { readonly mapping: ImportMapping }) {
  const t = useTranslations('imports.source');
  const channels = useRecords('channels');
  const channelName = useChannelName();
  if (mapping.columns.includes('channel') || channels.length === 0) return null;
  return (
    <Select<string | null>
      label={t('channel')}
      options={[
        { value: null, label: t('noChannel') },
        ...channels.map((channel) => ({ value: channel.id, label: channelName(channel) })),
      ]}
      value={mapping.channelId}
      onChange={(channelId) => onChange({ ...mapping, channelId }, false)}
    />
  );
}
