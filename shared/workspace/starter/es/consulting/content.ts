import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Enseña cómo pensamos, caso a caso, y convierte a quien lee en una primera conversación.',
      bio: '{brand}: procesos y relevo en empresas familiares. Primero medimos. Primera conversación: 30 minutos, gratis. [ciudad]',
      pinned: 'Cómo es una primera conversación con nosotros y cuándo decimos que no.',
    },
    {
      role: 'Mantiene cerca a clientes e interesados: un caso, una plantilla, dos veces al mes.',
      bio: 'Dos veces al mes: un caso y una plantilla de empresas familiares. Sin publicidad de terceros.',
      pinned: 'Las tres plantillas más usadas.',
    },
    {
      role: 'Se encuentra durante años y explica lo que no cabe en una publicación.',
      bio: 'Cómo se pone orden en pedidos, traspasos y decisiones. Escrito por quienes estuvieron allí.',
      pinned: 'Por dónde empezar: cinco artículos según la pregunta.',
    },
    {
      role: 'Responde una pregunta en tres minutos, para quien prefiere escuchar.',
      bio: 'Una pregunta de una empresa, tres minutos, una respuesta útil. De {brand}.',
      pinned: 'Por qué medimos dos semanas antes de cambiar nada.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Tres proyectos nuevos al trimestre que nos encajen',
      socialGoal: 'Quien dirige pide una conversación porque ha leído un caso como el suyo',
    },
    {
      businessGoal: 'Que en la zona se nos conozca por relevo y procesos',
      socialGoal: 'Más personas que deciden, de la zona, nos ven con regularidad',
    },
    {
      businessGoal: 'Los clientes vuelven y nos recomiendan',
      socialGoal: 'Clientes y lectores hablan con nosotros y usan lo que compartimos',
    },
  ],
  targets: [
    {
      why: 'Dos buenas conversaciones al mes llenan el año. Más de seis no podríamos atenderlas bien.',
      source: 'Lista de primeras conversaciones con la pregunta «¿cómo llegaste a nosotros?»',
    },
    {
      why: 'Quien lee la página de precios y método está cerca de preguntar.',
      source: 'Estadísticas de la web, visitas con origen «linkedin»',
    },
    {
      why: 'Solo cuentan personas de empresas como las que asesoramos; la cifra dice si se nos ve.',
      source: 'Estadísticas de la página el último día del mes, mirando también los sectores',
    },
    {
      why: 'El boletín es nuestro, cambie lo que cambie mañana una red.',
      source: 'Número de suscriptores el último día del mes',
    },
    {
      why: 'Un comentario de quien dirige una empresa nos dice más que cien «me gusta».',
      source: 'Estadísticas de la página: comentarios del mes, sin contar los nuestros',
    },
  ],
  pillars: [
    {
      name: 'Casos de empresas',
      description: 'Qué encontramos, qué se cambió, qué trajo; sin nombres, con cifras.',
      examples: [
        'Por qué los presupuestos esperaban once días',
        'Una firma menos, dos días ganados',
        'Un proyecto que terminamos antes, y por qué',
      ],
    },
    {
      name: 'Relevo',
      description: 'Lo que debe quedar resuelto antes de que alguien se vaya: saber, decisiones, familia.',
      examples: [
        'La lista que se escribe cinco años antes',
        'Dos herederos, una empresa',
        'Lo que solo sabe el encargado',
      ],
    },
    {
      name: 'Para llevar',
      description: 'Plantillas, listas, preguntas: útiles el mismo día, sin nosotros.',
      examples: [
        'Una reunión en 25 minutos',
        'La pizarra de presupuestos abiertos',
        'Cinco preguntas antes de un programa',
      ],
    },
    {
      name: 'Cómo trabajamos',
      description: 'Nuestro método, precios, errores, y a quién no asesoramos.',
      examples: [
        'Cuánto cuesta un día con nosotros',
        'Nuestra lista antes de la primera conversación',
        'Cuándo decimos que no',
      ],
    },
  ],
  posts: [
    {
      title: 'Once días para un presupuesto',
      text: 'Una empresa de [número] personas. Un presupuesto tardaba once días de media. Todos decían: falta gente.\nMedimos dos semanas. El trabajo de un presupuesto: 50 minutos. El resto era esperar: un precio, una firma, el jueves.\nHoy dos personas pueden firmar hasta [importe]. Los presupuestos salen a los tres días. No se contrató a nadie.\n¿Dónde se paran en tu empresa?',
      hashtags: '#EmpresaFamiliar #Procesos',
      callToAction: 'Escribe dónde esperan los presupuestos en tu empresa',
      brief: 'No hace falta imagen; líneas cortas, la cifra en la primera frase.',
      alt: '',
    },
    {
      title: 'Una reunión en 25 minutos',
      text: 'Ocho páginas para pasar: la reunión que más repartimos.\n1. Tres cifras de la semana.\n2. ¿Qué se prometió, y está hecho?\n3. Una decisión, no cinco.\n4. Quién hace qué y para cuándo.\nQuien no tenga nada que aportar se queda trabajando.\nLlévate la plantilla, cámbiala y dinos qué quitaste.',
      hashtags: '#Reuniones #Plantillas',
      callToAction: 'Guarda la plantilla para el lunes',
      brief:
        'Documento de ocho páginas sencillas, una frase en cada una, la última como formulario para imprimir.',
      alt: 'Primera página de un documento: «Una reunión en 25 minutos», debajo cuatro líneas numeradas.',
    },
    {
      title: '¿Quién puede decidir hasta cuánto?',
      text: 'En tu empresa, ¿hasta qué importe puede decidir alguien sin la dirección?\nLo preguntamos porque es la palanca más barata que conocemos: cuesta una conversación y ahorra días.\nEl [fecha] enseñamos lo que salió, con lo que vemos en nuestros proyectos.',
      hashtags: '#Liderazgo',
      callToAction: 'Vota y di por qué',
      brief: 'Encuesta con cuatro respuestas: nada, 500, 5.000, más.',
      alt: '',
    },
    {
      title: 'Carta: lo que solo sabe el encargado',
      text: 'El señor B. se jubila dentro de catorce meses. Sabe qué máquina no se engrasa los lunes, qué cliente paga tarde pero paga siempre, y por qué la tercera estantería está vacía.\nNada de eso está escrito.\nEn esta carta: las ocho preguntas que hacemos en estos casos, en el orden en que la gente las contesta con gusto, y una página para rellenar.\nResponde si te atascas en alguna.',
      hashtags: '',
      callToAction: 'Responde a esta carta',
      brief: 'Solo texto; el formulario adjunto, una página.',
      alt: '',
    },
    {
      title: 'Cuándo decimos que no',
      text: 'Cuatro encargos que no aceptamos:\nreducir plantilla sin hablar con la gente,\nimplantar un programa ya comprado,\n«haced que trabajen más rápido»,\ny todo aquello para lo que la dirección no tiene una hora a la semana.\nNo es cuestión de principios. Los hemos probado todos una vez.\n¿Qué rechazas tú?',
      hashtags: '#Consultoría #EmpresaFamiliar',
      callToAction: 'Cuenta qué rechazas',
      brief: 'Foto de la hoja con los cuatro puntos escritos a mano, sobre nuestra mesa.',
      alt: 'Una hoja con cuatro líneas escritas a mano sobre una mesa de madera, al lado un lápiz.',
    },
    {
      title: 'Cinco años son pocos',
      text: '«Para eso queda mucho tiempo.» Lo oímos en una de cada dos conversaciones.\nEntonces contamos hacia atrás: un año para los impuestos, uno para pasar clientes, dos hasta que alguien decida de verdad solo, uno porque siempre surge algo.\nSon cinco. Quien empieza ahora todavía puede elegir a quién.\nMedia hora, confidencial, sin compromiso: [enlace]',
      hashtags: '#RelevoGeneracional #NegocioFamiliar',
      callToAction: 'Pide media hora confidencial',
      brief: 'Sin imagen; la cuenta está en el texto.',
      alt: '',
    },
    {
      title: 'Cinco preguntas antes de un programa',
      text: 'Antes de que nadie firme por un programa hacemos cinco preguntas:\n1. ¿Qué cifra será mejor dentro de un año?\n2. ¿Qué dejaremos de hacer?\n3. ¿Quién se ocupa los viernes?\n4. ¿Cómo recuperamos nuestros datos?\n5. ¿Qué pasa si no hacemos nada?\nSi la tercera no tiene nombre, paramos ahí.\nEn el documento hay una página para cada una.',
      hashtags: '#Software #ListaDeControl',
      callToAction: 'Lleva la lista a la próxima conversación',
      brief: 'Documento de siete páginas, una pregunta en letra grande, debajo una línea vacía.',
      alt: 'Página con la pregunta «¿Qué cifra será mejor dentro de un año?» y debajo una línea vacía.',
    },
    {
      title: 'Por qué medimos dos semanas',
      text: 'Antes de cambiar nada miramos dos semanas y apuntamos tiempos. ¿Aburrido? Sí.\nEn [número] de nuestros últimos [número] proyectos la causa estaba en otro sitio del que todos pensaban, nosotros también.\nEn tres minutos: qué apuntamos, quién lo hace y qué aspecto tiene al final.',
      hashtags: '#Procesos #Cifras',
      callToAction: 'Pide la hoja que usamos',
      brief: 'Una persona en la pizarra dibuja un pedido como línea con los tiempos de espera; subtítulos.',
      alt: 'Una mano dibuja un pedido como línea en una pizarra; los tramos largos dicen «espera».',
    },
    {
      title: 'Cuánto cuesta un día con nosotros',
      text: 'Nos lo preguntan en una de cada dos conversaciones, así que está en nuestra página: dos días para un proceso cuestan [precio], viaje incluido. A cambio recibes el proceso medido, tres pasos por orden y lo que probablemente traiga cada uno.\nSi en la primera media hora vemos que no compensa, lo decimos.',
      hashtags: '#Consultoría',
      callToAction: 'Lee la página de precios y método',
      brief: 'Enlace a la página de precios; basta su vista previa.',
      alt: '',
    },
    {
      title: 'Un error nuestro',
      text: 'El año pasado pusimos una pizarra de presupuestos abiertos y al mes nadie la miraba.\nEl error fue nuestro: estaba en la oficina. Los presupuestos nacen en la furgoneta.\nAhora es una lista en el teléfono, cuatro líneas. Se usa desde [mes].\n¿Qué buena idea estaba en el sitio equivocado en tu empresa?',
      hashtags: '#AprenderDeLosErrores',
      callToAction: 'Cuenta la tuya',
      brief: 'Sin imagen; sincero y breve.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Prueba de vacaciones',
    message: 'Dos semanas fuera sin teléfono: ¿qué tendría que estar resuelto? Una lista y una conversación.',
  },
  hashtagGroups: [
    {
      name: 'Casos y relevo',
      tags: ['#EmpresaFamiliar', '#Procesos', '#RelevoGeneracional', '#NegocioFamiliar'],
    },
    { name: 'Herramientas y método', tags: ['#Plantillas', '#ListaDeControl', '#Reuniones', '#Consultoría'] },
  ],
} as const satisfies ContentWords;
