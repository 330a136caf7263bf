export const guide = {
  step: 'Step {step, number} of {count, number} · about {minutes, number} minutes',
  example: 'A worked example',
  avoid: 'To avoid:',
  next: 'Next: {section}',
  finish: 'Go to the overview',
  later: 'Decide later',
  open: '{count, plural, one {one point open} other {# points open}}',
  allDecided: 'everything decided',
  steps: 'Steps of the guide',
  fit: {
    title: 'Do you need this?',
    why: 'Not every business does. Nine answers tell whether it pays, in what form, and what would change the verdict.',
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
  },
  audiences: {
    title: 'Whom you want to reach',
    why: 'Two or three kinds of people are enough. What do they need, what bothers them, and where do you meet them? A post for everybody reaches nobody.',
  },
  channels: {
    title: 'Where you speak',
    why: 'Each channel costs hours every week. Keep those that a target needs, give each a task and a person, and close the rest with a good conscience.',
  },
  goals: {
    title: 'Goals and measurable targets',
    why: 'A goal without a number can be neither missed nor reached. Choose a few figures, write down where they stand today, and fix by when what should change.',
  },
  content: {
    title: 'Content pillars',
    why: 'Three to five subjects are enough to fill a year, if each serves a goal. Shares show at once when one of them takes over.',
  },
  crisis: {
    title: 'Ready for a bad day',
    why: 'In a crisis nobody reads a manual. Fix now who decides, who speaks, what happens in the first quarter of an hour, and have the first sentences ready.',
  },
} as const;
