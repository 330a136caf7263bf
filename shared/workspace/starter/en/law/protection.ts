import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Bad review by a client, to whom confidentiality forbids an answer',
      holding:
        'Thank you for your feedback. We are bound to secrecy and cannot say publicly whether or for whom we act. If something went wrong we want to know: please call [name] on [number].',
    },
    {
      name: 'Confidential data could have got out',
      holding:
        'On [day] we noticed an incident in which data may have become accessible. We have secured the systems, are informing those concerned and the authority in charge, and will report here by [time]. Until then we can be reached on [number].',
    },
    {
      name: 'A mandate draws public anger on the firm',
      holding:
        'We do not comment on mandates. Everyone has the right to legal counsel; that we act for someone does not mean we share their views. Please leave our staff out of it.',
    },
    {
      name: 'Wrong information in a post of ours',
      holding:
        'In our post of [day] there was a mistake about [subject]. Correct is: [sentence]. We have changed the post. Whoever has relied on it, please call us today on [number].',
    },
  ],
  decisions: {
    fit: {
      will: 'One lawyer is responsible, one member of staff does the work; every post is read by a second lawyer.',
      willNot: 'We will let nobody outside publish in our name without release.',
    },
    brand: {
      will: 'We explain objectively, say what an answer depends on, and name costs.',
      willNot: 'We will not promise results, compare ourselves or make use of a case.',
    },
    audiences: {
      will: 'We write for three kinds of people, each in their own words.',
      willNot: 'We will not write for colleagues where clients read.',
    },
    competitors: {
      will: 'Twice a year we look at how others explain law, one of them abroad.',
      willNot: 'We will not comment on other firms.',
    },
    channels: {
      will: 'We keep the channels on which owners and people of the town look for us.',
      willNot: 'We will not advise in messages or comments, on any channel.',
    },
    goals: {
      will: 'We count fitting enquiries and the time to the first answer.',
      willNot: 'We will not count followers from other regions as a success.',
    },
    content: {
      will: 'Every statement of law is checked before it goes out and carries its date.',
      willNot: 'We will not publish anything from which a client could be recognised.',
    },
    tools: {
      will: 'We use only tools whose data we may keep under the secrecy of our profession.',
      willNot: 'We will not upload files of clients to any service for images or text.',
    },
    crisis: {
      will: 'One lawyer decides within an hour what is said; the chamber and the insurer are on the list.',
      willNot: 'We will not confirm or deny in public that someone is a client.',
    },
  },
  avoid: {
    fit: 'Handing it to an agency that does not know the rules of the profession. What it publishes counts as yours.',
    brand: 'Gavels, scales and “we fight for you”. Those who are afraid look for calm.',
    audiences: 'Writing for the colleagues. They nod, but they do not bring cases.',
    competitors: 'Reading only what firms next door do. Look at how doctors or tax advisers explain.',
    channels: 'Answering a case in a message. Secrecy, liability and conflict of interest all suffer.',
    goals: 'Counting likes. Three fitting enquiries a month are a good result.',
    content: 'Retelling judgments. Say what follows from them for whoever reads it.',
    tools: 'Free apps on private phones with the address book of the firm in them.',
    crisis: 'Defending yourself against a review with facts from the file. Secrecy holds then, too.',
  },
} as const satisfies ProtectionWords;
