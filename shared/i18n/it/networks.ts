import type { Translated } from '../catalog.ts';
import type { networks as english } from '../en/networks.ts';

export const networks = {
  field: {
    name: 'Nome',
    short: 'Nome breve',
    textLimit: 'Testo più lungo',
    visibleText: 'Visibile prima di «altro»',
    titleLimit: 'Titolo più lungo',
    hashtagLimit: 'Hashtag al massimo',
    mentionLimit: 'Menzioni al massimo',
    altTextLimit: 'Testo alternativo più lungo',
    firstCommentLimit: 'Primo commento più lungo',
    mediaLimit: 'Immagini al massimo',
    imageMegabytes: 'Immagine più grande (MB)',
    videoSeconds: 'Video più lungo (s)',
    videoMegabytes: 'Video più grande (MB)',
    dailyLimit: 'Post al giorno al massimo',
    counting: 'Contato per',
    isLinkInText: 'I link stanno nel testo',
    hasTitle: 'Ha un titolo',
    hasAltText: 'Ha testi alternativi',
    hasFirstComment: 'Ha un primo commento',
    source: 'Fonte',
    checkedOn: 'Verificato il',
  },
} satisfies Translated<typeof english>;
