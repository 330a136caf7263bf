import type { Translated } from '../catalog.ts';
import type { networks as english } from '../en/networks.ts';

export const networks = {
  field: {
    name: 'Nombre',
    short: 'Nombre corto',
    textLimit: 'Texto más largo',
    visibleText: 'Visible antes de «más»',
    titleLimit: 'Título más largo',
    hashtagLimit: 'Hashtags como máximo',
    mentionLimit: 'Menciones como máximo',
    altTextLimit: 'Texto alternativo más largo',
    firstCommentLimit: 'Primer comentario más largo',
    mediaLimit: 'Imágenes como máximo',
    imageMegabytes: 'Imagen más grande (MB)',
    videoSeconds: 'Vídeo más largo (s)',
    videoMegabytes: 'Vídeo más grande (MB)',
    dailyLimit: 'Publicaciones al día como máximo',
    counting: 'Se cuenta por',
    isLinkInText: 'Los enlaces van en el texto',
    hasTitle: 'Tiene título',
    hasAltText: 'Tiene textos alternativos',
    hasFirstComment: 'Tiene primer comentario',
    source: 'Fuente',
    checkedOn: 'Comprobado el',
  },
} satisfies Translated<typeof english>;
