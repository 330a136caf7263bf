import { addDays } from '#shared/base/calendar-date.ts';
import { createAudience } from '#shared/plan/audience.ts';
import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import {
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createDecision, createSectionDecision } from '#shared/plan/decision.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { createTarget } from '#shared/plan/goals/target.ts';
import { createPost, createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { createWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { type Collection, emptyTables, type RecordOf, type Tables } from '#shared/workspace/schema.ts';

/** The moment at which the plan of these tests is exported. */
export const NOW = '2026-10-14T12:02:00.000Z';

const at = (id: string) => ({ id, now: '2026-07-01T08:00:00.000Z' });

/** Words that a client must never meet; each private field has its own. */
export const PRIVATE_WORDS = [
  'geheim-notiz-profil',
  'geheim-notiz-marke',
  'geheim-notiz-angebot',
  'geheim-notiz-persona',
  'geheim-notiz-kanal',
  'geheim-zugang',
  'geheim-notiz-ziel',
  'geheim-notiz-zielwert',
  'geheim-notiz-zahl',
  'geheim-datei-zahlen',
  'geheim-notiz-thema',
  'geheim-notiz-beitrag',
  'geheim-notiz-idee',
  'geheim-datei-kalender',
  'geheim-notiz-stufe',
  'geheim-notiz-rolle',
  'geheim-telefon-rolle',
  'geheim-telefon-vertretung',
  'geheim-notiz-kontakt',
  'geheim-telefon-kontakt',
  'geheim-notiz-schritt',
  'geheim-notiz-stellungnahme',
  'geheim-notiz-vorfall',
  'geheim-telefon-vorfall',
  'geheim-notiz-rueckblick',
  'geheim-notiz-abschnitt',
  'geheim-notiz-entscheidung',
] as const;

/** A plan with something in every field: umlauts, emoji, several lines, several languages, private words. */
export function aPlan(morePosts: readonly Post[] = []): Tables {
  return applyChanges(emptyTables(), [
    ...foundation(),
    ...goals(),
    ...content(),
    ...morePosts.map((post) => added('posts', post)),
    ...crisis(),
    ...learning(),
  ]);
}

/** Posts for measuring speed, spread evenly over the plan. */
export function manyPosts(count: number): readonly Post[] {
  return Array.from({ length: count }, (_, index) =>
    createPost(at(`many-${String(index).padStart(6, '0')}`), {
      title: `Beitrag Nummer ${index} über Schüsseln 🍲`,
      status: index % 3 === 0 ? 'published' : 'drafting',
      date: addDays('2026-07-01', Math.floor((index * 184) / count)),
      time: `${String(8 + (index % 12)).padStart(2, '0')}:15`,
      format: 'photo',
      pillarId: index % 2 === 0 ? 'pillar-craft' : 'pillar-table',
      variants: [
        createPostVariant('v1', {
          channelId: 'channel-instagram',
          language: 'de',
          text: `Heute zeigen wir Stück Nummer ${index}: von Hand gedreht, zweimal gebrannt und mit einer Glasur, die es nur hier gibt.`,
          hashtags: '#keramik #handgemacht',
        }),
      ],
    }),
  );
}

function add<C extends Collection>(collection: C, ...records: readonly RecordOf<C>[]): readonly Change[] {
  return records.map((record) => added(collection, record));
}

function foundation(): readonly Change[] {
  return [
    ...add(
      'profile',
      createWorkspaceProfile(
        { now: at('').now },
        {
          name: 'Lindenhof Keramik',
          description: 'Handgemachtes Steinzeug aus Höxter, ab 24 €.',
          colour: 'clay',
          planStart: '2026-07-01',
          planEnd: '2026-12-31',
          timeZone: 'Europe/Berlin',
          weekStart: 1,
          currency: 'EUR',
          languages: ['de', 'it'],
          hoursPerWeek: 12,
          owner: 'Mara Voß',
          approver: 'Eva Lindner',
          notes: 'geheim-notiz-profil',
        },
      ),
    ),
    ...add(
      'brand',
      createBrand(
        { now: at('').now },
        {
          mission: 'Geschirr, das man täglich gern in die Hand nimmt.',
          promise: 'Jedes Stück hält ein Leben lang.',
          values: ['Ehrlich', 'Langsam', 'Nah'],
          audiencePromise: 'Jede Woche ein Blick in die Werkstatt.',
          voice: [
            {
              id: 'voice-1',
              trait: 'Warm',
              example: 'Schön, dass du da bist.',
              avoid: 'Sehr geehrte Follower',
            },
          ],
          wordsUsed: ['Steinzeug', 'gebrannt'],
          wordsAvoided: ['Deko'],
          visualNotes: 'Tageslicht, Hände, ruhiger Grund.',
          claimsToProve: ['spülmaschinenfest'],
          keyMessages: [
            { id: 'm1', language: 'de', text: 'Von Hand, seit 1987.' },
            { id: 'm2', language: 'it', text: 'Fatto a mano, dal 1987: è così.' },
          ],
          notes: 'geheim-notiz-marke',
        },
      ),
    ),
    ...add(
      'offerings',
      createOffering(at('offering-bowl'), {
        name: 'Müslischale',
        message: 'Die erste Schale, die bleibt.',
        link: 'https://lindenhof.example/schalen?farbe=grün&größe=1',
        notes: 'geheim-notiz-angebot',
      }),
    ),
    ...add(
      'audiences',
      createAudience(at('audience-home'), {
        name: 'Anna, richtet sich ein',
        summary: 'Kauft wenig, aber gut.',
        ageFrom: 28,
        ageTo: 45,
        place: 'Städte in Deutschland',
        languages: ['de'],
        networks: ['instagram', 'pinterest'],
        activeTimes: 'abends, Sonntag',
        needs: ['Dinge mit Geschichte'],
        pains: ['Angst vor Bruch beim Versand'],
        beliefNow: 'Handarbeit ist zu teuer.',
        beliefWished: 'Handarbeit lohnt sich.',
        sources: ['Umfrage 2026'],
        accessibilityNeeds: 'Untertitel',
        attentionShare: 60,
        notes: 'geheim-notiz-persona',
      }),
    ),
    ...add(
      'channels',
      createChannel(at('channel-instagram'), {
        network: 'instagram',
        handle: '@lindenhof.keramik',
        link: 'https://instagram.example/lindenhof',
        role: 'Nähe: Werkstatt und Menschen',
        languages: ['de', 'it'],
        owner: 'Mara Voß',
        accessNote: 'geheim-zugang',
        postsPerWeek: 3.5,
        responseGoalHours: 4,
        state: 'grow',
        lastPostOn: '2026-10-12',
        isVerified: true,
        bio: 'Steinzeug aus Höxter',
        pinned: 'Der Brand im Oktober',
        notes: 'geheim-notiz-kanal',
      }),
      createChannel(at('channel-newsletter'), { network: 'newsletter', role: 'Verkauf', languages: ['de'] }),
    ),
    ...add(
      'sectionDecisions',
      ...PLAN_SECTIONS.map((section) =>
        createSectionDecision(at(`section-${section}`), {
          section,
          decidedOn: '2026-07-02',
          will: `Wir tun das eine (${section}).`,
          willNot: `Wir lassen das andere (${section}).`,
          notes: section === 'brand' ? 'geheim-notiz-abschnitt' : '',
        }),
      ),
    ),
  ];
}

function goals(): readonly Change[] {
  const weeks = Array.from({ length: 16 }, (_, index) => addDays('2026-07-01', index * 7));
  return [
    ...add(
      'objectives',
      createObjective(at('objective-sales'), {
        businessGoal: 'Mehr Direktverkauf',
        socialGoal: 'Stammleserinnen gewinnen',
        stage: 'convert',
        owner: 'Mara Voß',
        notes: 'geheim-notiz-ziel',
      }),
    ),
    ...add(
      'targets',
      createTarget(at('target-newsletter'), {
        objectiveId: 'objective-sales',
        metric: 'subscribers',
        channelId: 'channel-newsletter',
        baseline: 2980,
        baselineDate: '2026-07-01',
        baselineSource: 'Versandprogramm',
        goal: 4000,
        start: '2026-07-01',
        due: '2026-12-31',
        owner: 'Mara Voß',
        why: 'Wer abonniert, kauft dreimal so oft.',
        notes: 'geheim-notiz-zielwert',
      }),
      createTarget(at('target-answer'), {
        metric: 'firstResponseTime',
        channelId: 'channel-instagram',
        direction: 'decrease',
        per: 'week',
        baseline: 9.5,
        baselineDate: '2026-07-01',
        goal: 4,
        start: '2026-07-01',
        due: '2026-12-31',
        order: 1,
      }),
      createTarget(at('target-empty'), { metric: 'custom', customName: 'Werkstattbesuche', order: 2 }),
    ),
    ...add(
      'metricPoints',
      ...weeks.flatMap((date, index) => [
        createMetricPoint(at(`point-a-${index}`), {
          metric: 'subscribers',
          channelId: 'channel-newsletter',
          date,
          value: 2980 + index * 35 + ((index * 7) % 5) * 4,
          source: { kind: 'file', name: 'geheim-datei-zahlen.csv', row: index, hash: 'abc' },
          notes: index === 3 ? 'geheim-notiz-zahl' : '',
        }),
        createMetricPoint(at(`point-b-${index}`), {
          metric: 'firstResponseTime',
          channelId: 'channel-instagram',
          date,
          periodStart: addDays(date, -6),
          value: 9.5 - index * 0.4 + ((index * 3) % 4) * 0.2,
        }),
      ]),
    ),
  ];
}

function content(): readonly Change[] {
  return [
    ...add(
      'pillars',
      createPillar(at('pillar-craft'), {
        name: 'Handwerk',
        description: 'Wie es gemacht wird.',
        colour: 'clay',
        share: 60,
        objectiveIds: ['objective-sales'],
        audienceIds: ['audience-home'],
        examples: ['Drehen an der Scheibe'],
        notes: 'geheim-notiz-thema',
      }),
      createPillar(at('pillar-table'), { name: 'Gedeckter Tisch', colour: 'lagoon', share: 40, order: 1 }),
    ),
    ...add(
      'posts',
      createPost(at('post-kiln'), {
        title: 'Der Brand im Oktober 🔥',
        status: 'approved',
        date: '2026-10-15',
        time: '18:00',
        format: 'video',
        pillarId: 'pillar-craft',
        objectiveId: 'objective-sales',
        audienceId: 'audience-home',
        owner: 'Mara Voß',
        effort: 3.5,
        visualBrief: 'Ofen öffnen, Zeitraffer',
        notes: 'geheim-notiz-beitrag',
        source: { name: 'geheim-datei-kalender.csv', row: 4, hash: 'abc' },
        variants: [
          createPostVariant('v1', {
            channelId: 'channel-instagram',
            language: 'de',
            title: 'Ofen auf!',
            text: 'Heute um 18 Uhr öffnen wir den Ofen.\nGrößer als je zuvor: 140 Stück, ab 24 €.',
            hashtags: '#keramik #steinzeug',
            link: 'https://lindenhof.example/brand',
            firstComment: 'Fragen? Immer her damit.',
            callToAction: 'Jetzt vorbestellen',
            media: [createPostMedium('m1', { name: 'ofen.mp4', altText: 'Ein glühender Ofen' })],
          }),
          createPostVariant('v2', {
            channelId: 'channel-instagram',
            language: 'it',
            text: 'Oggi alle 18 apriamo il forno: «più grande che mai».',
          }),
        ],
      }),
      createPost(at('post-lisbon'), {
        title: 'Gruß aus Lissabon',
        status: 'scheduled',
        isHeld: true,
        date: '2026-10-20',
        time: '09:30',
        timeZone: 'Europe/Lisbon',
        format: 'photo',
        pillarId: 'pillar-table',
        variants: [
          createPostVariant('v1', { channelId: 'channel-instagram', language: 'de', text: '=2+3 Tassen' }),
        ],
      }),
      createPost(at('post-allday'), {
        title: 'Rundbrief Advent',
        status: 'drafting',
        date: '2026-11-28',
        format: 'message',
        variants: [
          createPostVariant('v1', {
            channelId: 'channel-newsletter',
            language: 'de',
            text: '@alle: Werkstattverkauf, Kaffee; Kuchen',
          }),
        ],
      }),
      createPost(at('post-cancelled'), {
        title: 'Gewinnspiel',
        status: 'cancelled',
        date: '2026-10-15',
        time: '12:00',
      }),
      createPost(at('post-idea'), {
        title: 'Scherben als Mosaik',
        notes: 'geheim-notiz-idee',
        pillarId: 'pillar-craft',
      }),
    ),
  ];
}

function crisis(): readonly Change[] {
  return [
    ...add(
      'crisisLevels',
      createCrisisLevel(at('level-1'), {
        level: 1,
        name: 'Unmut',
        description: 'Einzelne Beschwerden',
        thresholdCount: 20,
        thresholdMultiple: 2.5,
        firstAlertMinutes: 120,
        holdingStatementMinutes: 240,
        fullAnswerMinutes: 1440,
        updateEveryMinutes: 90,
        pausesPosts: true,
        notes: 'geheim-notiz-stufe',
      }),
      createCrisisLevel(at('level-2'), { level: 2, name: 'Ernst', description: 'Presse fragt nach' }),
    ),
    ...add(
      'crisisRoles',
      createCrisisRole(at('role-speaker'), {
        role: 'Sprecherin',
        person: 'Eva Lindner',
        backup: 'Jörg Groß',
        reach: 'geheim-telefon-rolle',
        backupReach: 'geheim-telefon-vertretung',
        checkedOn: '2026-09-01',
        notes: 'geheim-notiz-rolle',
      }),
    ),
    ...add(
      'crisisContacts',
      createCrisisContact(at('contact-lab'), {
        name: 'Dr. Weiß',
        organisation: 'Prüflabor',
        reach: 'geheim-telefon-kontakt',
        when: 'Blei in der Glasur',
        notes: 'geheim-notiz-kontakt',
      }),
    ),
    ...add(
      'crisisSteps',
      createCrisisStep(at('step-1'), { text: 'Beitrag sichern', notes: 'geheim-notiz-schritt' }),
      createCrisisStep(at('step-2'), { phase: 'first-hour', text: 'Stellungnahme freigeben', levels: [2] }),
    ),
    ...add(
      'crisisStatements',
      createCrisisStatement(at('statement-1'), {
        language: 'de',
        level: 2,
        scenario: 'Glasur',
        text: 'Wir prüfen das mit [Name des Labors] und melden uns um [Uhrzeit].',
        notes: 'geheim-notiz-stellungnahme',
      }),
    ),
    ...add(
      'incidents',
      createIncident(at('incident-1'), {
        title: 'Riss in der Schale',
        level: 1,
        openedAt: '2026-09-10T07:30:00.000Z',
        closedAt: '2026-09-11T15:00:00.000Z',
        lead: 'Mara Voß',
        steps: [
          {
            id: 's1',
            phase: 'first-15-minutes',
            text: 'Beitrag sichern',
            doneAt: '2026-09-10T07:40:00.000Z',
          },
          { id: 's2', phase: 'first-hour', text: 'Chefin anrufen', doneAt: null },
        ],
        log: [{ id: 'l1', at: '2026-09-10T07:35:00.000Z', kind: 'fact', text: 'Drei Fotos gemeldet' }],
        statements: [
          {
            id: 't1',
            kind: 'holding',
            language: 'de',
            text: 'Wir sehen uns das an.',
            publishedAt: '2026-09-10T09:00:00.000Z',
          },
        ],
        notified: [{ id: 'n1', name: 'Jörg Groß', reach: 'geheim-telefon-vorfall', reachedAt: null }],
        whatHappened: 'Ein Brand war zu heiß.',
        impact: '12 Ersatzlieferungen',
        wentWell: 'Schnelle Antwort',
        wentBadly: 'Kein Foto der Charge',
        actions: [{ id: 'a1', text: 'Chargen nummerieren', owner: 'Jörg', isDone: true }],
        notes: 'geheim-notiz-vorfall',
      }),
    ),
  ];
}

function learning(): readonly Change[] {
  return [
    ...add(
      'reviews',
      createReview(at('review-september'), {
        periodStart: '2026-09-01',
        periodEnd: '2026-09-30',
        closedAt: '2026-10-02T09:00:00.000Z',
        figures: [{ targetId: 'target-newsletter', value: 3450, previous: 3300, state: 'on-track' }],
        postsPlanned: 14,
        postsPublished: 12,
        worked: 'Videos aus der Werkstatt',
        didNotWork: 'Umfragen am Montag',
        learned: 'Abends ist mehr los',
        next: 'Zwei Videos pro Woche',
        notes: 'geheim-notiz-rueckblick',
      }),
    ),
    ...add(
      'decisions',
      createDecision(at('decision-1'), {
        text: 'Umfragen nur noch am Sonntag',
        section: 'content',
        reviewId: 'review-september',
        decidedOn: '2026-10-02',
        because: 'Sechs Wochen unter dem Mittel',
        expected: '20 % mehr Antworten',
        checkOn: '2026-11-16',
        notes: 'geheim-notiz-entscheidung',
      }),
    ),
  ];
}
