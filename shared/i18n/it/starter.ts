import type { Translated } from '../catalog.ts';
import type { starter as english } from '../en/starter.ts';

export const starter = {
  title: 'Un piano per cominciare',
  text: 'Pubblici, temi portanti, traguardi con i loro intervalli, due settimane di post e un piano di crisi per «{business}», adattati alle tue risposte. Quello che hai scritto resta; con un solo «Annulla» torni indietro.',
  apply: 'Usa il piano iniziale',
  done: 'Il piano iniziale è pronto. Adatta ciò che è fra [parentesi].',
  health: 'Vai allo stato del piano',
  nothing: 'Tutto il piano iniziale è già nel tuo piano.',
  undo: { apply: 'Uso del piano iniziale' },
  start: {
    label: 'Comincia con',
    empty: 'Un piano vuoto, passo dopo passo',
    plan: 'Piano iniziale: {business}',
    hint: 'Un piano iniziale segue le risposte tipiche del settore. Se parti da un piano vuoto e rispondi a «Serve davvero?», si adatta alle tue.',
  },
} as const satisfies Translated<typeof english>;
