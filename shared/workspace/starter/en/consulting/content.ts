import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
