import { createContext, useContext } from 'react';
import type { Settings } from '#shared/api/app-methods.ts';
import type { OutputOf } from '#shared/api/contract.ts';
import type { Language } from '#shared/base/language.ts';

export type ProgramSettings = {
  readonly info: OutputOf<'app.info'>;
  readonly settings: Settings;
  /** The interface language that is in force: the chosen one, else the system's. */
  readonly language: Language;
  readonly change: (fields: Partial<Settings>) => void;
};

export const SettingsContext = createContext<ProgramSettings | null>(null);

/** The program's settings and how to change them. */
export function useSettings(): ProgramSettings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error('useSettings is called outside the program');
  return settings;
}
