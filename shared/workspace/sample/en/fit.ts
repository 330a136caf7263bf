import type { SampleFit } from '../content.ts';

export const fit: SampleFit = {
  businessName: 'A family pottery that sells its tableware online',
  choiceReason:
    'Mira knows every glaze and every customer by name. Ten hours a week are free when Jonas takes over the packing.',
  decision: {
    will: 'Mira looks after the community, ten hours a week, and is the only one who answers.',
    willNot: 'No agency speaks in our name, and nobody posts who has never stood at the kiln.',
  },
  purpose:
    'Keeps the conversation going while Mira stands at the kiln, and turns what happens there into short films.',
  tasks: [
    'Film and subtitle two short clips a week',
    'Answer comments on firing days',
    'Write the captions in the second language',
  ],
  ownCompetence: 'At ease with dust and heat',
  expectations: {
    empathy: 'Answers someone whose mug broke so that they order again',
    video: 'Films with one hand, cuts on the phone, subtitles the same day',
    writing: 'Three sentences, no exclamation mark, in our tone',
    'brand-knowledge': 'Can say what salt does to clay',
    languages: 'Answers customers abroad without a translator',
    decisiveness: 'Sees in the figures which film to repeat',
    innovation: 'Brings one idea a month that we would not have had',
    own: 'Stays friendly at forty degrees beside the kiln',
  },
  trialTask:
    'Here are three comments, one of them angry. Answer all three in our tone and film ten seconds of whatever you see from your table. You have an hour.',
  candidates: {
    lena: {
      evidence: {
        empathy:
          'The complaint of the cracked teapot in August: the customer came to the open day afterwards.',
        video: 'Two clips on the open day: good eye, no subtitles.',
        'brand-knowledge': 'Has packed and glazed here for four years.',
        languages: 'Needs a dictionary for longer answers.',
      },
      trialResult: 'Calm, quick, and right about the glaze. The film shook.',
      notes: 'Would like to, but not on Saturdays.',
    },
    studio: {
      evidence: {
        video: 'Portfolio: eleven workshops, subtitles in three languages.',
        'brand-knowledge': 'Asked what salt glaze is.',
        languages: 'First call was in two languages.',
        innovation: 'Suggested a series on what the kiln got wrong.',
      },
      trialResult: '',
      notes: 'Asked for a trial task by the end of the month. Cost is without films on location.',
    },
  },
};
