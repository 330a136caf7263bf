import type { Translated } from '../catalog.ts';
import type { starter as english } from '../en/starter.ts';

export const starter = {
  title: 'Ein Plan für den Anfang',
  text: 'Zielgruppen, Themensäulen, Zielwerte mit Spannen, Beiträge für zwei Wochen und ein Krisenplan für „{business}“, an Ihre Antworten angepasst. Was Sie geschrieben haben, bleibt; ein Schritt zurück nimmt alles wieder weg.',
  apply: 'Starterplan übernehmen',
  done: 'Der Starterplan ist übernommen. Passen Sie an, was in [Klammern] steht.',
  health: 'Zum Plan-Check',
  nothing: 'Alles aus dem Starterplan steht schon in Ihrem Plan.',
  undo: { apply: 'Starterplan übernehmen' },
  start: {
    label: 'Beginnen mit',
    empty: 'Leerer Plan, Schritt für Schritt',
    plan: 'Starterplan: {business}',
    hint: 'Ein Starterplan geht von den üblichen Antworten der Branche aus. Wenn Sie leer beginnen und den Bedarfs-Check beantworten, richtet er sich nach Ihren.',
  },
} as const satisfies Translated<typeof english>;
