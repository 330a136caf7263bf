import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useNetworkName, useNetworkRules } from '#renderer/plan/network-name.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, PlainTable, Table } from '#renderer/ui/Table.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { tagLimits } from '#shared/plan/content/hashtag-rules.ts';
import styles from './HashtagTable.module.css';
import { useCopyTags } from './use-hashtag-actions.ts';

type HashtagTableProps = {
  readonly groups: readonly HashtagGroup[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

/** Rows beyond these are drawn only where they are in sight. */
const PLAIN_ROWS = 60;
/** Tags that a row can show at most; how many there are stands beside them. */
const TAGS_SHOWN = 12;

export function HashtagTable({ groups, selectedId, onSelect }: HashtagTableProps) {
  const t = useTranslations('content.hashtags');
  const columns = useColumns();
  const shared = {
    label: t('list'),
    isFullWidth: true,
    columns,
    rows: groups,
    rowKey: ({ id }: HashtagGroup) => id,
    selectedKey: selectedId,
    onRowPress: ({ id }: HashtagGroup) => onSelect(id),
  };
  if (groups.length <= PLAIN_ROWS) return <Table {...shared} className={joinClasses(styles.table)} />;
  return (
    <div className={styles.many}>
      <VirtualTable {...shared} rowHeight={46} />
    </div>
  );
}

function useColumns(): readonly Column<HashtagGroup>[] {
  const t = useTranslations('content.hashtags');
  const fits = useFitsText();
  const copy = useCopyTags();
  return [
    {
      id: 'group',
      header: t('column.group'),
      isRowHeader: true,
      render: ({ name }) => (
        <span className={joinClasses(styles.name, name.trim() === '' && 'quiet')}>
          {name.trim() === '' ? t('untitled') : name}
        </span>
      ),
    },
    {
      id: 'tags',
      header: t('column.tags'),
      width: 'minmax(0, 2fr)',
      render: ({ tags }) => <TagLine tags={tags} />,
    },
    { id: 'fits', header: t('column.fits'), render: (group) => <span className="soft">{fits(group)}</span> },
    {
      id: 'count',
      header: t('column.count'),
      align: 'end',
      width: '96px',
      render: (group) => <TagCount group={group} />,
    },
    {
      id: 'copy',
      header: '',
      headerLabel: t('copyHeader'),
      align: 'end',
      width: '64px',
      render: (group) => (
        <IconButton
          icon="copy"
          size="small"
          label={t('copyOf', { name: group.name.trim() === '' ? t('untitled') : group.name })}
          isDisabled={group.tags.length === 0}
          onPress={() => copy(group)}
        />
      ),
    },
  ];
}

function TagLine({ tags }: { readonly tags: readonly string[] }) {
  const t = useTranslations('content.hashtags');
  if (tags.length === 0) return <span className="quiet">{t('noTags')}</span>;
  return (
    <span className={styles.tags}>
      {tags.slice(0, TAGS_SHOWN).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
  );
}

/** How many tags there are, against the tightest limit of the networks they are meant for. */
function TagCount({ group }: { readonly group: HashtagGroup }) {
  const t = useTranslations('content.hashtags');
  const networkName = useNetworkName();
  const [tightest] = tagLimits(group, useNetworkRules());
  const count = group.tags.length;
  if (tightest === undefined) return <span className="num">{count}</span>;
  const { network, limit, isOver } = tightest;
  const words = { network: networkName(network), limit, count };
  return (
    <span className={styles.count} title={t(isOver ? 'limit.over' : 'limit.fits', words)}>
      {isOver && <StateMark tone="risk" shape="triangle" label={t('limit.over', words)} />}
      <span className="num">{t('limit.short', { count, limit })}</span>
    </span>
  );
}

/** For which language and networks: "German · Instagram, TikTok". */
function useFitsText(): (group: HashtagGroup) => string {
  const t = useTranslations('content.hashtags');
  const languageName = useLanguageName();
  const networkName = useNetworkName();
  return ({ language, networks }) => {
    const where = networks.length === 0 ? t('allNetworks') : networks.map(networkName).join(', ');
    return t('fits', {
      language: language === null ? t('anyLanguage') : languageName(language),
      networks: where,
    });
  };
}

/** How a filled list looks, for the empty page. */
export function HashtagExample() {
  const t = useTranslations('content.hashtags.empty');
  const rows = [
    { id: 'one', tags: ['#pottery', '#wheelthrown', '#stoneware'] },
    { id: 'two', tags: ['#saltglaze', '#kilnopening'] },
  ] as const;
  return (
    <PlainTable label={t('exampleLabel')}>
      <tbody>
        {rows.map(({ id, tags }) => (
          <tr key={id}>
            <td>
              <b>{t(`example.${id}`)}</b>
            </td>
            <td>
              <span className={styles.tags}>
                {tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
