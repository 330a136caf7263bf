import { addDays, addMonths, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { ZONE } from './program.ts';

/** What the walk enters. A plan that began with the month before, so that a review is due on every day of the year. */
export function walkContent(today: string) {
  const planStart = startOfMonth(addMonths(today, -1));
  const lastMonth = (day: number) => addDays(planStart, day - 1);
  const thisMonth = (day: number) => addDays(startOfMonth(today), day - 1);
  return {
    today,
    workspace: {
      name: 'Töpferei Größe & Söhne',
      colour: 'clay',
      planStart,
      planEnd: endOfMonth(addMonths(planStart, 6)),
      weekStart: 'saturday',
      timeZone: ZONE,
    },
    fit: {
      answers: {
        business: 'other',
        goals: ['known', 'sell'],
        audienceOnline: 'most',
        questionsPerWeek: 24,
        contentReady: 'plenty',
        reputationRisk: 'medium',
        hoursPerWeek: 12.5,
        budgetPerMonth: 300,
        knowledge: 'inside',
        choice: 'in-house',
      },
      businessName: 'Töpferei mit Laden & Kursen',
      reason: 'Whoever fires the kiln tells it best.',
    },
    brand: {
      mission: 'Wir drehen Geschirr für jeden Tag – “no museum pieces”.',
      promise: 'Every piece is fired twice & checked by hand.',
      values: ['Reparieren statt ersetzen', 'Show the work'],
      offering: 'Salzglasur-Schalen',
      trait: 'Trocken, nie süßlich',
    },
    audience: {
      name: 'Einrichterin Jana',
      needs: ['Pieces that last', 'Zu wissen, wer sie macht'],
      networks: ['Instagram', 'Bluesky'],
    },
    competitor: {
      name: 'Keramik Ægir',
      /** Its code; it is found by its name in the language of the program. */
      country: 'DK',
      style: 'Ruhig, viel Licht, zwei Farben',
      technique: 'Jeden Freitag ein Fehler, der schön wurde',
      adaptation: 'Every second Friday, from our own waste bin',
    },
    tool: {
      name: 'Bilder-Ablage „Brennraum“',
      use: 'Photos of every firing',
      owner: 'Mia Größe',
      cost: '8',
      /** For nobody but those who plan; found by one of its words. */
      note: 'Passwort liegt beim Zwetschgenbaum',
      wordOfNote: 'zwetschgenb',
    },
    channels: [
      {
        network: 'Instagram',
        handle: '@groesse.soehne',
        role: 'Zeigt die Werkstatt',
        owner: 'Mia Größe',
        postsPerWeek: '3',
      },
      {
        network: 'Bluesky',
        handle: '@groesse.bsky.social',
        role: 'Short answers',
        owner: 'Ben Söhne',
        postsPerWeek: '2',
      },
    ],
    goal: {
      businessGoal: 'Mehr im eigenen Laden verkaufen',
      channel: 'Instagram',
      owner: 'Mia Größe',
      baseline: '1200',
      goal: '2000',
      due: endOfMonth(addMonths(planStart, 5)),
    },
    target: {
      why: 'Whoever follows comes to the kiln opening.',
      source: 'Instagram Insights',
      baselineDate: planStart,
      /** A week apart, all in the plan and none in the future. */
      checkIns: [
        { day: lastMonth(8), value: '1230' },
        { day: lastMonth(15), value: '1268' },
        { day: lastMonth(22), value: '1295' },
        { day: lastMonth(28), value: '1330' },
      ],
    },
    pillars: [
      { name: 'Aus der Werkstatt', share: '60' },
      { name: 'At the table', share: '40' },
    ],
    people: [
      { name: 'Mia Größe', reach: '+49 30 1111', backup: 'Ben Söhne' },
      { name: 'Ben Söhne', reach: '+49 30 2222', backup: 'Mia Größe' },
      { name: 'Ayşe Kılıç', reach: '+49 30 3333', backup: 'Mia Größe' },
      { name: 'Dr. O’Neill', reach: '+353 1 4444', backup: 'Ayşe Kılıç' },
      { name: 'RA Żak', reach: '+48 22 5555', backup: 'Dr. O’Neill' },
    ],
    decisions: {
      will: (section: string) => `Wir tun es: ${section} ✓`,
      willNot: (section: string) => `Not for everyone: ${section}`,
    },
    post: {
      title: 'Ofenöffnung <b>live</b> 🔥',
      text: 'Heute öffnen wir den Ofen. Was gesprungen ist, zeigen wir auch – versprochen & gehalten.',
      day: thisMonth(15),
      dayAfterDrag: thisMonth(18),
      lastDay: endOfMonth(today),
      time: '18:05',
    },
    contact: { name: 'Labor Dr. Weiß', reach: '+49 30 7777', when: 'A glaze is in doubt' },
    incident: { title: 'Blei in der Glasur?', level: 1, mentions: '12' },
    log: 'Der Lieferant schickt den Bericht bis 15 Uhr',
    statement: 'Wir haben die Meldung gelesen und prüfen den Bericht. Next word here at 16:00.',
    lesson: 'Die Liste lag bereit',
    review: {
      period: planStart,
      worked: 'Kiln openings with the sound of the room',
      didNot: 'Zitatkacheln ohne Menschen',
    },
    decision: {
      text: 'Drei Reels in der Woche',
      because: 'Followers grew by 130 in four weeks',
      checkOn: addDays(today, 28),
    },
  } as const;
}

export type WalkContent = ReturnType<typeof walkContent>;
