import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Lessons fail because the line or platform is down',
      holding:
        'Lessons cannot take place at the moment: [reason]. Whoever has one today gets a message with a way round or a new time; no lesson is lost and none is charged. Next word here at [time].',
    },
    {
      name: 'Complaints about stopping or a charge',
      holding:
        'Several of you write that money was taken although you had stopped. We are checking it now and have halted all charges until it is clear. Whoever is affected gets the money back without having to ask. Next word: [time].',
    },
    {
      name: 'A learner accuses a teacher',
      holding:
        'A serious accusation against a teacher has reached us. We are speaking with the person concerned, have cancelled the teacher’s lessons until it is cleared up, and protect the privacy of both. We take part in no speculation. If you know something: [address].',
    },
    {
      name: 'Recordings or data of learners became public',
      holding:
        'Recordings of lessons could be seen by people they were not meant for. We have closed the access at [time], are informing those affected in person and have told the data protection authority. What we know for certain we say here by [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'have one teacher teach one lesson a week less and answer messages instead.',
      willNot: 'let answers about lessons be written by someone who does not teach.',
    },
    brand: {
      will: 'teach something in every post that can be used the same day.',
      willNot: 'promise a level or a time that we cannot prove.',
    },
    audiences: {
      will: 'speak to adults who must speak soon, and to those who decide for a team.',
      willNot: 'address pupils before exams.',
    },
    competitors: {
      will: 'try one technique of others each quarter and count trial lessons.',
      willNot: 'mock apps or other teachers.',
    },
    channels: {
      will: 'keep one network and the letter alive every week before anything else.',
      willNot: 'be where nobody answers within a day.',
    },
    goals: {
      will: 'count trial lessons and those who stay, by source, each month.',
      willNot: 'celebrate views.',
    },
    content: {
      will: 'record four films on one morning a month.',
      willNot: 'show learners without written consent.',
    },
    tools: {
      will: 'keep bookings, consents and recordings in one place in the EU.',
      willNot: 'keep recordings longer than [weeks] weeks.',
    },
    crisis: {
      will: 'tell those affected in person before we write in public.',
      willNot: 'discuss single learners or teachers in comments.',
    },
  },
  avoid: {
    fit: 'Planning only films. In this trade the messages sell, and somebody must answer them.',
    brand: 'Flags, globes and “open the world”. Every school has those.',
    audiences: 'Everyone who wants to learn languages. Nobody feels meant.',
    competitors: 'Wanting to be as funny as the big app. It has more people for that.',
    channels: 'Six networks with the same film.',
    goals: 'Followers in countries where nobody books.',
    content: 'Word lists. One sentence that fits tomorrow is saved.',
    tools: 'A new platform every half year. The learners have to move each time.',
    crisis: 'Defending oneself before the person affected has been called.',
  },
} as const satisfies ProtectionWords;
