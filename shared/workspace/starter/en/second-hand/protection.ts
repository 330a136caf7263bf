import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Moths, bedbugs or smell: somebody doubts our hygiene',
      holding:
        'We have read that something was found in a piece from us. We are checking the stock today with [company] and have closed the rail concerned. If you bought [kind of piece] since [date], keep it in a closed bag and write to us: we take it back and refund you. More here by [time].',
    },
    {
      name: 'A piece is said to be a counterfeit',
      holding:
        'The [piece] that we sold on [date] is said not to be genuine. We have taken similar pieces off sale and are having it examined by [expert]. Whoever bought it gets the money back at once, whatever the result. We will say here by [date] what came of it.',
    },
    {
      name: 'A piece on the rail is said to have been stolen',
      holding:
        'Somebody has recognised their property in our shop. The piece is off sale and put aside. We note for everything who brought it, and give what we know to the police. Please report anything further there and not in the comments. Next information: [time].',
    },
    {
      name: 'People who brought things wait for their money',
      holding:
        'Some of you are still waiting for your share from [month]. That is our fault: [reason in one sentence]. Everyone concerned gets a list and a date by [day]. If you hear nothing by then, write to [address] or call [phone].',
    },
  ],
  decisions: {
    fit: {
      will: 'photograph on two fixed mornings and answer messages twice a day.',
      willNot: 'turn every free minute in the shop into a post.',
    },
    brand: {
      will: 'show and name the flaw of each piece.',
      willNot: 'name maker or age that we cannot prove.',
    },
    audiences: {
      will: 'speak to those who hunt, those who bring and those who hesitate.',
      willNot: 'try to win resellers who empty the rail.',
    },
    competitors: {
      will: 'look once a month at how two shops show condition and price.',
      willNot: 'talk badly about online platforms on which our customers sell too.',
    },
    channels: {
      will: 'show new pieces on one channel first and mark there what is sold.',
      willNot: 'offer the same single piece in four places at once.',
    },
    goals: {
      will: 'count reservations and offers of pieces, in the book beside the till.',
      willNot: 'celebrate views from places from which nobody comes.',
    },
    content: {
      will: 'give at least every fifth post to those who bring things.',
      willNot: 'make fun of pieces or of those who wore them.',
    },
    tools: {
      will: 'keep one list with number, price, owner and state of each piece.',
      willNot: 'start an online shop before reservations overflow.',
    },
    crisis: {
      will: 'take a doubtful piece off sale at once and pay back first.',
      willNot: 'judge in public whether something is real or stolen.',
    },
  },
  avoid: {
    fit: 'Believing that single pieces sell themselves. Each needs a picture, measurements and an answer.',
    brand: 'Calling everything vintage. People who know stop believing the rest.',
    audiences: 'Forgetting those who bring. Without good pieces the best channel is empty.',
    competitors: 'Measuring yourself by platforms. You have a fitting room, a nose and a face.',
    channels: 'Offering one piece everywhere. Two promises for one jacket cost a regular customer.',
    goals: 'Counting followers from far away. Try-ons happen within an hour’s journey.',
    content: 'Only pieces, never people and work. Trust comes from seeing how you check.',
    tools: 'Reservations in five inboxes. One book, one number for each piece.',
    crisis: 'Arguing about genuineness in the comments. First off sale, then examined, then speak.',
  },
} as const satisfies ProtectionWords;
