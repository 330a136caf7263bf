import type { CommonWords } from '../content.ts';

export const common = {
  adapt: 'Adapt what stands in [brackets]: only you know it. Cut what does not fit.',
  choiceReason:
    'Taken from what businesses of this kind usually answer. Check the answers and decide for yourselves.',
  usualSource: 'Rule of thumb for small businesses; put your own figures in its place after four weeks',
  role: {
    purpose:
      'Speaks for {brand} where customers are: plans and writes posts, answers questions, passes on what people say, and notices early when something goes wrong.',
    tasks: [
      'Plan, write and publish posts',
      'Answer comments and messages within the agreed time',
      'Pass questions and complaints on, and see that they are settled',
      'Read the figures once a month and say what they mean',
      'Keep the crisis plan up to date and raise the alarm',
    ],
    expectations: {
      languages:
        'Writes without mistakes in the languages of our customers, and hears the tone between the lines.',
      innovation:
        'Brings an idea of their own every month, tries it on a small scale and drops it if it does not work.',
      'brand-knowledge': 'Knows what we sell, what we do not, and why. Asks instead of guessing.',
      decisiveness: 'Decides within minutes whether to answer, wait or raise the alarm, and gives a reason.',
      empathy: 'Answers angry people so that they feel heard, without promising what we cannot keep.',
      writing: 'Writes short sentences that a stranger understands on first reading.',
      video: 'Films, cuts and captions a clip of 30 seconds with a phone in an hour.',
    },
    trialTask:
      'Two paid hours: write three posts from our real material, answer a question and a complaint, and say in five sentences what you would change on our profile first.',
  },
  tools: [
    {
      name: 'Planwright',
      use: 'Plan, calendar, targets, crisis plan and reviews',
      dataKept: 'On our own computer',
      exitPlan: 'Export as HTML, CSV and calendar file at any time',
    },
    {
      name: 'Inbox of the networks',
      use: 'Answer comments and messages in one place',
      dataKept: 'With the network',
      exitPlan: 'Ask the network for a copy of the data once a year',
    },
    {
      name: 'Image and video editing [name]',
      use: 'Crop pictures, cut clips, add captions',
      dataKept: '[Where are the files?]',
      exitPlan: 'Keep originals in a folder of our own',
    },
    {
      name: 'Statistics of the networks and the website',
      use: 'Read followers, reach, clicks and enquiries once a month',
      dataKept: 'With the network and the provider of the website',
      exitPlan: 'Save the figures as a file every month and import them here',
    },
  ],
  routines: [
    {
      title: 'Look and answer',
      items: [
        'Answer new comments and messages',
        'Read what is said about us elsewhere',
        'Check that what was due today went out',
        'Pass on anything that smells of trouble',
      ],
    },
    {
      title: 'Plan the week',
      items: [
        'Check the posts of this week: text, picture, alternative text, link',
        'Get releases',
        'Collect ideas and questions from the shop floor',
        'Write down one thing that was learned last week',
      ],
    },
    {
      title: 'Look back on the month',
      items: [
        'Enter or import the figures',
        'Compare the targets with the plan',
        'Name the best and the weakest post, and why',
        'Decide: keep on, or change one thing',
        'Try the numbers in the crisis plan',
      ],
    },
  ],
  tasks: [
    {
      title: 'Fill in the [brackets] of the first week',
      details:
        'Read the posts of the first week aloud, put in your own facts, cut what does not sound like you.',
    },
    {
      title: 'Put the main profile in order',
      details: 'Picture, bio, opening hours, legal notice, link, and who answers by when.',
    },
    {
      title: 'Write down where the targets start',
      details:
        'Read today’s figures and enter them as the starting point of each target, with day and source.',
    },
    {
      title: 'Say who does what',
      details:
        'Who posts, who releases, who stands in on holiday, who is phoned in a crisis. Enter the names.',
    },
    {
      title: 'Find three real rivals',
      details:
        'Search for the kinds described under Competitors, enter names, links and figures. One from abroad.',
    },
    {
      title: 'Check one persona with ten people',
      details: 'Ask ten customers the question that stands under Sources, and correct the persona.',
    },
    {
      title: 'Ring every number in the crisis plan',
      details: 'Does everybody know their part? Note the day on which each number was tried.',
    },
    {
      title: 'Look back and plan the next two weeks',
      details: 'What did people ask? Which subject got the most answers? Write the next posts from that.',
    },
  ],
} as const satisfies CommonWords;
