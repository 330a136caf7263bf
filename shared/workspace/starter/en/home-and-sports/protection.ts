import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'A product is recalled',
      holding:
        'Please do not use [product], bought from us between [date] and [date], any more: [reason]. Bring it back, also without a receipt; you get the money or a replacement. We call everyone whose order we know. Questions: [phone]',
    },
    {
      name: 'Somebody was hurt with gear from us',
      holding:
        'At [occasion] a person was hurt, and gear from our shop was involved. Our thoughts are with them. We have secured the gear, informed the maker and are helping to clear it up. Until we know more we do not guess. Next word: [time].',
    },
    {
      name: 'Criticism of where a product comes from',
      holding:
        'You ask where [product] is made and under which conditions. That is a fair question. We have asked the maker for proof and publish the answer here by [date], also if it is not flattering. Until then we do not order more.',
    },
    {
      name: 'Orders arrive late before the holidays',
      holding:
        'Orders from [date] on will be late: [reason]. Everyone concerned gets a message today with the new date and can cancel at no cost. What lies in the shop you can fetch until [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'give one morning a week to posts and ten minutes, twice a day, to answers.',
      willNot: 'hand the account to someone who has never stood in the shop.',
    },
    brand: {
      will: 'only show what we have used ourselves, and say how long.',
      willNot: 'pass on makers’ slogans.',
    },
    audiences: {
      will: 'write for people from the area who go out, move in or have known us for long.',
      willNot: 'chase buyers who live three hundred kilometres away.',
    },
    competitors: {
      will: 'look at two shops a month and try one technique a season.',
      willNot: 'compete on price in public.',
    },
    channels: {
      will: 'keep two channels alive all year, also in the busy weeks.',
      willNot: 'begin with short films every day.',
    },
    goals: {
      will: 'tally at the till and in the order list what came from a post.',
      willNot: 'run raffles for followers.',
    },
    content: {
      will: 'show one thing in use, one list and one repair a week.',
      willNot: 'post cut-out product pictures.',
    },
    tools: {
      will: 'plan two weeks ahead in one calendar everyone in the shop sees.',
      willNot: 'pay for a tool that only one of us can work with.',
    },
    crisis: {
      will: 'warn of unsafe products the same day, in the shop window as well.',
      willNot: 'wait for the maker before we warn.',
    },
  },
  avoid: {
    fit: 'Counting only on the quiet months. In December the questions come as well.',
    brand: '“Quality and service since [year].” Everyone in the street says so.',
    audiences: 'Everyone who cooks or walks. That is everybody.',
    competitors: 'Looking only at the chains. A small shop abroad teaches more.',
    channels: 'A new account for each department.',
    goals: 'Followers from a raffle. They want the prize, not the pan.',
    content: 'New goods every day. A worn boot tells more.',
    tools: 'Photos on three phones and passwords on a slip at the till.',
    crisis: 'Waiting for the maker’s statement while the pan is on a stove somewhere.',
  },
} as const satisfies ProtectionWords;
