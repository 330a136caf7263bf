import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'A consultancy of three for owner-run firms: processes, succession, growth without chaos',
  brand: {
    mission: 'Help owner-run firms to work so that the owner can be away for two weeks.',
    promise:
      'After the first conversation you know what we would do, what it costs and when we would advise against it.',
    audiencePromise:
      'Whoever reads us takes one usable step a week into the firm, without having to hire us first.',
    values: [
      'Say what will not work',
      'Decide with figures from the firm itself',
      'The client owns the result',
      'Confidential means confidential',
    ],
    voice: [
      {
        trait: 'Concrete',
        example: 'Three offers lie longer than ten days. We begin there.',
        avoid: 'We leverage synergies along the value chain.',
      },
      {
        trait: 'On eye level',
        example: 'You know your customers. We bring order into what follows an order.',
        avoid: 'As experts we recommend a fundamental transformation.',
      },
      {
        trait: 'Sober',
        example: 'It saved two hours a week, not ten.',
        avoid: 'This one trick doubles your profit.',
      },
    ],
    wordsUsed: ['order', 'handover', 'next step', 'figure'],
    wordsAvoided: ['disruptive', 'game changer', 'best practice', 'thought leader'],
    visualNotes:
      'Real tables, whiteboards and workshops with the client’s consent, drawings by hand, plain pages. No handshakes, no skylines, no pictures of people pointing at graphs.',
    claimsToProve: [
      '“Saved [hours] a week”: measured before and after, client agrees in writing',
      '“[number] firms advised”: list of finished projects',
      'Certificates and memberships: valid on the day of the post',
    ],
    keyMessages: [
      'First we measure what happens, then we change one thing.',
      'A good process is one that nobody has to explain any more.',
    ],
  },
  offerings: [
    {
      name: 'Two-day check of a process',
      kind: 'service',
      message:
        'From order to invoice: where things lie, what that costs, and the three steps that pay first.',
    },
    {
      name: 'Handover to the next generation',
      kind: 'service',
      message: 'Who knows what, who decides what, by when: written down while everyone is still there.',
    },
    {
      name: 'A day a month beside the owner',
      kind: 'service',
      message: 'Figures, decisions, open questions, and someone who asks what became of last month’s.',
    },
  ],
  audiences: [
    {
      name: 'The owner who signs everything',
      summary: 'Leads fifteen to sixty people and is the bottleneck without wanting to be',
      place: 'Within two hours of travel; trade, production, services',
      job: 'Owner or managing partner',
      household: 'Family, partly in the firm',
      activeTimes: 'Before 8 am and on Sunday evening',
      needs: ['To know where to begin', 'A price and an end date', 'Nobody who talks down to the team'],
      pains: ['Holidays with the phone at hand', 'Advisers who left a thick folder'],
      beliefNow: 'Consultants cost a lot and know our trade less than we do.',
      beliefWished: 'They measure first, change little, and it holds after they are gone.',
      sources: ['Ask the last ten clients what they nearly did instead of calling'],
      accessibilityNeeds: 'Documents with real text, large type, readable on a phone',
    },
    {
      name: 'The right hand',
      summary: 'Runs the office or operations and has to make the changes work',
      place: 'The same firms',
      job: 'Head of operations, office manager, authorised officer',
      household: 'Often young family, little spare time',
      activeTimes: 'Lunch break and between two meetings',
      needs: ['Templates to use tomorrow', 'Arguments for the boss', 'To see how others solved it'],
      pains: ['New software without time to learn it', 'Meetings without a decision'],
      beliefNow: 'The next project will be carried by me again.',
      beliefWished: 'With them the work is shared out before it begins.',
      sources: ['Ask in each workshop which template was used a month later'],
      accessibilityNeeds: 'Subtitles in films, checklists as text that can be copied',
    },
    {
      name: 'Five years to the handover',
      summary: 'Wants to retire in good order and has not said it aloud yet',
      place: 'The region, firms of the second generation',
      job: 'Owner, shareholder, sometimes the adviser of the family',
      household: 'Grown-up children, one of them perhaps interested',
      activeTimes: 'Weekends, in peace, rather in the newsletter than in a feed',
      needs: ['Discretion', 'A plan over years, not weeks', 'An outside view on the value of the firm'],
      pains: ['Talks that end in a quarrel', 'Knowledge that exists in one head only'],
      beliefNow: 'There is plenty of time for that.',
      beliefWished: 'Whoever begins now can still choose.',
      sources: ['Ask two tax advisers of the region when such clients come to them'],
      accessibilityNeeds: 'Large type, calm layout, a phone number beside every form',
    },
  ],
  competitors: [
    {
      name: 'The single adviser with a strong personal profile',
      market: 'home market',
      style: 'Daily opinions in short lines, a photo of himself',
      strengths: ['Is remembered', 'Answers every comment'],
      weaknesses: ['Few cases with figures', 'No second voice when he is ill'],
      gaps: ['Nobody shows a project that failed'],
    },
    {
      name: 'A small consultancy abroad with a much-read newsletter',
      market: 'example from abroad',
      style: 'One case a week, dry, with a drawing',
      strengths: ['One subject per letter', 'Readers send in their own cases'],
      weaknesses: ['Hardly any regional links', 'Says nothing of prices'],
      gaps: ['Templates one may change'],
    },
  ],
  techniques: [
    {
      title: 'Readers’ cases',
      description: 'Once a month a reader’s question is answered at length, anonymised.',
      adaptation:
        'One question from our first conversations a month, with permission, as a text with a drawing',
      hypothesis: 'If readers see their own questions, more of them ask.',
      measure: 'Questions sent in, by month',
    },
    {
      title: 'The price in public',
      description: 'The price of the entry offer stands in the post and on the page.',
      adaptation: 'Four weeks with the price in the post, four without',
      hypothesis: 'With a price in sight there are fewer but better-fitting first conversations.',
      measure: 'First conversations and how many of them became a project',
    },
  ],
} as const satisfies FoundationWords;
