import { useTranslations } from 'use-intl';
import { ListField } from '#renderer/ui/ListField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BrandPage.module.css';
import { useBrand } from './use-brand.ts';

export function BrandEssence() {
  const t = useTranslations('brand');
  const { brand, change, settle } = useBrand();
  return (
    <section className={styles.section}>
      <SectionHeading>{t('essence')}</SectionHeading>
      <TextArea
        label={t('field.mission')}
        hint={t('field.missionHint')}
        rows={2}
        value={brand.mission}
        onChange={(mission) => change({ mission })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <TextArea
          label={t('field.promise')}
          hint={t('field.promiseHint')}
          rows={2}
          value={brand.promise}
          onChange={(promise) => change({ promise })}
          onBlur={settle}
        />
        <TextArea
          label={t('field.audiencePromise')}
          rows={2}
          value={brand.audiencePromise}
          onChange={(audiencePromise) => change({ audiencePromise })}
          onBlur={settle}
        />
      </div>
      <ListField
        label={t('field.values')}
        placeholder={t('field.valuesPlaceholder')}
        value={brand.values}
        onChange={(values) => change({ values: [...values] })}
        onBlur={settle}
      />
    </section>
  );
}
