import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Shows how we think, one real case at a time, and turns readers into first conversations.',
      bio: '{brand}: processes and handover in owner-run firms. We measure first. First conversation: 30 minutes, free. [town]',
      pinned: 'How a first conversation with us goes, and when we say no.',
    },
    {
      role: 'Keeps clients and interested people warm: one case, one template, twice a month.',
      bio: 'Twice a month: one case and one template from owner-run firms. No advertising for third parties.',
      pinned: 'The three templates that were used most.',
    },
    {
      role: 'Is found by search for years and explains what does not fit into a post.',
      bio: 'How owner-run firms get order into orders, handovers and decisions. Written by those who were there.',
      pinned: 'Where to begin: five articles by question.',
    },
    {
      role: 'Answers one question at a time in three minutes, for those who would rather listen.',
      bio: 'One question from an owner-run firm, three minutes, one usable answer. By {brand}.',
      pinned: 'Why we measure two weeks before we change anything.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Three new projects a quarter that fit us',
      socialGoal: 'Owners ask for a first conversation because they have read a case like theirs',
    },
    {
      businessGoal: 'Be known in the region for handover and processes',
      socialGoal: 'More decision-makers from the region see us regularly',
    },
    {
      businessGoal: 'Clients come back and recommend us',
      socialGoal: 'Clients and readers talk with us, and use what we hand out',
    },
  ],
  targets: [
    {
      why: 'Two good conversations a month fill the year. More than six we could not take on properly.',
      source: 'List of first conversations with the question “how did you come to us?”',
    },
    {
      why: 'Whoever reads the page on prices and procedure is close to asking.',
      source: 'Web analytics, visits by source “linkedin”',
    },
    {
      why: 'Only people from firms like those we advise count; the number shows whether we are seen at all.',
      source: 'Statistics of the page on the last day of the month, sectors checked as well',
    },
    {
      why: 'The newsletter belongs to us, whatever a network changes tomorrow.',
      source: 'Subscriber count of the newsletter on the last day of the month',
    },
    {
      why: 'A comment of someone who runs a firm tells us more than a hundred likes.',
      source: 'Statistics of the page: comments in the month, our own left out',
    },
  ],
  pillars: [
    {
      name: 'Cases from firms',
      description: 'What we found, what was changed, what it brought; without names, with figures.',
      examples: [
        'Why offers lay for eleven days',
        'One signature less, two days won',
        'A project that we ended early, and why',
      ],
    },
    {
      name: 'Handover',
      description: 'What must be settled before someone leaves: knowledge, decisions, family.',
      examples: [
        'The list that one writes five years before',
        'Two heirs, one firm',
        'What only the foreman knows',
      ],
    },
    {
      name: 'Tools to take along',
      description: 'Templates, checklists, questions: usable on the same day without us.',
      examples: [
        'A meeting in 25 minutes',
        'The board of open offers',
        'Five questions before buying software',
      ],
    },
    {
      name: 'How we work',
      description: 'Our procedure, prices, mistakes, and whom we do not advise.',
      examples: ['What a day with us costs', 'Our checklist before the first conversation', 'When we say no'],
    },
  ],
  posts: [
    {
      title: 'Eleven days until the offer',
      text: 'A firm with [number] people. Offers took eleven days on average. Everyone said: too few staff.\nWe measured for two weeks. The work on an offer took 50 minutes. The rest was waiting: for a price, for a signature, for Thursday.\nToday two people may sign up to [amount]. Offers leave after three days. Nobody was hired.\nWhere do offers lie in your firm?',
      hashtags: '#OwnerRunFirms #Processes',
      callToAction: 'Write where offers wait in your firm',
      brief: 'No picture needed; short lines, the figure in the first sentence.',
      alt: '',
    },
    {
      title: 'A meeting in 25 minutes',
      text: 'Eight pages to flick through: the meeting we hand out most often.\n1. Figures of the week, three of them.\n2. What was promised last week, and is it done?\n3. One decision, not five.\n4. Who does what by when.\nWhoever has nothing for it stays at work.\nTake the template, change it, and tell us what you left out.',
      hashtags: '#Meetings #Templates',
      callToAction: 'Save the template for Monday',
      brief: 'Document with eight plain pages, one sentence each, last page as a form to print.',
      alt: 'First page of a document: “A meeting in 25 minutes”, below it four numbered lines.',
    },
    {
      title: 'Who may sign up to what amount?',
      text: 'In your firm, up to what amount may someone decide without the owner?\nWe ask because it is the cheapest lever we know: it costs one conversation and saves days.\nOn [date] we show what came out, with what we see in our projects.',
      hashtags: '#Leadership',
      callToAction: 'Vote and say why',
      brief: 'Poll with four answers: nothing, 500, 5,000, more.',
      alt: '',
    },
    {
      title: 'Letter: what only the foreman knows',
      text: 'Mr B. retires in fourteen months. He knows which machine must not be oiled on Mondays, which customer pays late but always pays, and why the third shelf is empty.\nNone of that is written anywhere.\nIn this letter: the eight questions that we ask in such a case, in the order in which people like to answer them, and a page to fill in.\nReply if you are stuck on one of them.',
      hashtags: '',
      callToAction: 'Reply to this letter',
      brief: 'Text only; the form as an attachment, one page.',
      alt: '',
    },
    {
      title: 'When we say no',
      text: 'Four kinds of projects that we do not take on:\nreducing staff without talking to them,\nsoftware that is already bought,\n“please make them work faster”,\nand anything where the owner has no hour a week.\nThat is no matter of principle. We tried each of them once.\nWhat do you turn down?',
      hashtags: '#Consulting #OwnerRunFirms',
      callToAction: 'Say what you turn down',
      brief: 'Photo of the sheet of paper on which the four points are written by hand, on our table.',
      alt: 'A sheet of paper with four handwritten lines on a wooden table, a pencil beside it.',
    },
    {
      title: 'Five years are short',
      text: '“There is plenty of time.” We hear it in every second conversation on succession.\nThen we count backwards: one year for tax matters, one to hand over customers, two until someone really decides alone, one because something always comes up.\nThat makes five. Whoever begins now can still choose to whom.\nHalf an hour, confidential, no obligation: [link]',
      hashtags: '#Succession #FamilyBusiness',
      callToAction: 'Arrange a confidential half hour',
      brief: 'No picture; the sum stands in the text.',
      alt: '',
    },
    {
      title: 'Five questions before new software',
      text: 'Before anyone signs for software, we ask five questions:\n1. Which figure will be better in a year?\n2. What will we stop doing?\n3. Who will look after it on Fridays?\n4. How do we get our data out again?\n5. What happens if we do nothing?\nIf the third has no name, we stop there.\nThe document has a page for each.',
      hashtags: '#Software #Checklist',
      callToAction: 'Take the list into your next talk',
      brief: 'Document with seven pages, one question each in large type, an empty line below.',
      alt: 'Page with the words “Which figure will be better in a year?” and an empty line below.',
    },
    {
      title: 'Why we measure two weeks first',
      text: 'Before we change anything we watch for two weeks and write down times. Boring? Yes.\nIn [number] of our last [number] projects the cause was somewhere else than everyone had thought, we too.\nIn three minutes: what we write down, who does it, and what it looks like in the end.',
      hashtags: '#Processes #Figures',
      callToAction: 'Ask for the sheet we use',
      brief: 'One person at the whiteboard, draws the line of an order with waiting times; subtitles.',
      alt: 'A hand draws an order as a line on a whiteboard; long stretches are marked “waiting”.',
    },
    {
      title: 'What a day with us costs',
      text: 'We are asked that in every second conversation, so it stands on our page: a check of two days costs [price], travel included. For that you get the measured process, three steps in order, and what each is likely to bring.\nIf we see in the first half hour that it does not pay, we say so.',
      hashtags: '#Consulting',
      callToAction: 'Read the page on prices and procedure',
      brief: 'Link to the page on prices; its preview picture is enough.',
      alt: '',
    },
    {
      title: 'Our own mistake',
      text: 'Last year we introduced a board of open offers, and after a month nobody looked at it.\nThe mistake was ours: it hung in the office. The offers are written in the van.\nNow it is a list on the phone with four lines. It has been in use since [month].\nWhere did a good idea hang in the wrong place in your firm?',
      hashtags: '#LearningFromMistakes',
      callToAction: 'Tell us yours',
      brief: 'No picture; honest and short.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Holiday test',
    message:
      'Two weeks away without the phone: what would have to be settled? A checklist and one conversation.',
  },
  hashtagGroups: [
    { name: 'Cases and handover', tags: ['#OwnerRunFirms', '#Processes', '#Succession', '#FamilyBusiness'] },
    { name: 'Tools and method', tags: ['#Templates', '#Checklist', '#Meetings', '#Consulting'] },
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
  scenarios: [
    {
      name: 'A former client criticises us in public',
      holding:
        'We have read the criticism and take it seriously. As projects are confidential we do not speak about them here. We have called the client today and will say by [time] what may be said.',
    },
    {
      name: 'Something confidential has got out',
      holding:
        'Information of a client reached people it was not meant for. We have told the client, closed the way it took, and are examining with them what follows. We can say nothing about the contents. Next word: [time].',
    },
    {
      name: 'A figure in a post was wrong',
      holding:
        'In our post of [date] a figure was wrong: it is [figure], not [figure]. We have corrected the post and marked the correction. Thank you to those who pointed it out.',
    },
    {
      name: 'Advice is blamed for dismissals',
      holding:
        'It is said that dismissals at [place] go back to our advice. We are examining what we recommended and what was decided without us. By [time] we say here what we know and may say.',
    },
  ],
  decisions: {
    fit: {
      will: 'keep two fixed hours on Tuesday and Thursday for writing and answering.',
      willNot: 'let an outsider write cases that we have not checked.',
    },
    brand: {
      will: 'show one figure or one template in every post.',
      willNot: 'name a client without written consent.',
    },
    audiences: {
      will: 'write for owners and their right hands in firms of fifteen to sixty people.',
      willNot: 'write for other consultants.',
    },
    competitors: {
      will: 'read two others once a month and try one technique a quarter.',
      willNot: 'comment on projects of others.',
    },
    channels: {
      will: 'put most of our hours into the first channel and the letter.',
      willNot: 'be in networks where nobody runs a firm.',
    },
    goals: {
      will: 'ask in every first conversation how people came to us.',
      willNot: 'count likes as success.',
    },
    content: {
      will: 'publish one case a week, checked by the one who was there.',
      willNot: 'comment on the news of the day.',
    },
    tools: {
      will: 'keep cases, consents and figures in one folder of our own.',
      willNot: 'put client data into tools whose place of storage we do not know.',
    },
    crisis: {
      will: 'call first and write second, within two hours.',
      willNot: 'discuss a project in comments, not even to defend ourselves.',
    },
  },
  avoid: {
    fit: 'Hiring someone to post before anyone has an hour a week to tell what happened in the firms.',
    brand: 'Words that every consultancy uses. “Tailor-made and holistic” says nothing.',
    audiences: 'Writing for colleagues, because they like the quickest.',
    competitors: 'Copying the tone of a well-known adviser. One can hear it.',
    channels: 'Five channels and a podcast. Two that someone answers bring more.',
    goals: 'Followers as the goal. Three conversations with the right firms are worth more.',
    content: 'General wisdom. A case with a figure is read to the end.',
    tools: 'A tool for every idea. A table and a shared calendar carry the first year.',
    crisis: 'Wanting to be right in public. Confidentiality weighs more than the last word.',
  },
} as const satisfies StarterWords;
