import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRuleSpeech } from '#renderer/plan/use-rule-words.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { createPost } from '#shared/plan/post/post.ts';
import { originalOf } from '#shared/plan/post/translation.ts';
import { seriesSentence } from '#shared/plan/series/recurrence-words.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { isHistory, seriesFieldsOf } from '#shared/plan/series/series-posts.ts';
import { postsOfSeries } from '#shared/workspace/series-steps.ts';
import editor from '../editor/Editor.module.css';
import post from '../editor/PostEditor.module.css';
import { PostProperties } from '../editor/PostProperties.tsx';
import type { PostFields } from '../editor/use-post-fields.ts';
import { useVariantTabs } from '../editor/use-variant-tabs.ts';
import { VariantEditor, VariantExtras } from '../editor/VariantEditor.tsx';
import { VariantTabs } from '../editor/VariantTabs.tsx';
import styles from './SeriesEditor.module.css';
import { useMissingDays } from './use-missing-days.ts';
import { type SeriesActions, useSeriesActions } from './use-series-actions.ts';
import { useSeriesFields } from './use-series-fields.ts';

type SeriesEditorProps = { readonly seriesId: string; readonly onClose: () => void };

/** A series with everything its posts have in common, how it repeats and how far it is. */
export function SeriesEditor({ seriesId, onClose }: SeriesEditorProps) {
  const t = useTranslations('series');
  const calendar = useTranslations('calendar');
  const series = useWorkspace((tables) => tables.series.get(seriesId));
  const fields = useSeriesFields(seriesId);
  const actions = useSeriesActions();
  if (series === undefined) return null;
  return (
    <Inspector
      label={t('editor.name')}
      head={<span className="quiet label">{t('editor.name')}</span>}
      actions={
        <MenuButton
          label={t('bar.more')}
          items={[
            {
              id: 'remove',
              label: t('editor.remove'),
              icon: 'trash',
              isDanger: true,
              onAction: () => actions.removeAll(seriesId),
            },
          ]}
        />
      }
      onClose={onClose}
    >
      <div className={post.body}>
        <div className={post.title}>
          <TextArea
            label={calendar('editor.title')}
            isLabelHidden
            placeholder={t('editor.untitled')}
            rows={1}
            maxRows={4}
            value={series.title}
            onChange={(title) => fields.type('title', title.replace(/\s*\n\s*/g, ' '))}
            onBlur={fields.settle}
          />
        </div>
        <RuleCard series={series} actions={actions} />
        <p className="quiet small">{t('editor.explain')}</p>
        <PostProperties post={factsOf(series)} fields={fields} isSeries />
        <Versions series={series} fields={fields} />
        <TextArea
          label={calendar('editor.visualBrief')}
          rows={2}
          value={series.visualBrief}
          onChange={(visualBrief) => fields.type('visualBrief', visualBrief)}
          onBlur={fields.settle}
        />
        <TextArea
          label={calendar('editor.notes')}
          hint={calendar('editor.notesHint')}
          rows={2}
          value={series.notes}
          onChange={(notes) => fields.type('notes', notes)}
          onBlur={fields.settle}
        />
      </div>
    </Inspector>
  );
}

/** The series as a post's properties show it: the day is the one on which it begins. */
function factsOf(series: Series) {
  return createPost(
    { id: series.id, now: series.createdAt },
    { ...seriesFieldsOf(series), date: series.start },
  );
}

function RuleCard({ series, actions }: { readonly series: Series; readonly actions: SeriesActions }) {
  const t = useTranslations('series');
  const days = useDays();
  const today = useToday();
  const speech = useRuleSpeech();
  const posts = useWorkspace((tables) => postsOfSeries(tables, series.id));
  const coming = posts.filter((each) => (each.seriesDate ?? '') >= today && !isHistory(each));
  const out = posts.filter(({ status }) => status === 'published').length;
  const missing = useMissingDays(series);
  const next = coming[0]?.date ?? null;
  return (
    <section className={styles.rule} aria-label={t('field.recurrence')}>
      <div className={styles.head}>
        <p className="strong">{seriesSentence(series, speech)}</p>
        <Button size="small" onPress={() => actions.changeRule(series.id)}>
          {t('editor.change')}
        </Button>
      </div>
      <p className="soft small">
        {[
          t('editor.posts', { count: posts.length }),
          t('editor.out', { count: out }),
          next === null ? t('editor.over') : t('editor.next', { date: days.medium(next) }),
        ].join(' · ')}
      </p>
      {missing > 0 && (
        <Banner
          tone="info"
          actions={
            <Button size="small" onPress={() => actions.continue(series.id)}>
              {t('editor.continue')}
            </Button>
          }
        >
          {t('editor.missing', { count: missing })}
        </Banner>
      )}
    </section>
  );
}

function Versions({ series, fields }: { readonly series: Series; readonly fields: PostFields }) {
  const [chosenId, choose] = useState<string | null>(null);
  const { variants } = series;
  const tabs = useVariantTabs(variants);
  const variant = variants.find(({ id }) => id === chosenId) ?? variants[0];
  const chosen = tabs.find(({ id }) => id === variant?.id) ?? null;
  return (
    <>
      <VariantTabs postId={series.id} tabs={tabs} chosen={chosen} onChoose={choose} fields={fields} />
      {variant !== undefined && (
        <div className={editor.pane}>
          <VariantEditor
            key={variant.id}
            postId={series.id}
            variant={variant}
            original={originalOf(variant, variants)}
            fields={fields}
          />
          <VariantExtras key={`${variant.id} extras`} variant={variant} fields={fields} />
        </div>
      )}
    </>
  );
}
