import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Brand } from '#shared/plan/brand.ts';
import styles from './BrandPage.module.css';
import { useBrand } from './use-brand.ts';

type Trait = Brand['voice'][number];

/** How the brand speaks: a trait, how that sounds, and how it never does. */
export function BrandVoice() {
  const t = useTranslations('brand.voice');
  const session = useSession();
  const { brand, change, settle } = useBrand();
  const replace = (id: string, fields: Partial<Trait>) =>
    change({ voice: brand.voice.map((trait) => (trait.id === id ? { ...trait, ...fields } : trait)) });
  return (
    <section className={styles.section}>
      <SectionHeading>{t('title')}</SectionHeading>
      {brand.voice.length > 0 && (
        <div>
          <div className={`${styles.trait} ${styles.heads}`} aria-hidden>
            <span>{t('trait')}</span>
            <span>{t('example')}</span>
            <span>{t('avoid')}</span>
          </div>
          {brand.voice.map((trait) => (
            <div key={trait.id} className={styles.trait}>
              <TextField
                isLabelHidden
                label={t('trait')}
                placeholder={t('traitPlaceholder')}
                value={trait.trait}
                onChange={(text) => replace(trait.id, { trait: text })}
                onBlur={settle}
              />
              <TextField
                isLabelHidden
                label={t('example')}
                placeholder={t('examplePlaceholder')}
                value={trait.example}
                onChange={(text) => replace(trait.id, { example: text })}
                onBlur={settle}
              />
              <TextField
                isLabelHidden
                label={t('avoid')}
                placeholder={t('avoidPlaceholder')}
                value={trait.avoid}
                onChange={(text) => replace(trait.id, { avoid: text })}
                onBlur={settle}
              />
              <IconButton
                icon="close"
                label={t('remove', { trait: trait.trait })}
                onPress={() => change({ voice: brand.voice.filter(({ id }) => id !== trait.id) })}
              />
            </div>
          ))}
        </div>
      )}
      <div>
        <Button
          icon="plus"
          size="small"
          onPress={() =>
            change({ voice: [...brand.voice, { id: session.newId(), trait: '', example: '', avoid: '' }] })
          }
        >
          {t('add')}
        </Button>
      </div>
    </section>
  );
}
