import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { ContentBar } from './ContentBar.tsx';
import styles from './ContentPage.module.css';
import { HashtagInspector } from './HashtagInspector.tsx';
import { HashtagExample, HashtagTable } from './HashtagTable.tsx';
import { groupsInOrder, useHashtagActions } from './use-hashtag-actions.ts';

/** Hashtags that belong together, ready to be put into a post or copied. */
export function HashtagsView() {
  const t = useTranslations('content.hashtags');
  const groups = groupsInOrder(useRecords('hashtagGroups'));
  const actions = useHashtagActions();
  const [selected, select] = useQuery('selected');
  const group = groups.find(({ id }) => id === selected);
  const open = (id: string) => {
    select(id);
    focusSoon(fieldSelector('name'));
  };
  const add = () => open(actions.add());
  useNewKey(add);
  const inspector =
    group === undefined ? null : (
      <HashtagInspector
        key={group.id}
        id={group.id}
        onClose={() => select(null)}
        onMove={(step) => actions.move(group.id, step)}
        onDuplicate={() => {
          const copy = actions.duplicate(group.id);
          if (copy !== null) open(copy);
        }}
        onRemove={() => {
          select(null);
          actions.remove(group.id);
        }}
      />
    );
  return (
    <SplitView inspector={inspector}>
      <ContentBar>
        {groups.length > 0 && (
          <Button size="small" icon="plus" ariaLabel={t('addName')} onPress={add} className="push">
            {t('add')}
          </Button>
        )}
      </ContentBar>
      <div className={styles.list}>
        {groups.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            actions={
              <Button variant="primary" size="large" icon="plus" onPress={add}>
                {t('empty.action')}
              </Button>
            }
            exampleLabel={t('empty.exampleLabel')}
            example={<HashtagExample />}
          >
            {t('empty.why')}
          </EmptyState>
        ) : (
          <>
            <HashtagTable groups={groups} selectedId={group?.id ?? null} onSelect={select} />
            <div className={styles.below}>
              <SectionDecisionCard section="content" />
            </div>
          </>
        )}
      </div>
    </SplitView>
  );
}
