import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Parcels come late before a feast day',
      holding:
        'Parcels sent since [date] are taking longer than we said. We are sorry, especially if yours is a present. We write to everyone affected by [time]: with the new date and the choice to wait or get the money back. Questions here or to [address].',
    },
    {
      name: 'A batch is faulty or may be harmful',
      holding:
        'Some [product] from batch [number] may have [fault]. Please do not use them until we know more. You find the number [place]. We have stopped the sale, are having it tested and pay you back in any case. Next information here at [time].',
    },
    {
      name: 'We are accused of fake reviews or of copying',
      holding:
        'It is being said that [accusation]. We take that seriously and are checking it today, order by order. We delete no comments on it. What we find, even if it is unpleasant for us, will be here by [time].',
    },
    {
      name: 'A fake shop sells under our name',
      holding:
        'At [address] somebody is selling under our name. That is not us, and the goods are not ours. Our only shop is [address]. If you ordered there: talk to your bank today and report it to the police. We have reported it and help you with papers: [address].',
    },
  ],
  decisions: {
    fit: {
      will: 'set aside one day in two weeks for filming and half an hour a day for answers.',
      willNot: 'let making suffer so that there is something to post.',
    },
    brand: {
      will: 'show everything we claim: the step, the place, the report.',
      willNot: 'put pressure on anyone with countdowns or invented scarcity.',
    },
    audiences: {
      will: 'speak to people looking for a present, to customers we have, and to those who doubt.',
      willNot: 'go after bargain hunters or resellers.',
    },
    competitors: {
      will: 'look once a month at one maker at home and one abroad and note what their customers ask for in vain.',
      willNot: 'take over products, pictures or phrases from others.',
    },
    channels: {
      will: 'lead every channel to the shop and to the letter.',
      willNot: 'depend on one network for more than half of our orders.',
    },
    goals: {
      will: 'look at orders and visits with marked links, month by month.',
      willNot: 'count likes as success or give discounts for following.',
    },
    content: {
      will: 'film while we work anyway and show failures too.',
      willNot: 'show customers’ pictures without written consent.',
    },
    tools: {
      will: 'get by with shop statistics, newsletter service and this plan.',
      willNot: 'automate answers to people who complain.',
    },
    crisis: {
      will: 'write to those affected before we write in public.',
      willNot: 'wait with a warning until the laboratory is certain.',
    },
  },
  avoid: {
    fit: 'Planning posts for days on which orders have to be packed. Before feast days both go wrong.',
    brand: 'Words every shop uses. “With love” and “high quality” say nothing that can be checked.',
    audiences: 'Making everything for new people. The second order is easier to win than the first.',
    competitors: 'Comparing prices with marketplaces. Compare what people ask there and nobody answers.',
    channels: 'Only building on rented ground. If the account is locked, the addresses of the letter remain.',
    goals: 'A goal for orders without a figure for visits. Then nobody knows what to change.',
    content: 'Only finished products on a plain ground. Doubt disappears where one sees hands at work.',
    tools: 'Three programs that post the same thing. The time goes into the tool, not into the answer.',
    crisis: 'Deleting criticism of late parcels. Everyone who waits sees that it is gone.',
  },
} as const satisfies ProtectionWords;
