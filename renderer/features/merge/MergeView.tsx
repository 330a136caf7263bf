import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { conflictsWith } from '#shared/workspace/changes.ts';
import { decideMerge } from '#shared/workspace/decide-merge.ts';
import { ConflictList } from './ConflictList.tsx';
import { Incoming } from './Incoming.tsx';
import styles from './MergePage.module.css';
import type { Comparing, Offer } from './use-comparing.ts';
import { useConflictWords } from './use-conflict-words.ts';
import { type Decisions, useDecisions } from './use-decisions.ts';

type MergeViewProps = { readonly offer: Offer; readonly comparing: Comparing };

/** What comes in by itself, then each place that both changed; at the foot the one step that joins them. */
export function MergeView({ offer, comparing }: MergeViewProps) {
  const t = useTranslations('merge');
  const moments = useMoments();
  const { name: ownName } = useProfile();
  const { proposal } = offer;
  const { conflicts, changes, from } = proposal;
  const decisions = useDecisions(proposal);
  const words = useConflictWords(proposal);
  const scroller = useRef<HTMLDivElement>(null);
  const merging = useMerging(offer, comparing, decisions);
  const isOther = proposal.base === 'unknown' && from.name !== ownName;
  const kind = conflicts.length === 0 ? 'clean' : changes.length === 0 ? 'conflicts' : 'both';
  return (
    <div className={styles.page}>
      <div ref={scroller} className={styles.content}>
        <header className={styles.head}>
          <p className="quiet dense">{t('from', { name: from.name, time: moments.short(from.at) })}</p>
          <h2 className="title">
            {t(`verdict.${kind}`, { count: changes.length, conflicts: conflicts.length })}
          </h2>
          <p className="soft measure">{proposal.base === 'known' ? t('stays') : t('unknownPast')}</p>
        </header>
        {isOther && <Banner tone="risk">{t('otherClient', { name: from.name })}</Banner>}
        {merging.notice !== null && <Banner tone="risk">{merging.notice}</Banner>}
        {changes.length > 0 && <Incoming changes={changes} words={words} />}
        {conflicts.length > 0 && (
          <section className={styles.section} aria-labelledby="merge-conflicts">
            <div className={styles.conflictsHead}>
              <SectionHeading
                id="merge-conflicts"
                count={t('decided', { done: decisions.done, all: decisions.all })}
              >
                {t('decide')}
              </SectionHeading>
              <Button size="small" onPress={() => decisions.setAll('mine')}>
                {t('allMine')}
              </Button>
              <Button size="small" onPress={() => decisions.setAll('theirs')}>
                {t('allTheirs')}
              </Button>
            </div>
            <ConflictList
              conflicts={conflicts}
              hasPast={proposal.base === 'known'}
              words={words}
              decisions={decisions}
              scroller={scroller}
            />
          </section>
        )}
      </div>
      <MergeBar decisions={decisions} merging={merging} />
    </div>
  );
}

type Merging = {
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly notice: string | null;
  readonly run: () => void;
};

function MergeBar({ decisions, merging }: { readonly decisions: Decisions; readonly merging: Merging }) {
  const t = useTranslations('merge');
  const { readOnly } = useSession();
  const open = decisions.all - decisions.done;
  const why = readOnly !== null ? t('readOnly') : open > 0 ? t('undecided', { count: open }) : null;
  return (
    <div className={styles.bar}>
      {merging.failure !== null && <Banner tone="off">{merging.failure}</Banner>}
      <Button
        variant="primary"
        size="large"
        icon="merge"
        isDisabled={why !== null}
        why={why}
        whyPlace="beside"
        isBusy={merging.isBusy}
        onPress={merging.run}
      >
        {merging.isBusy ? t('merging') : t('action')}
      </Button>
      {why === null && <p className="quiet small">{t('ready')}</p>}
    </div>
  );
}

/** Commits everything as one step, remembers what was merged, and goes on. */
function useMerging({ source, proposal }: Offer, comparing: Comparing, decisions: Decisions): Merging {
  const t = useTranslations('merge');
  const client = useClient();
  const session = useSession();
  const sentence = useErrorSentence();
  const offerUndo = useUndoToast();
  const toasts = useToasts();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const run = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      await session.flush();
      const changes = decideMerge(session.tables(), proposal, decisions.choose);
      if (conflictsWith(session.tables(), changes).length > 0) {
        setNotice(t('changedMeanwhile'));
        await comparing.compare();
        return;
      }
      if (changes.length > 0) session.edit('merge.undo.merge', changes);
      await session.flush();
      await client.call('merge.finish', { workspaceId: session.workspaceId, source });
      if (changes.length > 0) offerUndo(t('merged', { count: changes.length }));
      else toasts.show({ text: t('remembered'), tone: 'ok' });
      openPage('overview');
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, failure, notice, run: () => void run() };
}
