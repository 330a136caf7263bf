import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import { HOLIDAY_COUNTRIES, HOLIDAY_PARTS, hasHolidays } from '#shared/plan/moments/regions.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './Moments.module.css';
import { useMomentWords } from './use-moment-words.ts';

/** Whose holidays are shown: the plan's own region, which is set in the workspace, and any number of others. */
export function MomentRegions() {
  const t = useTranslations('moments');
  const language = useLanguage();
  const { regionName } = useMomentWords();
  const { holidayRegion } = useProfile();
  const { settings, write } = useCalendarSettings();
  const { regions } = settings;
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [...HOLIDAY_COUNTRIES, ...HOLIDAY_PARTS]
      .map((value) => ({ value, label: regionName(value) }))
      .sort((left, right) => compare(left.label, right.label));
  }, [language, regionName]);
  const own = regionName(holidayRegion);
  const change = (next: readonly string[]) => write({ regions: [...next] }, 'moments.undo.settings');
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense">
        {t('regions.title')}
      </SectionHeading>
      <p className="small soft">
        {holidayRegion === ''
          ? t('regions.none')
          : hasHolidays(holidayRegion)
            ? t('regions.own', { region: own })
            : t('regions.unknown', { region: own })}{' '}
        <Button variant="link" size="small" onPress={() => openPage('profile')}>
          {t('regions.change')}
        </Button>
      </p>
      {regions.length > 0 && (
        <fieldset className={styles.topics} aria-label={t('settings.field.regions')}>
          {regions.map((region) => (
            <Tag
              key={region}
              onRemove={() => change(regions.filter((each) => each !== region))}
              removeLabel={t('regions.remove', { region: regionName(region) })}
            >
              {regionName(region)}
            </Tag>
          ))}
        </fieldset>
      )}
      <ComboBox
        key={regions.join()}
        label={t('regions.add')}
        options={options.filter(({ value }) => value !== holidayRegion && !regions.includes(value))}
        value={null}
        onChange={(region) => {
          if (region !== null && region !== '') change([...regions, region]);
        }}
      />
    </section>
  );
}
