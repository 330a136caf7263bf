import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useCountryOptions } from '#renderer/plan/country-options.ts';
import { useNetworkOptions } from '#renderer/plan/network-options.tsx';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Competitor, Technique } from '#shared/plan/competitors/competitor.ts';
import { changed } from '#shared/workspace/changes.ts';
import styles from './CompetitorsGuide.module.css';
import { useCompetitorActions } from './use-competitor-actions.ts';
import { useTechniqueActions } from './use-technique-actions.ts';

/** Two or three competitors and a technique, as short as they can be. Blank lines become records with their first letter. */
export function CompetitorsGuide() {
  const t = useTranslations('competitors.guide');
  const competitors = useRecords('competitors');
  const techniques = useRecords('techniques');
  const { add } = useCompetitorActions();
  const techniqueActions = useTechniqueActions();
  const people: readonly (Competitor | null)[] =
    competitors.length === 0 ? [null] : competitors.slice(0, MOST);
  const noted: readonly (Technique | null)[] = techniques.length === 0 ? [null] : techniques.slice(0, MOST);
  return (
    <div className={styles.guide}>
      <fieldset className={styles.part}>
        <legend>{t('competitor')}</legend>
        {people.map((competitor, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps its fields and focus while it comes into being
          <CompetitorLine key={index} number={index + 1} competitor={competitor} />
        ))}
        {competitors.length > 0 && competitors.length < MOST && (
          <div>
            <Button
              variant="quiet"
              size="small"
              icon="plus"
              onPress={() => {
                add();
                focusSoon(`[data-competitor="${competitors.length + 1}"] input`);
              }}
            >
              {t('more')}
            </Button>
          </div>
        )}
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('technique')}</legend>
        {noted.map((technique, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <TechniqueLine key={index} number={index + 1} technique={technique} competitors={competitors} />
        ))}
        {techniques.length > 0 && techniques.length < MOST && (
          <div>
            <Button
              variant="quiet"
              size="small"
              icon="plus"
              onPress={() => {
                techniqueActions.add();
                focusSoon(`[data-technique="${techniques.length + 1}"] input`);
              }}
            >
              {t('moreTechniques')}
            </Button>
          </div>
        )}
      </fieldset>
      <div className="dense">
        <Button variant="link" size="small" onPress={() => openPage('competitors')}>
          {t('whole')}
        </Button>
      </div>
    </div>
  );
}

const MOST = 5;

type CompetitorLineProps = { readonly number: number; readonly competitor: Competitor | null };

function CompetitorLine({ number, competitor }: CompetitorLineProps) {
  const t = useTranslations('competitors');
  const session = useSession();
  const networks = useNetworkOptions();
  const countries = useCountryOptions();
  const { add, addChannel, changeChannel } = useCompetitorActions();
  const write = (fields: Partial<Competitor>) => {
    const before = competitor === null ? undefined : session.tables().competitors.get(competitor.id);
    if (before === undefined) return void add(fields);
    const merge = `competitors/${before.id}/${Object.keys(fields).join()}`;
    session.edit('competitors.undo.change', [changed('competitors', before, fields)], { merge });
  };
  const channel = competitor?.channels[0];
  const seenOn = (network: string | null) => {
    if (network === null || competitor === null) return;
    const id = channel?.id ?? addChannel(competitor.id);
    if (id !== null) changeChannel(competitor.id, id, { network });
  };
  return (
    <div className={styles.competitor} data-competitor={number}>
      <TextField
        label={t('field.name')}
        placeholder={t('guide.nameExample')}
        value={competitor?.name ?? ''}
        onChange={(name) => write({ name })}
        onBlur={session.settle}
      />
      <ComboBox
        label={t('field.country')}
        options={countries}
        value={competitor === null || competitor.country === '' ? null : competitor.country}
        onChange={(country) => write({ country: country ?? '' })}
        onBlur={session.settle}
      />
      <Select
        label={t('guide.network')}
        placeholder={t('guide.none')}
        isDisabled={competitor === null}
        options={networks.map(({ value, label }) => ({ value: value as string | null, label }))}
        value={channel?.network ?? null}
        onChange={seenOn}
      />
      <TextField
        className={styles.wide}
        label={t('field.style')}
        value={competitor?.style ?? ''}
        onChange={(style) => write({ style })}
        onBlur={session.settle}
      />
    </div>
  );
}

type TechniqueLineProps = {
  readonly number: number;
  readonly technique: Technique | null;
  readonly competitors: readonly Competitor[];
};

function TechniqueLine({ number, technique, competitors }: TechniqueLineProps) {
  const t = useTranslations('competitors');
  const session = useSession();
  const { add } = useTechniqueActions();
  const write = (fields: Partial<Technique>) => {
    const before = technique === null ? undefined : session.tables().techniques.get(technique.id);
    if (before === undefined) return void add(fields);
    const merge = `techniques/${before.id}/${Object.keys(fields).join()}`;
    session.edit('competitors.undo.changeTechnique', [changed('techniques', before, fields)], { merge });
  };
  return (
    <div className={styles.technique} data-technique={number}>
      <TextField
        label={t('field.title')}
        placeholder={t('guide.titleExample')}
        value={technique?.title ?? ''}
        onChange={(title) => write({ title })}
        onBlur={session.settle}
      />
      <Select
        label={t('field.competitorId')}
        options={[
          { value: null as string | null, label: t('technique.anybody') },
          ...competitors.map(({ id, name }) => ({
            value: id,
            label: name.trim() === '' ? t('unnamed') : name,
          })),
        ]}
        value={technique?.competitorId ?? null}
        onChange={(competitorId) => write({ competitorId })}
      />
      <TextArea
        className={styles.wide}
        label={t('field.adaptation')}
        hint={t('field.adaptationHint')}
        rows={1}
        value={technique?.adaptation ?? ''}
        onChange={(adaptation) => write({ adaptation })}
        onBlur={session.settle}
      />
    </div>
  );
}
