import { memo, useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { shortName } from '#shared/plan/networks/network.ts';
import type { PostVariant } from '#shared/plan/post/post.ts';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import { originalOf } from '#shared/plan/post/translation.ts';
import type { PostActions } from '../use-post-actions.ts';
import editor from './Editor.module.css';
import { focusField } from './focus-field.ts';
import { PostFindings } from './PostFindings.tsx';
import { PostPreview } from './PostPreview.tsx';
import { PostProperties } from './PostProperties.tsx';
import { PostTasks } from './PostTasks.tsx';
import { PostTitle, PostWords } from './PostWords.tsx';
import styles from './SideBySide.module.css';
import { StatusMenu } from './StatusMenu.tsx';
import { usePostFacts } from './use-post-facts.ts';
import { type PostFields, usePostFields } from './use-post-fields.ts';
import { usePostFindings, useVariantFindings } from './use-post-findings.ts';
import { useVariantMenu } from './use-variant-menu.ts';
import { useVariantName } from './use-variant-name.ts';
import { useVariantTabs, type VariantTab } from './use-variant-tabs.ts';
import { useVariants } from './use-variants.ts';
import { VariantEditor, VariantExtras } from './VariantEditor.tsx';

/**
 * All versions of the post that the address names (`edit=ID`) in columns, over the whole window. Escape and the cross lead
 * back to where one was. Nothing is shown without such a post.
 */
export function SideBySide({ actions }: { readonly actions: PostActions }) {
  const t = useTranslations('posting.compare');
  const words = useTranslations('calendar');
  const [postId, open] = useQuery('edit');
  const title = useWorkspace(({ posts }) => (postId === null ? null : (posts.get(postId)?.title ?? null)));
  if (postId === null || title === null) return null;
  return (
    <ModalOverlay
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) open(null);
      }}
      className={styles.scrim}
    >
      <Modal className={styles.modal}>
        <Dialog
          aria-label={t('name', { title: title.trim() === '' ? words('untitled') : title })}
          className={styles.dialog}
        >
          <Board key={postId} postId={postId} actions={actions} onClose={() => open(null)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type BoardProps = {
  readonly postId: string;
  readonly actions: PostActions;
  readonly onClose: () => void;
};

function Board({ postId, actions, onClose }: BoardProps) {
  const t = useTranslations('posting.compare');
  const variants = useVariants(postId);
  const facts = usePostFacts(postId);
  const fields = usePostFields(postId);
  const tabs = useVariantTabs(variants);
  const findings = usePostFindings(postId);
  const whole = useVariantFindings(findings, null);
  const board = useRef<HTMLElement>(null);
  const toVersion = useToVersion(board);
  if (facts === null) return null;
  return (
    <>
      <header className={styles.head}>
        <StatusMenu post={facts} actions={actions} />
        <VersionBar postId={postId} tabs={tabs} findings={findings} fields={fields} onChoose={toVersion} />
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      <div className={styles.main}>
        <aside aria-label={t('facts')} className={joinClasses(styles.facts, 'scroll')}>
          <PostTitle postId={postId} fields={fields} />
          <PostProperties post={facts} fields={fields} />
          {whole.length > 0 && (
            <PostFindings
              variants={tabs}
              findings={whole}
              onJump={({ field }) => focusField(board.current?.parentElement ?? null, field)}
            />
          )}
          <PostTasks postId={postId} owner={facts.owner} />
          <PostWords postId={postId} fields={fields} />
        </aside>
        <section
          ref={board}
          aria-label={t('versions')}
          className={joinClasses(styles.columns, 'scroll')}
          style={{ '--versions': variants.length }}
        >
          {variants.length === 0 && <p className="quiet">{t('empty')}</p>}
          {variants.map((variant) => (
            <Column
              key={variant.id}
              postId={postId}
              variant={variant}
              original={originalOf(variant, variants)}
              tabs={tabs}
              findings={findings}
              fields={fields}
              onFind={toVersion}
            />
          ))}
        </section>
      </div>
    </>
  );
}

type ColumnProps = {
  readonly postId: string;
  readonly variant: PostVariant;
  readonly original: PostVariant | null;
  readonly tabs: readonly VariantTab[];
  readonly findings: readonly PostFinding[];
  readonly fields: PostFields;
  readonly onFind: (variantId: string, field: string) => void;
};

/** One version from head to foot. It is drawn anew only when it changes, or what it is a translation of. */
const Column = memo(function Column(props: ColumnProps) {
  const { postId, variant, original, tabs, findings, fields, onFind } = props;
  const t = useTranslations('posting.preview');
  const own = useVariantFindings(findings, variant.id);
  const variantName = useVariantName();
  const name = variantName(variant);
  return (
    <section aria-label={name} data-version={variant.id} className={styles.column}>
      <ColumnHead postId={postId} variant={variant} tabs={tabs} fields={fields} name={name} />
      <VariantEditor postId={postId} variant={variant} original={original} fields={fields} />
      <VariantExtras variant={variant} fields={fields} />
      <div className={editor.slot}>
        <h3 className={editor.paneHead}>{t('title')}</h3>
        <PostPreview variant={variant} />
      </div>
      <div className={editor.slot}>
        <PostFindings variants={tabs} findings={own} onJump={({ field }) => onFind(variant.id, field)} />
      </div>
    </section>
  );
});

type ColumnHeadProps = Pick<ColumnProps, 'postId' | 'variant' | 'tabs' | 'fields'> & {
  readonly name: string;
};

function ColumnHead({ postId, variant, tabs, fields, name }: ColumnHeadProps) {
  const t = useTranslations('posting.compare');
  const chosen = tabs.find(({ id }) => id === variant.id) ?? null;
  const menu = useVariantMenu({ postId, tabs, chosen, fields, onChoose: () => undefined });
  return (
    <header className={styles.columnHead}>
      <h2 className="cut">{name}</h2>
      <MenuButton label={t('moreOf', { name })} size="small" items={menu.changes} />
    </header>
  );
}

type VersionBarProps = {
  readonly postId: string;
  readonly tabs: readonly VariantTab[];
  readonly findings: readonly PostFinding[];
  readonly fields: PostFields;
  readonly onChoose: (variantId: string) => void;
};

/** Every version in a word, with what is off in it; a press leads to its text. */
const VersionBar = memo(function VersionBar(props: VersionBarProps) {
  const { postId, tabs, findings, fields, onChoose } = props;
  const t = useTranslations('posting');
  const words = useTranslations('calendar.variant');
  const { channels, rules } = useWorkspace((tables) => ({
    channels: tables.channels,
    rules: tables.networkRules,
  }));
  const variantName = useVariantName();
  const [lastId, setLast] = useState<string | null>(null);
  const chosen = tabs.find(({ id }) => id === lastId) ?? tabs[0] ?? null;
  const menu = useVariantMenu({ postId, tabs, chosen, fields, onChoose });
  return (
    <nav aria-label={t('compare.versions')} className={styles.versions}>
      {tabs.map((tab) => {
        const channel = channels.get(tab.channelId ?? '');
        const own = findings.filter(({ variantId }) => variantId === tab.id);
        const isBad = own.some(({ severity }) => severity === 'error');
        const isRisky = own.some(({ severity }) => severity === 'warning');
        return (
          <button
            key={tab.id}
            type="button"
            className={styles.version}
            title={variantName(tab)}
            onClick={() => {
              setLast(tab.id);
              onChoose(tab.id);
            }}
          >
            <VisuallyHidden>{variantName(tab)}</VisuallyHidden>
            <span aria-hidden className={styles.versionShort}>
              {channel === undefined ? '?' : shortName(rules, channel.network)}
            </span>
            <span aria-hidden>{tab.language.toUpperCase()}</span>
            {(isBad || isRisky) && (
              <StateMark
                shape={isBad ? 'octagon' : 'triangle'}
                tone={isBad ? 'off' : 'risk'}
                size={12}
                label={t('compare.findings', { count: own.length })}
              />
            )}
          </button>
        );
      })}
      <MenuButton
        label={words('add')}
        icon="plus"
        size="small"
        placement="bottom start"
        items={menu.additions}
      />
    </nav>
  );
});

/** Brings a version into sight with the focus in one of its fields, also one that is only just being made. */
function useToVersion(board: { readonly current: HTMLElement | null }) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const [go] = useState(() => (variantId: string, field = 'text') => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const column = board.current?.querySelector(`[data-version="${variantId}"]`) ?? null;
      column?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
      focusField(column, field);
    }, 0);
  });
  return go;
}
