import type { ProtectionWords } from '../../content.ts';

export const protection = {
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
} as const satisfies ProtectionWords;
