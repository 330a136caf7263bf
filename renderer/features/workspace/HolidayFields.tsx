import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCountryOptions } from '#renderer/plan/country-options.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './NewWorkspacePage.module.css';

type HolidayFieldsProps = {
  /** 'DE', 'DE-BY' or empty. */
  readonly region: string;
  readonly onChange: (region: string) => void;
};

const PART = /^[A-Z0-9]{0,3}$/;

/** A country, and if wanted the part of it whose holidays differ. */
export function HolidayFields({ region, onChange }: HolidayFieldsProps) {
  const t = useTranslations('workspace.field');
  const { settle } = useSession();
  const [country = '', part = ''] = region.split('-');
  const [draft, setDraft] = useState<string | null>(null);
  const change = (text: string) => {
    const code = text.trim().toUpperCase();
    if (!PART.test(code)) return setDraft(text);
    setDraft(null);
    onChange(code === '' ? country : `${country}-${code}`);
  };
  return (
    <div className={styles.two}>
      <CountryField
        country={country}
        onChange={(next) => {
          // The same country again keeps its part.
          if (next !== country) onChange(next);
        }}
      />
      {country !== '' && (
        <TextField
          label={t('holidayPart')}
          hint={t('holidayPartHint')}
          value={draft ?? part}
          error={draft === null ? null : t('holidayPartInvalid')}
          onChange={change}
          onBlur={settle}
        />
      )}
    </div>
  );
}

/**
 * A country by name, chosen or typed, or a code ("de", "DE-BY"). Codes are understood on leaving, for "De" may become
 * "Denmark"; what is neither stays as it was typed, with a sentence, and changes nothing.
 */
function CountryField({
  country,
  onChange,
}: {
  readonly country: string;
  readonly onChange: (region: string) => void;
}) {
  const t = useTranslations('workspace.field');
  const { settle } = useSession();
  const options = [{ value: '', label: t('holidayNone') }, ...useCountryOptions()];
  const [draft, setDraft] = useState<string | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const take = (region: string) => {
    setDraft(null);
    onChange(region);
  };
  const type = (text: string) => {
    const named = options.find(({ label }) => label === text);
    setHasLeft(false);
    if (named === undefined) setDraft(text);
    else take(named.value);
  };
  const leave = () => {
    settle();
    if (draft === null) return;
    const region = regionOf(draft, options);
    if (region === null) setHasLeft(true);
    else take(region);
  };
  return (
    <ComboBox
      label={t('holidayRegion')}
      // By name, so that what is typed and what is chosen are told alike.
      options={options.map(({ label }) => ({ value: label, label }))}
      value={draft ?? options.find(({ value }) => value === country)?.label ?? country}
      error={draft !== null && hasLeft ? t('holidayInvalid') : null}
      onChange={(text) => type(text ?? '')}
      onBlur={leave}
      allowsFreeText
    />
  );
}

/** The country or part of one that a text names, in whatever case; null where it names none. */
function regionOf(text: string, countries: readonly Option<string>[]): string | null {
  const name = text.trim();
  if (name === '') return '';
  const [typed, ...part] = name.toUpperCase().split('-');
  const isPart = part.length === 0 || (part.length === 1 && /^[A-Z0-9]{1,3}$/.test(part[0] ?? ''));
  if (isPart && countries.some(({ value }) => value !== '' && value === typed)) return name.toUpperCase();
  const lower = name.toLocaleLowerCase();
  return countries.find(({ label }) => label.toLocaleLowerCase() === lower)?.value ?? null;
}
