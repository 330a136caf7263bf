import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState, SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Audience, createAudience } from '#shared/plan/audience.ts';
import { added } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { AudienceInspector } from './AudienceInspector.tsx';
import { AudienceExample, AudienceRow } from './AudienceRow.tsx';
import styles from './AudiencesPage.module.css';

/** Whom the plan wants to reach: a list of personas, each editable beside it. */
export function AudiencesPage() {
  const audiences = useRecords('audiences');
  const [selectedId, select] = useQuery('selected');
  const actions = useAudienceActions(select);
  const selected = audiences.find(({ id }) => id === selectedId);
  const inspector = selected && (
    <AudienceInspector
      key={selected.id}
      id={selected.id}
      onClose={() => select(null)}
      onDuplicate={actions.duplicate}
      onRemove={actions.remove}
    />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <div className={styles.scroll}>
        {audiences.length === 0 ? (
          <NoAudience onAdd={actions.add} />
        ) : (
          <div className={styles.page}>
            <AudienceList
              audiences={audiences}
              selectedId={selectedId}
              onSelect={select}
              onAdd={actions.add}
            />
            <div className={styles.decision}>
              <SectionDecisionCard section="audiences" />
            </div>
          </div>
        )}
      </div>
    </SplitView>
  );
}

/** The step of the guide: the same list, and the form of the chosen audience below it. */
export function AudiencesGuide() {
  const audiences = useRecords('audiences');
  const [selectedId, select] = useQuery('selected');
  const actions = useAudienceActions(select);
  const selected = audiences.find(({ id }) => id === selectedId) ?? audiences[0];
  if (selected === undefined) return <NoAudience onAdd={actions.add} />;
  return (
    <>
      <AudienceList audiences={audiences} selectedId={selected.id} onSelect={select} onAdd={actions.add} />
      <AudienceInspector
        key={selected.id}
        id={selected.id}
        isInline
        onDuplicate={actions.duplicate}
        onRemove={actions.remove}
      />
    </>
  );
}

type AudienceListProps = {
  readonly audiences: readonly Audience[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onAdd: () => void;
};

function AudienceList({ audiences, selectedId, onSelect, onAdd }: AudienceListProps) {
  const t = useTranslations('audiences');
  const shared = audiences.reduce((sum, { attentionShare }) => sum + (attentionShare ?? 0), 0);
  return (
    <section>
      <SectionHeading
        count={shared === 0 ? audiences.length : t('shareSum', { percent: shared })}
        action={
          <Button icon="plus" onPress={onAdd}>
            {t('add')}
          </Button>
        }
      >
        {t('list')}
      </SectionHeading>
      <ul className={styles.list}>
        {audiences.map((audience) => (
          <li key={audience.id}>
            <AudienceRow
              audience={audience}
              isSelected={audience.id === selectedId}
              onSelect={() => onSelect(audience.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoAudience({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('audiences');
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={<AudienceExample />}
    >
      {t('emptyText')}
    </EmptyState>
  );
}

function useAudienceActions(select: (id: string | null) => void) {
  const t = useTranslations('audiences');
  const session = useSession();
  const { languages } = useProfile();
  const offerUndo = useUndoToast();
  const insert = (fields: Partial<Audience>) => {
    const record = createAudience({ id: session.newId(), now: session.now() }, fields);
    session.edit('audiences.undo.add', [added('audiences', record)]);
    select(record.id);
  };
  return {
    add: () => insert({ languages: languages.slice(0, 1) }),
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }: Audience) => insert(fields),
    remove: (audience: Audience) => {
      session.edit('audiences.undo.remove', removalOf(session.tables(), 'audiences', audience));
      select(null);
      offerUndo(t('removed', { name: audience.name === '' ? t('unnamed') : audience.name }));
    },
  };
}
