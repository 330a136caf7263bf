import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Dispute about a return or refund goes public',
      holding:
        'We have read what you describe and are looking into it now. Please send us your order number by message; we will answer you in person today and say here how it was settled.',
    },
    {
      name: 'Faulty goods: dye, needle left in, allergic reaction',
      holding:
        'We have been told of a problem with [garment]. Please do not wear it until we know more. We have taken it off the rail, are asking the manufacturer and will write here again by [time]. You can return it and get your money back.',
    },
    {
      name: 'Criticism of working conditions at a supplier',
      holding:
        'We take the report about [supplier] seriously. We are checking which of our goods are affected and what we know about them, and will say so here by [day], including what we do not know.',
    },
    {
      name: 'Post felt to be disrespectful',
      holding:
        'Our post of [day] has hurt people. We have taken it down, are listening, and will answer here by [time]. Thank you to those who told us.',
    },
  ],
  decisions: {
    fit: {
      will: 'One person of the shop looks after the channels at fixed hours, for six months to begin with.',
      willNot: 'We will not hand our voice to someone who has never stood in the shop.',
    },
    brand: {
      will: 'We show real people, real sizes and every price.',
      willNot: 'We will not speak of problem areas nor call anything sustainable without proof.',
    },
    audiences: {
      will: 'We write for people nearby who come in or reserve.',
      willNot: 'We will not chase followers in places we do not deliver to.',
    },
    competitors: {
      will: 'Once a quarter we look at two shops, one of them abroad, and try one thing.',
      willNot: 'We will not copy pictures, nor join every discount.',
    },
    channels: {
      will: 'We keep few channels and answer on each of them.',
      willNot: 'We will not open another channel before these have run well for three months.',
    },
    goals: {
      will: 'We count reservations, visits and the time to an answer.',
      willNot: 'We will not buy followers nor raffle things off to gain them.',
    },
    content: {
      will: 'Each post helps to choose, wear or look after something.',
      willNot: 'We will not post only because it is Tuesday.',
    },
    tools: {
      will: 'We work with what we have and keep our pictures in a folder of our own.',
      willNot: 'We will not subscribe to anything before four weeks of trying show that it saves time.',
    },
    crisis: {
      will: 'Complaints get a first answer within an hour in opening times; faulty goods go off the rail at once.',
      willNot: 'We will not delete criticism nor argue in the comments.',
    },
  },
  avoid: {
    fit: 'Letting the trainee do it on the side because they are young. Whoever speaks for you must be allowed to decide.',
    brand: 'Sounding like a fashion magazine. People follow a shop because they want to be advised by it.',
    audiences: '“Women from 18 to 65” is nobody. Describe someone who stood in your fitting room.',
    competitors:
      'Measuring yourself against chains. Look for a shop of your size that does one thing better.',
    channels: 'Being everywhere and answering nowhere.',
    goals:
      'Setting followers as the only goal. A hundred people nearby sell more than ten thousand elsewhere.',
    content: 'Only showing goods. Help with fit and care is what gets saved and passed on.',
    tools: 'Paying for a planner while the pictures lie on three private phones.',
    crisis: 'Waiting until Monday when anger grows on Saturday.',
  },
} as const satisfies ProtectionWords;
