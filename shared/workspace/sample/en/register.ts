import type { SampleRegister } from '../content.ts';

export const register: SampleRegister = {
  people: {
    clara: {
      place: 'Leipzig',
      topics: ['Laid tables', 'Breakfast bowls', 'Buying less'],
      nextStep: 'Send the two seconds she asked about',
      disclosure: 'Writes “gift” above every post in which she did not pay for a piece',
      agreements: 'Two seconds each season for free. What she says about them is up to her.',
      results:
        'Eleven orders named her since spring; her picture of the breakfast table is our most saved one.',
      notes: 'Does not like to be called. Has a milk allergy, so no pictures with cream.',
    },
    tilda: {
      place: 'Hamburg',
      topics: ['Workshops', 'Craft in the country'],
      nextStep: 'Ask whether the kiln story goes into the spring issue',
      disclosure: '',
      agreements: '',
      results: 'A short piece on salt glaze last autumn',
      notes: '',
    },
    otto: {
      place: 'Höhr-Grenzhausen',
      topics: ['Throwing technique', 'Wood firing'],
      nextStep: '',
      disclosure: '',
      agreements: '',
      results: 'Mentioned our kiln in a film: 1,900 visits to the shop in two days',
      notes: 'Jonas met him at the market. Takes no gifts on principle.',
    },
    nele: {
      place: 'Kassel',
      topics: ['Questions about care', 'Seconds'],
      nextStep: '',
      disclosure: '',
      agreements: 'May answer care questions in the comments before we do',
      results: 'About six helpful answers a month',
      notes: '',
    },
  },
  tools: {
    design: {
      use: 'Stories, price tags and the pins for Pinterest',
      dataKept: 'EU, with the provider',
      exitPlan: 'All templates are also saved as SVG in our folder each quarter. Any editor opens them.',
      notes: 'Ask for the price for small workshops before it renews.',
    },
    inbox: {
      use: 'Messages and comments of all channels in one place',
      dataKept: 'Germany, with the provider',
      exitPlan: 'Messages come out as CSV. Without it each channel is answered in its own app again.',
      notes: '',
    },
    cutting: {
      use: 'Short films from the workshop, subtitles',
      dataKept: 'On Jonas’s computer',
      exitPlan: 'The films are plain MP4 files.',
      notes: '',
    },
    figures: {
      use: 'Figures of all channels side by side, on trial until the review',
      dataKept: '',
      exitPlan: '',
      notes: '',
    },
  },
  toolDecision: {
    will: 'We use one tool for each purpose and write down how to leave it before we pay for it.',
    willNot: 'We do not take a scheduler: at three posts a week we publish by hand and stay to answer.',
  },
};
