import { addDays } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { ownNetworkId } from '#shared/plan/networks/network.ts';
import { createNetworkRule, type NetworkRule } from '#shared/plan/networks/network-rule.ts';
import type { SampleContext } from './context.ts';

const WORDS: Readonly<Record<Language, { readonly source: string; readonly notes: string }>> = {
  en: {
    source: 'Rules of the server: https://handwerk.example/about',
    notes: 'The guild runs this server; Mira has asked for an account there.',
  },
  de: {
    source: 'Regeln des Servers: https://handwerk.example/about',
    notes: 'Die Innung betreibt diesen Server; Mira hat dort um ein Konto gebeten.',
  },
  it: {
    source: 'Regole del server: https://handwerk.example/about',
    notes: 'Il server è dell’associazione artigiani; Mira ha chiesto un account.',
  },
  es: {
    source: 'Normas del servidor: https://handwerk.example/about',
    notes: 'El servidor es del gremio; Mira ha pedido una cuenta.',
  },
};

/** A network of the pottery's own: the Mastodon server of its guild, which takes twice as much as others. */
export function sampleNetworkRules({ main, today, now, newId }: SampleContext): readonly NetworkRule[] {
  return [
    createNetworkRule(
      { id: ownNetworkId(newId()), now },
      {
        ...WORDS[main.language],
        name: 'handwerk.example (Mastodon)',
        short: 'MA-H',
        textLimit: 1000,
        altTextLimit: 1500,
        mediaLimit: 4,
        counting: 'links-23',
        checkedOn: addDays(today, -20),
      },
    ),
  ];
}
