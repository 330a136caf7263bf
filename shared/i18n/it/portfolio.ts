import type { Translated } from '../catalog.ts';
import type { portfolio as english } from '../en/portfolio.ts';

export const portfolio = {
  title: 'Tutti i clienti',
  subtitle: '{date} · chi ha bisogno di te per primo',
  backUpAll: 'Salva una copia di tutti',
  add: 'Cliente',
  statement: '{need, number} su {all, plural, one {# cliente ha} other {# clienti hanno}} bisogno di te',
  statementNone: 'Oggi nessun cliente ha bisogno di te',
  column: {
    client: 'Cliente',
    needs: 'Richiede attenzione',
    decided: 'Deciso',
    targets: 'Traguardi',
    week: 'S{week, number}',
  },
  need: {
    incident: '{count, plural, one {Incidente in corso} other {# incidenti in corso}}',
    offTrack: '{count, plural, one {Un traguardo fuori rotta} other {# traguardi fuori rotta}}',
    reviewLate: 'Revisione in ritardo di {count, plural, one {un giorno} other {# giorni}}',
    emptyWeeks:
      '{count, plural, one {Una delle prossime tre settimane è vuota} other {# delle prossime tre settimane sono vuote}}',
    approvals: '{count, plural, one {Un post attende approvazione} other {# post attendono approvazione}}',
    atRisk: '{count, plural, one {Un traguardo a rischio} other {# traguardi a rischio}}',
    stale:
      '{count, plural, one {Dati di un traguardo non aggiornati} other {Dati di # traguardi non aggiornati}}',
    nothing: 'Niente',
  },
  state: {
    damaged: 'Danneggiato: aprilo per vedere che cosa si può recuperare',
    sealed: 'Cifrato: si apre con la passphrase',
    away: 'Al momento solo nel cloud',
    newer: 'Scritto da una versione più recente di Planwright.',
    locked: 'Aperto in un altro programma',
  },
  percent: '{percent, number}%',
  postsInWeek:
    '{count, plural, =0 {nessun post} one {un post} other {# post}} nella settimana {week, number}',
  heatLabel: 'Post delle prossime otto settimane',
  footer: '{count, plural, one {Un cliente} other {# clienti}}, tutti su questo computer',
  postsPlanned: 'Post previsti',
  failed: 'L’elenco dei clienti non si può leggere. {reason}',
} satisfies Translated<typeof english>;
