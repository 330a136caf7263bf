import { useTranslations } from 'use-intl';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { createOffering } from '#shared/plan/brand.ts';
import { added, removed } from '#shared/workspace/changes.ts';
import styles from './BrandPage.module.css';

const KINDS = ['product', 'service'] as const;

/** What is offered, and what is to be said about it. */
export function Offerings() {
  const t = useTranslations('brand.offerings');
  const session = useSession();
  const offerings = useRecords('offerings');
  const add = () => {
    const record = createOffering({ id: session.newId(), now: session.now() });
    session.edit('brand.undo.addOffering', [added('offerings', record)]);
  };
  return (
    <section className={styles.section}>
      <SectionHeading count={offerings.length === 0 ? null : offerings.length}>{t('title')}</SectionHeading>
      {offerings.length > 0 && (
        <div>
          <div className={`${styles.offering} ${styles.heads}`} aria-hidden>
            <span>{t('name')}</span>
            <span>{t('kind')}</span>
            <span>{t('message')}</span>
          </div>
          {offerings.map(({ id }) => (
            <OfferingRow key={id} id={id} />
          ))}
        </div>
      )}
      <div>
        <Button icon="plus" size="small" onPress={add}>
          {t('add')}
        </Button>
      </div>
    </section>
  );
}

function OfferingRow({ id }: { readonly id: string }) {
  const t = useTranslations('brand.offerings');
  const session = useSession();
  const offerUndo = useUndoToast();
  const { record, change } = useRecordEdit('offerings', id, 'brand.undo.changeOffering');
  if (record === undefined) return null;
  const name = record.name === '' ? t('unnamed') : record.name;
  const remove = () => {
    session.edit('brand.undo.removeOffering', [removed('offerings', record)]);
    offerUndo(t('removed', { name }));
  };
  return (
    <div className={styles.offering}>
      <TextField
        isLabelHidden
        label={t('name')}
        value={record.name}
        onChange={(text) => change({ name: text })}
        onBlur={session.settle}
      />
      <Select
        isLabelHidden
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={record.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        isLabelHidden
        label={t('message')}
        rows={1}
        value={record.message}
        onChange={(message) => change({ message })}
        onBlur={session.settle}
      />
      <RecordNotes collection="offerings" id={id} name={name}>
        <IconButton icon="close" label={t('remove', { name })} onPress={remove} />
      </RecordNotes>
    </div>
  );
}
