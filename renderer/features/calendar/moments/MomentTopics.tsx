import { useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Tag, ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import { LUNAR_YEARS } from '#shared/plan/moments/lunar-days.ts';
import { MOMENT_TOPICS } from '#shared/plan/moments/observances.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './Moments.module.css';
import { useMomentWords } from './use-moment-words.ts';

/** Subjects whose days are shown, and the days that are hidden one by one. */
export function MomentTopics() {
  const t = useTranslations('moments');
  const { nameOf } = useMomentWords();
  const { settings, write } = useCalendarSettings();
  const { awarenessTopics, hiddenMoments } = settings;
  const known: readonly string[] = MOMENT_TOPICS;
  const change = (topics: readonly string[]) =>
    write({ awarenessTopics: [...topics] }, 'moments.undo.settings');
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense">
        {t('topics.title')}
      </SectionHeading>
      <fieldset className={styles.topics} aria-label={t('settings.field.awarenessTopics')}>
        {MOMENT_TOPICS.map((topic) => (
          <ToggleChip
            key={topic}
            isSelected={awarenessTopics.includes(topic)}
            onChange={(isOn) =>
              change(isOn ? [...awarenessTopics, topic] : awarenessTopics.filter((each) => each !== topic))
            }
          >
            {t(`topic.${topic}`)}
          </ToggleChip>
        ))}
        {awarenessTopics
          .filter((topic) => !known.includes(topic))
          .map((topic) => (
            <Tag
              key={topic}
              onRemove={() => change(awarenessTopics.filter((each) => each !== topic))}
              removeLabel={t('hide', { name: topic })}
            >
              {topic}
            </Tag>
          ))}
      </fieldset>
      {awarenessTopics.includes('religion') && (
        <p className="small quiet">
          {t('topics.range', { first: String(LUNAR_YEARS.first), last: String(LUNAR_YEARS.last) })}{' '}
          {t('mayShift')}
        </p>
      )}
      {hiddenMoments.length > 0 && (
        <>
          <h4 className="small quiet">{t('hidden')}</h4>
          <fieldset className={styles.topics} aria-label={t('settings.field.hiddenMoments')}>
            {hiddenMoments.map((id) => (
              <Tag
                key={id}
                onRemove={() =>
                  write(
                    { hiddenMoments: hiddenMoments.filter((each) => each !== id) },
                    'moments.undo.settings',
                  )
                }
                removeLabel={t('showAgain', { name: nameOf(id) })}
              >
                {nameOf(id)}
              </Tag>
            ))}
          </fieldset>
        </>
      )}
    </section>
  );
}
