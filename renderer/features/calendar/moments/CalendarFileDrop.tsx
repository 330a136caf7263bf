import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import { type PickResult, pickFile } from '#renderer/ui/files.ts';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { LARGEST_IMPORT } from '#shared/api/import-methods.ts';

/** Asks for a calendar file. */
export function pickCalendarFile(): Promise<PickResult> {
  return pickFile({ accept: '.ics,.ical,.ifb,text/calendar', maxBytes: LARGEST_IMPORT });
}

type CalendarFileDropProps = {
  readonly isReading: boolean;
  readonly name: string;
  readonly onChoose: () => void;
  readonly onTake: (picked: PickResult) => void;
};

/** A place for a calendar file: press, or drop it. */
export function CalendarFileDrop({ isReading, name, onChoose, onTake }: CalendarFileDropProps) {
  const t = useTranslations('moments.files');
  return (
    <FileDrop maxBytes={LARGEST_IMPORT} onTake={onTake}>
      {isReading ? (
        <ProgressBar label={t('reading', { name })} value={null} />
      ) : (
        <>
          <Button icon="upload" onPress={onChoose}>
            {t('add')}
          </Button>
          <span className="small soft">{t('drop')}</span>
          <span className="small quiet">{t('limits')}</span>
        </>
      )}
    </FileDrop>
  );
}
