import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Repairs are late because a part is missing',
      holding:
        'Repairs of [model] take longer at the moment because [part] has not come. Everyone waiting gets a message from us by [time] with a date or the offer to cancel at no cost. Ask us here or on [phone].',
    },
    {
      name: 'A customer says that we damaged the device',
      holding:
        'We have read what happened to [device] and take it seriously. We have asked the customer to bring it in so that we can look at it together, with the record of the repair. We will say here by [date] what came of it, if the customer agrees.',
    },
    {
      name: 'Data was left on a returned or resold device',
      holding:
        'On a device that we sold, data of a previous owner was found. That must not happen. We have taken the device back, stopped the sale of refurbished devices and are informing the person concerned and the authority in charge. More here by [time].',
    },
    {
      name: 'A swollen battery or the recall of a device',
      holding:
        'If you bought [model] between [date] and [date] from us: switch it off, do not charge it, do not press it, keep it away from things that burn. We exchange it. Call [phone]; next information here at [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'give two fixed half-hours a day to messages and one morning a week to posts.',
      willNot: 'leave the accounts to whoever happens to have no customer.',
    },
    brand: {
      will: 'name a price or a price range in every repair post.',
      willNot: 'promise rescued data or finishing times we cannot prove.',
    },
    audiences: {
      will: 'speak to people in town with a broken or an ageing device, and to those who help their parents.',
      willNot: 'write for enthusiasts who want test figures of the newest models.',
    },
    competitors: {
      will: 'look once a month at how two repairers answer complaints and learn one thing from it.',
      willNot: 'compare our prices with theirs in public.',
    },
    channels: {
      will: 'keep the first two channels reliably before adding films and messages.',
      willNot: 'open another channel just to be there first.',
    },
    goals: {
      will: 'measure enquiries at the counter and in the inbox, every month in the same way.',
      willNot: 'buy followers or hold raffles for a new phone.',
    },
    content: {
      will: 'film one real repair a week and say each time what it cost.',
      willNot: 'show anything private of a customer, not even blurred.',
    },
    tools: {
      will: 'use one shared inbox and a list of standard answers with prices.',
      willNot: 'pay for a tool before we have missed two messages without it.',
    },
    crisis: {
      will: 'warn about dangerous devices within an hour and say what to do with them.',
      willNot: 'discuss a customer’s repair in comments or name the customer.',
    },
  },
  avoid: {
    fit: 'Counting only the hours for posts. In this trade the questions take more time than the pictures.',
    brand: 'Sounding like a data sheet. Customers buy an answer, not a specification.',
    audiences:
      'Taking yourself as the audience. Whoever repairs devices is not the one who is afraid of losing photos.',
    competitors:
      'Watching only the big chains. The rival your customers ask first is often the stand round the corner.',
    channels:
      'Posting test reports on five channels. Two channels with prices and answers bring more appointments.',
    goals: 'Being glad of views from far away. A repair is only brought in from nearby.',
    content: 'New releases every day. The manufacturers do that already; nobody else can show your bench.',
    tools: 'Passwords on a note at the till. When someone leaves, the account leaves too.',
    crisis: 'Explaining first and warning later. With a hot battery the first sentence is what to do.',
  },
} as const satisfies ProtectionWords;
