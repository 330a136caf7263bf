import { useTranslations } from 'use-intl';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { slugOf, typedTag } from '#shared/plan/post/link-tags.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './LinkVocabulary.module.css';

/** The plan's own words for tags of links: media that are offered, and sources that are not named like their network. */
export function LinkVocabulary() {
  const t = useTranslations('posting.vocabulary');
  const { settings, write, settle } = useCalendarSettings();
  return (
    <div className={styles.vocabulary}>
      <ListField
        label={t('mediums')}
        hint={t('mediumsHint')}
        placeholder={t('mediumPlaceholder')}
        value={settings.linkMediums}
        onChange={(linkMediums) => write({ linkMediums: [...linkMediums] }, UNDO, 'linkMediums')}
        onBlur={settle}
      />
      <LinkSources />
    </div>
  );
}

const UNDO = 'posting.undo.vocabulary';

function LinkSources() {
  const t = useTranslations('posting.vocabulary');
  const session = useSession();
  const networkName = useNetworkName();
  const channels = useRecords('channels');
  const { settings, write, settle } = useCalendarSettings();
  const { linkSources } = settings;
  const used = new Set(linkSources.map(({ network }) => network));
  const free = [...new Set(channels.map(({ network }) => network))].filter((network) => !used.has(network));
  const change = (id: string, source: string, part?: string) =>
    write(
      { linkSources: linkSources.map((each) => (each.id === id ? { ...each, source } : each)) },
      UNDO,
      part,
    );
  return (
    <section className={styles.sources}>
      <header className={styles.sourcesHead}>
        <h4>{t('sources')}</h4>
        <span className="quiet">{t('sourcesHint')}</span>
      </header>
      <ul className={styles.sourceList}>
        {linkSources.map(({ id, network, source }) => (
          <li key={id}>
            <span className="cut">{networkName(network)}</span>
            <TextField
              label={t('source', { network: networkName(network) })}
              isLabelHidden
              value={source}
              maxLength={200}
              spellCheck={false}
              onChange={(next) => change(id, typedTag(next), `linkSources/${id}`)}
              onBlur={() => {
                if (/[\s\p{Lu}]/u.test(source)) change(id, slugOf(source));
                settle();
              }}
            />
            <IconButton
              icon="close"
              size="tiny"
              label={t('removeSource', { network: networkName(network) })}
              onPress={() => write({ linkSources: linkSources.filter((each) => each.id !== id) }, UNDO)}
            />
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <MenuButton
          label={t('addSource')}
          look="quiet"
          icon="plus"
          size="small"
          items={free.map((network) => ({
            id: network,
            label: networkName(network),
            onAction: () =>
              write(
                { linkSources: [...linkSources, { id: session.newId(), network, source: slugOf(network) }] },
                UNDO,
              ),
          }))}
        />
      )}
    </section>
  );
}
