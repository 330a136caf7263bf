import { useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { POST_FORMATS } from '#shared/plan/post/post.ts';
import styles from './ContentGuide.module.css';
import { FormatField } from './FormatFields.tsx';
import { ShareSum } from './PillarShares.tsx';
import { useFormatEditing } from './use-format-editing.ts';

/** Formats, as short as they can be: those that are meant, each with its share and the hours of a piece. */
export function GuideFormats() {
  const t = useTranslations('content');
  const names = useTranslations('calendar.format');
  const { add, remove } = useFormatEditing();
  const plans = useWorkspace(({ formatPlans }) => formatPlans);
  const meant = POST_FORMATS.filter((format) => plans.has(format));
  const rest = POST_FORMATS.filter((format) => !plans.has(format));
  const choose = (format: (typeof POST_FORMATS)[number]) => {
    add(format);
    focusSoon(`[data-format="${format}"] input`);
  };
  return (
    <section className={styles.formats} aria-labelledby="guide-formats">
      <h3 id="guide-formats" className="small label soft">
        {t('formats.table')}
      </h3>
      {meant.map((format) => (
        <div key={format} className={styles.format} data-format={format}>
          <span className="dense">{names(format)}</span>
          <FormatField format={format} plan={plans.get(format)} field="share" isInCell />
          <FormatField format={format} plan={plans.get(format)} field="hours" isInCell />
          <IconButton
            icon="close"
            label={t('guide.removeName', { name: names(format) })}
            onPress={() => remove(format)}
          />
        </div>
      ))}
      <div className={styles.foot}>
        {rest.length > 0 && (
          <Menu
            label={t('guide.addFormat')}
            trigger={
              <Button variant="quiet" size="small" icon="plus">
                {t('guide.addFormat')}
              </Button>
            }
            items={rest.map((format) => ({
              id: format,
              label: names(format),
              onAction: () => choose(format),
            }))}
          />
        )}
        {meant.length > 0 && <ShareSum shares={meant.map((format) => plans.get(format)?.share ?? null)} />}
      </div>
    </section>
  );
}
