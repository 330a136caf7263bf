import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'A small language school that teaches only online: live lessons for adults, alone or in threes',
  brand: {
    mission: 'Bring adults to the point where they speak, not where they have finished a book.',
    promise: 'The same teacher every week, a plan for eight weeks, and you can stop at the end of any month.',
    audiencePromise: 'Whoever follows us can say one more sentence a week, with or without lessons.',
    values: ['Speaking before grammar', 'The same face every week', 'No fine print', 'Mistakes are material'],
    voice: [
      {
        trait: 'Encouraging',
        example: 'That was understandable. Now the same sentence, a little shorter.',
        avoid: 'Speak like a native in 30 days!',
      },
      {
        trait: 'Practical',
        example: 'Three sentences for tomorrow’s phone call.',
        avoid: 'Immerse yourself in a holistic learning journey.',
      },
      {
        trait: 'Open',
        example: 'With one lesson a week it takes about a year to this level.',
        avoid: 'Results guaranteed.',
      },
    ],
    wordsUsed: ['speak', 'lesson', 'your teacher', 'next sentence'],
    wordsAvoided: ['fluent in weeks', 'secret method', 'effortless', 'only today'],
    visualNotes:
      'Faces of the teachers in their own rooms, handwriting, screens with large type. Learners only with written consent. No flags as decoration, no people jumping for joy.',
    claimsToProve: [
      '“Level [level] in [weeks] weeks”: results of those who finished, all of them',
      'Reviews: real, unshortened, with consent',
      '“Certified teachers”: certificates on file, valid',
    ],
    keyMessages: [
      'You speak from the first lesson on, with the same person every week.',
      'Stop at the end of any month, with one click, without asking.',
    ],
  },
  offerings: [
    {
      name: 'Single lessons, 45 minutes a week',
      kind: 'service',
      message: 'One teacher, one plan for eight weeks, material from your own work and life.',
    },
    {
      name: 'Speaking in threes',
      kind: 'service',
      message: 'Three people of the same level, one hour, everyone speaks twenty minutes.',
    },
    {
      name: 'Language for a team',
      kind: 'service',
      message: 'For firms: lessons during working hours, one report a quarter, the firm’s own texts.',
    },
  ],
  audiences: [
    {
      name: 'The call on Thursday',
      summary: 'Understands almost everything and freezes when asked something in a meeting',
      place: 'Anywhere with a good line, mostly cities',
      job: 'Office, engineering, care; international colleagues or customers',
      household: 'Alone or couple, little spare time',
      activeTimes: 'Lunch break and on the way home, 6 to 8 pm',
      needs: [
        'Sentences for next week',
        'To speak without being laughed at',
        'A fixed time that can be moved',
      ],
      pains: ['Ten years of school and no courage', 'Apps that never make one speak'],
      beliefNow: 'I first need more grammar.',
      beliefWished: 'I speak with what I have, and it gets better each week.',
      sources: ['Ask in each trial lesson which situation brought them here'],
      accessibilityNeeds: 'Subtitles in both languages, no text in fast cuts',
    },
    {
      name: 'New language, new life',
      summary: 'Has moved or is about to, and wants to manage offices, school and neighbours',
      place: 'A new country, or the last months before it',
      job: 'Changing jobs, sometimes none yet',
      household: 'Couples and families in transition',
      activeTimes: 'Evenings from 9 pm, weekends',
      needs: ['Words for everyday things', 'Someone patient', 'A price that fits now'],
      pains: ['Courses that begin in September', 'Officials on the phone'],
      beliefNow: 'I am too old for a new language.',
      beliefWished: 'I can arrange an appointment by phone, and that was the beginning.',
      sources: ['Ask those who stopped what helped and what was missing'],
      accessibilityNeeds: 'Simple sentences, large type, slow speech with a pause',
    },
    {
      name: 'Responsible for the team',
      summary: 'Is to get eight people to speak with customers and has a budget to justify',
      place: 'Firms with twenty to two hundred people',
      job: 'Personnel, team lead, training',
      household: 'Does not matter here',
      activeTimes: 'Weekdays 8 to 10 am',
      needs: ['Proof that it works', 'One contact and one invoice', 'Lessons that fit shifts'],
      pains: ['Seats paid for and not used', 'Reports full of percentages'],
      beliefNow: 'Language courses are a perk that fizzles out.',
      beliefWished: 'After a quarter I see who speaks, and I can stop if not.',
      sources: ['Talk to three firms that asked and did not buy'],
      accessibilityNeeds: 'Documents that work with screen readers, figures as a table',
    },
  ],
  competitors: [
    {
      name: 'The large learning app',
      market: 'home market',
      style: 'Funny, fast, a mascot in every picture',
      strengths: ['Is remembered', 'Reacts to everything within hours'],
      weaknesses: ['Nobody speaks', 'No answer to personal questions'],
      gaps: ['Sentences for a certain situation of this week'],
    },
    {
      name: 'A single teacher abroad with a large audience',
      market: 'example from abroad',
      style: 'One mistake, one correction, thirty seconds',
      strengths: ['One recognises her at once', 'Every film can be used the same day'],
      weaknesses: ['No lessons left to book', 'Prices only on request'],
      gaps: ['What happens between two lessons'],
    },
  ],
  techniques: [
    {
      title: 'Stitch me an answer',
      description: 'The film ends with a question, and people answer with a recording of their own.',
      adaptation:
        'Once a week a question at the end, three voices from the answers in the next film, with consent',
      hypothesis: 'If followers hear one another, more of them dare to speak and to book.',
      measure: 'Recordings sent in and trial lessons of those who sent one',
    },
    {
      title: 'The price in the profile',
      description: 'Prices stand in the profile and in every fourth post.',
      adaptation: 'Four weeks with prices in sight, four with “write to us”',
      hypothesis: 'With prices in sight there are fewer messages and more trial lessons that become courses.',
      measure: 'Messages, trial lessons, courses; each by month',
    },
  ],
} as const satisfies FoundationWords;
