/**
 * The languages a terminal asks for, best first, as BCP 47 tags. The order of the variables is gettext's; "C" and
 * "POSIX" are no languages.
 */
export function systemLanguages(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  systemLocale = Intl.DateTimeFormat().resolvedOptions().locale,
): readonly string[] {
  const list = environment['LANGUAGE']?.split(':') ?? [];
  const single = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return [...list, single, systemLocale]
    .map((name) => (name.split(/[.@]/, 1)[0] ?? '').replaceAll('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(-|$)/i.test(tag));
}
