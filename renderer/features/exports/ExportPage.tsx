import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { fromBase64 } from '#renderer/plan/base64.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox, CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { saveFile } from '#renderer/ui/files.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { useRootMark } from '#renderer/ui/use-root-mark.ts';
import {
  CALENDAR_LOOKS,
  EXPORT_SECTIONS,
  type ExportOptions,
  type ExportRequest,
} from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import styles from './ExportPage.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import {
  FORMAT_GROUPS,
  GROUP_NAMES,
  groupOf,
  isSchedulingTool,
  takesIdeas,
  takesMoments,
} from './export-groups.ts';
import { LeftOutMedia } from './LeftOutMedia.tsx';
import { OutgoingPreview } from './OutgoingPreview.tsx';
import { ToolOptions } from './ToolOptions.tsx';
import { useOutgoing } from './use-outgoing.ts';

const READERS = ['client', 'own'] as const;

/** Settings to the left, the result to the right: what goes out is seen before it goes. */
export function ExportPage() {
  const [request, change] = useExportRequest();
  return (
    <div className={styles.page}>
      <div className={styles.settings}>
        <div className={styles.fields}>
          <Settings request={request} onChange={change} />
        </div>
        <SaveBar request={request} />
      </div>
      {groupOf(request.format) === 'plan' ? (
        <ExportPreview request={request} />
      ) : (
        <OutgoingPreview request={request} />
      )}
    </div>
  );
}

function useExportRequest() {
  const { workspaceId } = useSession();
  const language = useLanguage();
  const { planStart, planEnd, approver, languages } = useProfile();
  const [request, setRequest] = useState<ExportRequest>(() => ({
    workspaceId,
    format: 'pdf',
    language: LANGUAGES.find((each) => each === languages[0]) ?? language,
    reader: approver === '' ? 'own' : 'client',
    sections: [...EXPORT_SECTIONS],
    from: planStart,
    to: planEnd,
    // A calendar program has holidays of its own: who reads the file wants posts.
    options: { ideas: true, moments: false },
  }));
  return [
    request,
    (fields: Partial<ExportRequest>) => setRequest((present) => ({ ...present, ...fields })),
  ] as const;
}

type SettingsProps = {
  readonly request: ExportRequest;
  readonly onChange: (fields: Partial<ExportRequest>) => void;
};

function Settings({ request, onChange }: SettingsProps) {
  const t = useTranslations('exports');
  const languageName = useLanguageName();
  const { approver } = useProfile();
  const client = approver === '' ? t('readers.client') : approver;
  const { format, options } = request;
  const hasSections = groupOf(format) === 'plan';
  const hasReader = groupOf(format) !== 'scheduling' && groupOf(format) !== 'planning';
  const hasCalendar = hasSections && (request.sections?.includes('calendar') ?? true);
  const choose = (fields: Partial<ExportOptions>) => onChange({ options: { ...options, ...fields } });
  // People never leave for a client: asking for them would promise an empty chapter.
  const sections = EXPORT_SECTIONS.filter((each) => each !== 'people' || request.reader === 'own');
  const hasLanguage = format !== 'bundle' && !isSchedulingTool(format);
  const hasDays = format !== 'bundle' && (!hasSections || hasCalendar);
  return (
    <>
      <div className={hasLanguage ? styles.two : undefined}>
        <Select
          label={t('format')}
          options={GROUP_NAMES.flatMap((group) =>
            FORMAT_GROUPS[group].map((value) => ({
              value,
              label: t(`formats.${value}`),
              note: t(`formatNote.${value}`),
              group: t(`groups.${group}`),
            })),
          )}
          value={request.format}
          onChange={(format) => onChange({ format })}
        />
        {hasLanguage && (
          <Select
            label={t('language')}
            options={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
            value={request.language}
            onChange={(language) => onChange({ language })}
          />
        )}
      </div>
      {hasReader ? (
        <>
          <SegmentedControl
            label={t('reader')}
            hasLabel
            isWide
            options={READERS.map((value) => ({
              value,
              label: value === 'client' ? client : t('readers.own'),
            }))}
            value={request.reader}
            onChange={(reader) => onChange({ reader })}
          />
          <p className="quiet small">{t(`readerNote.${request.reader}`)}</p>
        </>
      ) : (
        <p className="quiet small">{t('toolReader')}</p>
      )}
      {hasSections && (
        <CheckboxGroup
          label={t('sectionsTitle')}
          options={sections.map((value) => ({ value, label: t(`sections.${value}`) }))}
          value={(request.sections ?? [...EXPORT_SECTIONS]).filter((each) => sections.includes(each))}
          error={request.sections?.length === 0 ? t('noSection') : null}
          onChange={(sections) => onChange({ sections: [...sections] })}
        />
      )}
      {hasCalendar && (
        <SegmentedControl
          label={t('calendarLook')}
          hasLabel
          isWide
          options={CALENDAR_LOOKS.map((value) => ({ value, label: t(`calendarLooks.${value}`) }))}
          value={options?.calendarLook ?? 'both'}
          onChange={(calendarLook) => choose({ calendarLook })}
        />
      )}
      {hasDays && <Days request={request} onChange={onChange} />}
      {format === 'bundle' && <LeftOutMedia reader={request.reader} key={request.reader} />}
      {takesIdeas(format) && (
        <Checkbox isSelected={options?.ideas ?? false} onChange={(ideas) => choose({ ideas })}>
          {t('ideas')}
        </Checkbox>
      )}
      {takesMoments(format) && (
        <Checkbox isSelected={options?.moments ?? false} onChange={(moments) => choose({ moments })}>
          {t('moments')}
        </Checkbox>
      )}
      {isSchedulingTool(format) && <ToolOptions request={request} onChange={choose} />}
    </>
  );
}

function Days({ request, onChange }: SettingsProps) {
  const t = useTranslations('exports');
  return (
    <fieldset className={styles.days}>
      <legend>{t('period')}</legend>
      <DateField label={t('from')} value={request.from} onChange={(from) => onChange({ from })} />
      <DateField
        label={t('to')}
        value={request.to}
        error={isReversed(request) ? t('periodReversed') : null}
        onChange={(to) => onChange({ to })}
      />
    </fieldset>
  );
}

function SaveBar({ request }: { readonly request: ExportRequest }) {
  const t = useTranslations('exports');
  const client = useClient();
  const session = useSession();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const { timeZone } = useProfile();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const outgoing = useOutgoing(request);
  const hasSections = groupOf(request.format) === 'plan';
  const why =
    hasSections && request.sections?.length === 0
      ? t('noSection')
      : isReversed(request)
        ? t('periodReversed')
        : outgoing?.posts.length === 0
          ? t('outgoing.nothing')
          : null;
  useRootMark('footBar', true);
  const save = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      await session.flush();
      const { name, mimeType, base64 } = await client.call('exports.create', request);
      saveFile({ name, mimeType, bytes: fromBase64(base64) });
      toasts.show({ text: t('saved', { name }), tone: 'ok' });
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div className={styles.bar}>
      {failure !== null && <Banner tone="off">{failure}</Banner>}
      <p className="quiet small">{t('zone', { zone: timeZone })}</p>
      <Button
        variant="primary"
        icon="download"
        isBusy={isBusy}
        isDisabled={why !== null}
        why={why}
        onPress={() => void save()}
      >
        {t('save', { format: t(`formatShort.${request.format}`) })}
      </Button>
    </div>
  );
}

function isReversed({ from, to }: ExportRequest): boolean {
  return from !== null && to !== null && to < from;
}
