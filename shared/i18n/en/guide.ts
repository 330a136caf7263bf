export const guide = {
  step: 'Step {step, number} of {count, number} · about {minutes, number} minutes',
  example: 'A worked example',
  examples: {
    shop: 'Online shop',
    law: 'Law firm',
  },
  avoid: 'To avoid:',
  back: 'Back',
  next: 'Next: {section}',
  finish: 'Go to the overview',
  later: 'Decide later',
  open: '{count, plural, one {one point open} other {# points open}}',
  allDecided: 'everything decided',
  steps: 'Steps of the guide',
  about: {
    shop: 'Hand-sewn backpacks, two people, shop and Instagram',
    law: 'Four lawyers, tenancy and inheritance, one town',
  },
  fit: {
    title: 'Do you need this?',
    why: 'Not every business does. Eight answers tell whether it pays, in what form, and what would change the verdict.',
  },
  competitors: {
    title: 'What others do well',
    why: 'Two or three are enough, one of them abroad. Do not copy: note the technique, adapt it, and see whether it works for you.',
  },
  tools: {
    title: 'What you work with',
    why: 'Every tool costs money, attention and data. Write down who pays, when it renews, and how you would get out.',
  },
  brand: {
    title: 'Who you are',
    why: 'Everyone who posts for you should sound like the same person. Say in a few sentences what you are here for, what you promise and how you speak.',
    shop: {
      one: { label: 'Mission', text: 'Backpacks that outlive every fashion' },
      two: { label: 'Voice', text: 'Plain, precise, a dry joke now and then' },
      three: { label: 'We will not', text: 'call anything “must-have”' },
      avoid: '“We are passionate about quality.” So says everyone.',
    },
    law: {
      one: { label: 'Mission', text: 'Law that a neighbour understands' },
      two: { label: 'Voice', text: 'Calm, without section numbers' },
      three: { label: 'We will not', text: 'comment on running cases' },
      avoid: 'Latin, and photographs of shaking hands.',
    },
  },
  audiences: {
    title: 'Whom you want to reach',
    why: 'Two or three kinds of people are enough. What do they need, what bothers them, and where do you meet them? A post for everybody reaches nobody.',
    shop: {
      one: { label: 'Who', text: 'Commuters who cycle in any weather' },
      two: { label: 'Need', text: 'A bag that is still dry inside after an hour of rain' },
      three: { label: 'Met on', text: 'Instagram in the evening, cycling forums on Sundays' },
      avoid: '“Women and men from 18 to 65.” That is everybody.',
    },
    law: {
      one: { label: 'Who', text: 'Tenants who got their first rent increase' },
      two: { label: 'Need', text: 'To know within a day whether it is lawful' },
      three: { label: 'Met on', text: 'Facebook groups of the town, search' },
      avoid: 'Describing the clients you already have and nobody else.',
    },
  },
  channels: {
    title: 'Where you speak',
    why: 'Each channel costs hours every week. Keep those that a target needs, give each a task and a person, and close the rest with a good conscience.',
    shop: {
      one: { label: 'Instagram', text: 'shows the making, three posts a week, Lea' },
      two: { label: 'Newsletter', text: 'sells, twice a month, Tom' },
      three: { label: 'Facebook', text: 'paused until spring' },
      avoid: 'An account that was last fed two years ago.',
    },
    law: {
      one: { label: 'LinkedIn', text: 'one judgment explained a week, Dr Roth' },
      two: { label: 'Facebook', text: 'answers within a day, the office' },
      three: { label: 'TikTok', text: 'not now' },
      avoid: 'Opening a channel because a competitor has it.',
    },
  },
  goals: {
    title: 'Goals and measurable targets',
    why: 'A goal without a number can be neither missed nor reached. Choose a few figures, write down where they stand today, and fix by when what should change.',
    shop: {
      one: { label: 'Business goal', text: 'Become independent of marketplaces' },
      two: { label: 'Goal in the channels', text: 'Bring visitors to the shop' },
      three: { label: 'Target', text: 'Visits from Instagram: from 420 to 700 a month by 31 March' },
      avoid: '“We want to be better known.” Nothing can be checked by that.',
    },
    law: {
      one: { label: 'Business goal', text: 'Three new clients a month from the town' },
      two: { label: 'Goal in the channels', text: 'Be asked first about rent' },
      three: { label: 'Target', text: 'First answer to a question: from 20 to 6 hours by 30 June' },
      avoid: 'Counting followers when you need enquiries.',
    },
  },
  content: {
    title: 'Content pillars',
    why: 'Three to five subjects are enough to fill a year, if each serves a goal. Shares show at once when one of them takes over.',
    shop: {
      one: { label: 'Workshop, 40 %', text: 'how a bag is made and repaired' },
      two: { label: 'On the road, 35 %', text: 'customers and their routes' },
      three: { label: 'Shop, 25 %', text: 'new colours, last pieces' },
      avoid: 'A pillar named “Other”.',
    },
    law: {
      one: { label: 'Judgments, 50 %', text: 'what it means for you' },
      two: { label: 'Questions, 30 %', text: 'asked this week, answered briefly' },
      three: { label: 'The firm, 20 %', text: 'people and office hours' },
      avoid: 'Posts for every world day there is.',
    },
  },
  crisis: {
    title: 'Ready for a bad day',
    why: 'In a crisis nobody reads a manual. Fix now who decides, who speaks, what happens in the first quarter of an hour, and have the first sentences ready.',
    shop: {
      one: { label: 'Level 2', text: 'from 50 angry comments, or 5 times the usual' },
      two: { label: 'First 15 minutes', text: 'save screenshots, call Tom, hold planned posts' },
      three: { label: 'First sentence', text: 'We have seen it, we are checking, next word at [time]' },
      avoid: 'Deleting comments. Arguing at night.',
    },
    law: {
      one: { label: 'Level 2', text: 'the press asks, or a client is named' },
      two: { label: 'First 15 minutes', text: 'inform the partners, nobody comments' },
      three: { label: 'First sentence', text: 'We cannot speak about cases; call us on [number]' },
      avoid: 'Correcting a client in public.',
    },
  },
} as const;
