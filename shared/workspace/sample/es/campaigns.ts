import type { SampleCampaigns } from '../content.ts';

export const campaigns: SampleCampaigns = {
  campaigns: {
    kiln: {
      name: 'Apertura del horno',
      message: 'Una hornada, abierta delante de todos: lo que sale está en la tienda a la mañana siguiente.',
      notes: '',
    },
    gifts: {
      name: 'Regalos del taller',
      message: 'Quien está en la lista anticipada elige primero, y todo llega a tiempo.',
      notes: 'Sin página de destino mientras la tienda no tenga la lista. Presupuesto por acordar con Eva.',
    },
  },
  hashtagGroups: {
    general: { name: 'Cerámica en general', tags: ['#cerámica', '#alfarería', '#gres', '#torno'], notes: '' },
    kiln: {
      name: 'Sal y fuego',
      tags: [
        '#esmaltealasal',
        '#hornodesal',
        '#hornodeleña',
        '#aperturadelhorno',
        '#gres',
        '#pruebadeesmalte',
      ],
      notes: 'Seis hashtags: uno de más para Instagram y TikTok.',
    },
    table: { name: 'La mesa puesta', tags: ['#vajilla', '#platoshechosamano', '#mesalenta'], notes: '' },
  },
};
