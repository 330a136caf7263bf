import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { Skeleton } from '#renderer/ui/Progress.tsx';
import { AlarmList } from './AlarmList.tsx';
import { BroughtBack } from './BroughtBack.tsx';
import { CopyList } from './CopyList.tsx';
import styles from './DataPage.module.css';
import { DeleteWorkspace } from './DeleteWorkspace.tsx';
import { GenerationInspector } from './GenerationInspector.tsx';
import { GenerationTable } from './GenerationTable.tsx';
import { MediaPane } from './MediaPane.tsx';
import { SafetyAnswer, SafetyFigures } from './SafetyAnswer.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { useWorkspaceSafety, type WorkspaceSafety } from './use-workspace-safety.ts';
import { WherePane } from './WherePane.tsx';

type DataPageProps = {
  /** How encryption is switched on and off; another feature brings it. */
  readonly sealCard?: ReactNode;
};

/** Where the work lies, what is backed up and where, what is left if this computer dies, and the way back. */
export function DataPage({ sealCard }: DataPageProps) {
  const t = useTranslations('data');
  const sentence = useErrorSentence();
  const { value: safety, error, load } = useWorkspaceSafety();
  if (safety === null) {
    return (
      <div className={styles.waiting}>
        {error === null ? (
          <Skeleton lines={3} height={20} />
        ) : (
          <Banner tone="off">{t('failed', { reason: sentence(error) })}</Banner>
        )}
      </div>
    );
  }
  return <SafetyView safety={safety} onLook={load} sealCard={sealCard} />;
}

type SafetyViewProps = DataPageProps & { readonly safety: WorkspaceSafety; readonly onLook: () => void };

function SafetyView({ safety, onLook, sealCard }: SafetyViewProps) {
  const { workspaceId } = useSession();
  const [selected, select] = useQuery('selected');
  const [before, keepBefore] = useQuery('before');
  const field = useRef<HTMLInputElement>(null);
  const { status, second, backups, generations, copies } = safety;
  const generation = generations.find(({ id }) => id === selected) ?? null;
  const close = () => {
    select(null);
    focusSoon('[data-generations] tbody button');
  };
  const inspector = generation !== null && (
    <GenerationInspector
      key={generation.id}
      generation={generation}
      onClose={close}
      onBroughtBack={(id) => {
        select(null);
        keepBefore(id);
        onLook();
      }}
    />
  );
  return (
    <SplitView inspector={inspector === false ? null : inspector} className={styles.split}>
      <div className={styles.page} data-inspected={generation !== null}>
        <div className={styles.main}>
          {before !== null && <BroughtBack before={before} onDone={() => keepBefore(null)} />}
          <SafetyAnswer
            safety={safety}
            isQuiet={generation !== null}
            onLook={onLook}
            onChoosePlace={() => field.current?.focus()}
          />
          <SafetyFigures safety={safety} />
          <AlarmList alarms={backups?.alarms ?? []} onSeen={onLook} />
          <CopyList copies={copies} onChange={onLook} />
          <GenerationTable generations={generations} selected={selected} onSelect={select} />
        </div>
        <div className={styles.side}>
          <SecondPlace second={second} onChange={onLook} fieldRef={field} />
          <WherePane status={status} workspaceId={workspaceId} />
          <MediaPane />
          {sealCard}
          <DeleteWorkspace generations={generations.length} />
        </div>
      </div>
    </SplitView>
  );
}
