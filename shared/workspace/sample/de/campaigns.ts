import type { SampleCampaigns } from '../content.ts';

export const campaigns: SampleCampaigns = {
  campaigns: {
    kiln: {
      name: 'Ofenöffnung',
      message: 'Ein Brand, vor aller Augen geöffnet: Was herauskommt, steht am nächsten Morgen im Shop.',
      notes: '',
    },
    gifts: {
      name: 'Geschenke aus der Werkstatt',
      message: 'Wer auf der Frühliste steht, wählt zuerst, und alles kommt rechtzeitig an.',
      notes: 'Keine Zielseite, solange der Shop die Liste nicht hat. Budget mit Eva klären.',
    },
  },
  hashtagGroups: {
    general: {
      name: 'Keramik allgemein',
      tags: ['#keramik', '#töpferei', '#steinzeug', '#gedreht'],
      notes: '',
    },
    kiln: {
      name: 'Salz und Feuer',
      tags: ['#salzglasur', '#salzbrand', '#holzofen', '#ofenöffnung', '#steinzeug', '#glasurprobe'],
      notes: 'Sechs Hashtags: einer zu viel für Instagram und TikTok.',
    },
    table: {
      name: 'Der gedeckte Tisch',
      tags: ['#geschirr', '#handgemachteteller', '#gedecktertisch'],
      notes: '',
    },
  },
};
