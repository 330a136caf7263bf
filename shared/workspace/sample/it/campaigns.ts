import type { SampleCampaigns } from '../content.ts';

export const campaigns: SampleCampaigns = {
  campaigns: {
    kiln: {
      name: 'Apertura del forno',
      message: 'Una cottura, aperta davanti a tutti: ciò che ne esce è nel negozio la mattina dopo.',
      notes: '',
    },
    gifts: {
      name: 'Regali dal laboratorio',
      message: 'Chi è nella lista anticipata sceglie per primo, e tutto arriva in tempo.',
      notes: 'Nessuna pagina di arrivo finché il negozio non ha la lista. Budget da concordare con Eva.',
    },
  },
  hashtagGroups: {
    general: {
      name: 'Ceramica in generale',
      tags: ['#ceramica', '#ceramicaartigianale', '#gres', '#tornio'],
      notes: '',
    },
    kiln: {
      name: 'Sale e fuoco',
      tags: ['#smaltoalsale', '#cotturaalsale', '#fornoalegna', '#aperturaforno', '#gres', '#provasmalto'],
      notes: 'Sei hashtag: uno di troppo per Instagram e TikTok.',
    },
    table: {
      name: 'La tavola apparecchiata',
      tags: ['#stoviglie', '#piattifattiamano', '#tavolalenta'],
      notes: '',
    },
  },
};
