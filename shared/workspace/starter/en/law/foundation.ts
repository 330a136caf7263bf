import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'A law firm with three lawyers: employment, tenancy, inheritance and contracts of small companies',
  brand: {
    mission: 'To make the law understandable for people who need it once in ten years.',
    promise: 'Before we begin you know what it is about, what it costs and how long it may take.',
    audiencePromise: 'Whoever reads us knows what to do first, and when it is better not to wait.',
    values: [
      'Clear before clever',
      'Confidential without exception',
      'Costs said beforehand',
      'No fear, no promises',
    ],
    voice: [
      {
        trait: 'Calm',
        example: 'Note the day the letter arrived. Everything else can wait until tomorrow.',
        avoid: 'Act now or lose everything!',
      },
      {
        trait: 'Plain',
        example: 'A deadline counts from the day the letter is in your box.',
        avoid: 'The relevant preclusive period commences upon receipt.',
      },
      {
        trait: 'Careful with promises',
        example: 'It depends on two things: what was agreed, and what can be proved.',
        avoid: 'We win your case.',
      },
    ],
    wordsUsed: ['first step', 'deadline', 'in writing', 'it depends on'],
    wordsAvoided: ['guaranteed', 'specialist for everything', 'fighters', 'success rate'],
    visualNotes:
      'Bright rooms, faces of the team, hands with paper. No gavels, no scales, no files with readable names. Never a client, not even with consent.',
    claimsToProve: [
      'Specialist: only where the title has been awarded or the rules of the profession allow it',
      'Comparisons with other firms, rankings and success rates: not used',
      'Free first consultation: only with what exactly is free and where fees begin',
    ],
    keyMessages: [
      'First understand, then decide: we tell you what the letter means and what you can do.',
      'You know the costs before we begin.',
    ],
  },
  offerings: [
    {
      name: 'First consultation',
      kind: 'service',
      message: '[45] minutes, fixed price of [amount]: what it is about, what is urgent, what it may cost.',
    },
    {
      name: 'Checking contracts for small companies',
      kind: 'service',
      message: 'Contracts, terms and notices read in [five] working days, with comments in plain language.',
    },
    {
      name: 'Will and power of attorney',
      kind: 'service',
      message: 'Two conversations and a document that your family understands as well.',
    },
  ],
  audiences: [
    {
      name: 'Letter on the kitchen table',
      summary:
        'Has had a letter from employer or landlord, does not sleep and searches on the phone for what it means.',
      place: 'Our town and the district',
      job: 'Employee, any trade',
      household: 'Tenants, couple or family',
      activeTimes: 'Late in the evening, Sunday',
      needs: [
        'To know by when something must be done',
        'To know what a lawyer costs',
        'To be taken seriously',
      ],
      pains: ['Fear of the bill', 'Advice in forums that contradicts itself'],
      beliefNow: 'A lawyer is for people with money.',
      beliefWished: 'One conversation, a fixed price, and I know where I stand.',
      sources: ['Ask ten new clients what they typed into the search before they called'],
      accessibilityNeeds: 'Short sentences, one thought each; reads on the phone, under stress.',
    },
    {
      name: 'Owner without a legal department',
      summary: 'Runs a firm with 5 to 40 people and signs contracts that nobody has read.',
      place: 'The region',
      job: 'Managing director, owner, head of office',
      household: 'Does not matter',
      activeTimes: 'Early morning, lunch break',
      needs: ['New rules explained in five lines', 'Someone to ask quickly', 'Templates that hold'],
      pains: ['Learning of deadlines too late', 'Answers as long as a dissertation'],
      beliefNow: 'I call a lawyer when something has gone wrong.',
      beliefWished: 'I ask before I sign: it costs less.',
      sources: ['Ask ten business clients which rule surprised them this year'],
      accessibilityNeeds: 'Reads between two appointments: the result first, reasons below.',
    },
    {
      name: 'Putting things in order',
      summary: 'Around 65, healthy, wants to settle will and powers of attorney before it is urgent.',
      place: 'Our town and the villages around it',
      job: 'About to retire or retired',
      household: 'Couple with grown-up children, sometimes from two marriages',
      activeTimes: 'Mornings',
      needs: ['A list of what is needed', 'Words without Latin', 'A talk without hurry'],
      pains: ['Not wanting to burden the children', 'Horror stories from acquaintances'],
      beliefNow: 'There is still time for that.',
      beliefWished: 'Two appointments, and it was done.',
      sources: ['Ask ten clients in inheritance matters what finally made them come'],
      accessibilityNeeds: 'Large type, good contrast, no text only in the picture.',
    },
  ],
  competitors: [
    {
      name: 'Larger firm in the nearest city [name]',
      market: 'The region',
      style: 'Awards, appointments, long articles in the language of lawyers',
      strengths: ['Many subjects', 'Publishes regularly'],
      weaknesses: ['Private people do not recognise themselves', 'Costs are never mentioned'],
      gaps: ['Plain answers with a price'],
    },
    {
      name: 'Small firm abroad that explains by film [name]',
      market: 'Example from abroad; other rules on advertising',
      style: 'One lawyer, one question, one minute',
      strengths: ['Everybody understands it', 'Faces people trust'],
      weaknesses: ['Sometimes simplifies too much', 'Sources are missing'],
      gaps: ['The same with sources and limits of the answer'],
    },
  ],
  techniques: [
    {
      title: 'One question, one minute',
      description:
        'A lawyer answers one frequent question on camera and says what the answer depends on. Works because people hear a voice before they call.',
      adaptation: 'One film a month, sample documents only, limits of the answer at the end, captions.',
      hypothesis:
        'If we answer a question by film, more people open the article below it than with text alone.',
      measure: 'Clicks on the article per 100 views, three films against three texts',
    },
    {
      title: 'Naming the price',
      description:
        'Firms that say what the first talk costs lose those who only compare and gain those who were afraid.',
      adaptation: 'Price and length of the first consultation in every fourth post and on the website.',
      hypothesis: 'If we name the price, the share of first calls that become an appointment rises.',
      measure: 'Appointments per ten first calls, four weeks before and after',
    },
  ],
} as const satisfies FoundationWords;
