import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Da una frase útil cada vez y lleva a la clase de prueba por mensaje.',
      bio: 'Hablas desde la primera clase. En directo, cada semana la misma profesora. Prueba: escribe «prueba». {brand}',
      pinned: 'Cómo es una clase de prueba y cuánto cuesta después.',
    },
    {
      role: 'Mantiene cerca a quien aprende y a quien lo piensa: una frase, una historia, una tarea a la semana.',
      bio: 'Una frase, una historia, una tarea pequeña. Cada miércoles, de {brand}. Te das de baja con un clic.',
      pinned: 'Las diez tareas con más respuestas.',
    },
    {
      role: 'Lo encuentra durante años quien busca una situación.',
      bio: 'Qué digo cuando … Vídeos cortos para adultos que aprenden un idioma. Del profesorado de {brand}.',
      pinned: 'Presentarse en una reunión, en tres duraciones.',
    },
    {
      role: 'Llega a quien decide por un equipo, con cifras y casos.',
      bio: 'Idiomas para equipos, en directo y en línea. Un trimestre, un informe, y se puede dejar. {brand}',
      pinned: 'Cuánto cuesta y qué trae un trimestre con ocho personas.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Llenar las semanas del profesorado con alumnos que se queden',
      socialGoal: 'Más gente reserva una prueba porque nos ha oído enseñar',
    },
    {
      businessGoal: 'Que los alumnos se queden más de tres meses',
      socialGoal: 'Alumnos y seguidores practican con nosotros entre clases y reciben respuesta',
    },
    {
      businessGoal: 'Que equipos y recién llegados nos conozcan por el habla',
      socialGoal: 'Más gente que necesita hablar nos ve cada semana',
    },
  ],
  targets: [
    {
      why: 'Se decide en la clase de prueba. Más de cincuenta no podríamos darlas bien.',
      source: 'Sistema de reservas: pruebas con «de dónde» redes sociales',
    },
    {
      why: 'Si prueban muchos y se quedan pocos, las publicaciones prometen lo que la clase no es.',
      source: 'Cursos reservados entre pruebas venidas de redes sociales, al mes',
    },
    {
      why: 'Lo que se guarda se practica. Un corazón no.',
      source: 'Estadísticas de la cuenta: guardados del mes',
    },
    {
      why: 'Quien pregunta de noche por una hora, por la mañana reserva en otro sitio.',
      source: 'Bandeja de mensajes: mediana de las primeras respuestas, una vez al mes',
    },
    {
      why: 'La cifra dice si se nos ve; no es la meta.',
      source: 'Estadísticas de la cuenta el último día del mes',
    },
  ],
  pillars: [
    {
      name: 'Una frase más',
      description: 'Situaciones y sus palabras, breves y para repetir en voz alta.',
      examples: [
        'Interrumpir con educación',
        'Preguntar el precio por teléfono',
        'Charla que acaba a tiempo',
      ],
    },
    {
      name: 'Alumnos de verdad',
      description: 'Caminos con rodeos, con permiso, contados por quienes los hicieron.',
      examples: ['Mi primera llamada a una oficina', 'Por qué lo dejé y volví', 'Semana 1 y semana 20'],
    },
    {
      name: 'Dentro de una clase',
      description: 'Lo que pasa en una clase: errores, correcciones, risas, plan.',
      examples: ['Tres minutos de prueba', 'Cómo corregimos', 'Un plan de ocho semanas'],
    },
    {
      name: 'Claro sobre nosotros',
      description: 'Precios, dejarlo, profesorado, y quién está mejor en otro sitio.',
      examples: ['Cuánto cuesta un mes', 'Cómo se deja', 'Cuándo basta una aplicación'],
    },
  ],
  posts: [
    {
      title: 'Interrumpir con educación',
      text: 'Alguien habla y habla, y tú tienes una pregunta.\nDi: «Perdona que te corte, ¿puedo preguntar una cosa?»\nLuego una pausa. Luego la pregunta, de un tirón.\nEl vídeo lo enseña tres veces: despacio, normal y con un compañero que no para. Repite en voz alta: funciona mejor que leer.\n¿Para qué reunión la necesitas?',
      hashtags: '#AprenderAHablar #Reuniones #UnaFraseMás',
      callToAction: 'Dila en voz alta y guárdala',
      brief: 'Una profesora a cámara, la frase grande como subtítulo, luego una segunda persona que no para.',
      alt: 'Una profesora levanta un poco la mano; debajo, la frase «¿Puedo preguntar una cosa?».',
    },
    {
      title: 'Semana 1 y semana 20',
      text: '[nombre] nos deja enseñar las dos grabaciones, con todos los errores.\nSemana 1: once palabras, cuatro de ellas «perdón».\nSemana 20: una reclamación por una factura, dos minutos, entendida a la primera.\nEn medio: 19 clases, tres perdidas, una semana sin ninguna gana.\nLo que más ayudó: las mismas 15 frases hasta que nos aburrieron a los dos.',
      hashtags: '#AprenderAHablar #AlumnosDeVerdad',
      callToAction: 'Escribe dónde estás: ¿semana 1 o semana 20?',
      brief:
        'Cuatro imágenes: citas de las dos grabaciones, lo de en medio, la frase favorita; cara solo con permiso.',
      alt: 'Dos bocadillos escritos a mano: arriba «Semana 1» con pocas palabras, abajo «Semana 20» con muchas.',
    },
    {
      title: 'Carta: la llamada',
      text: 'La frase de esta semana: «Llamo por mi cita del [día].»\nAbre casi cualquier llamada, porque la otra persona ya sabe qué buscar.\nLa tarea: llama a un sitio abierto, pregunta el horario, da las gracias. Dos minutos.\nResponde en una línea cómo fue, también si colgaste. El miércoles que viene publicamos tres respuestas, sin nombres.',
      hashtags: '',
      callToAction: 'Responde en una línea',
      brief: 'Solo texto, la frase aparte y en grande.',
      alt: '',
    },
    {
      title: '¿Qué te frena?',
      text: 'Cuando tienes que hablar, ¿qué te frena primero?\nPreguntamos porque el [día] hacemos un vídeo sobre la respuesta más frecuente, con frases para ese momento.',
      hashtags: '#AprenderAHablar',
      callToAction: 'Vota',
      brief:
        'Encuesta con cuatro respuestas: faltan palabras, acento, velocidad de los demás, miedo a equivocarse.',
      alt: '',
    },
    {
      title: 'Cuánto cuesta un mes',
      text: 'Cuatro clases individuales: [precio]. Hablar de tres en tres: [precio]. Prueba: gratis, una vez.\nDejarlo: a fin de cualquier mes, con un clic. Nadie te llama.\nClases cambiadas: gratis hasta 24 horas antes.\nNo incluye: certificados de otros centros. Si necesitas uno, te decimos qué más hace falta.',
      hashtags: '#SinLetraPequeña',
      callToAction: 'Pregunta lo que no esté claro',
      brief: 'Foto de una lista de precios a mano sobre un escritorio junto a un portátil.',
      alt: 'Una lista a mano con tres precios junto a un portátil abierto sobre una mesa de madera.',
    },
    {
      title: 'Tres minutos de clase de prueba',
      text: 'Así es: [nombre] quiere explicar en qué trabaja. A los tres minutos lo ha hecho dos veces.\nFíjate en cuántas veces corregimos (dos) y cuántas lo dejamos pasar (nueve). Lo que se entiende se queda.\nPruebas de esta semana: [horas]. Escribe «prueba» y el idioma.',
      hashtags: '#ClaseDePrueba #AprenderAHablar',
      callToAction: 'Escribe «prueba» por mensaje',
      brief: 'Grabación de una clase con permiso, las dos caras, correcciones como texto; subtítulos.',
      alt: 'Videollamada entre profesora y alumna; debajo, una frase con una palabra corregida.',
    },
    {
      title: 'Charla que acaba a tiempo',
      text: 'Empezar es fácil. Irse es difícil. Cinco frases para el final:\n1. «No te entretengo más.»\n2. «Te dejo seguir.»\n3. «Me ha gustado verte.»\n4. «Tengo que irme, nos vemos el [día].»\n5. «Seguimos la próxima vez.»\nElige una, dila tres veces en voz alta, úsala hoy.',
      hashtags: '#Charla #UnaFraseMás',
      callToAction: 'Escribe el número de la tuya',
      brief: 'Siete imágenes, una frase en letra grande cada una, la última como lista para guardar.',
      alt: 'Imagen con letra grande: «No te entretengo más.»',
    },
    {
      title: 'Al trimestre, un informe de una página',
      text: 'Un equipo de [número], una hora a la semana en dos grupos. Al trimestre, quien lleva el personal recibe una página: quién vino, qué se sabe decir ahora y antes no, con tres grabaciones, y si nosotros seguiríamos.\nEn [número] de los últimos [número] informes aconsejamos a alguien dejarlo, porque ya no nos necesitaba.\n¿Quiere ver un informe? Responda «informe».',
      hashtags: '#IdiomasParaEquipos',
      callToAction: 'Responder «informe»',
      brief: 'Texto; el informe de ejemplo sin nombres, adjunto.',
      alt: '',
    },
    {
      title: 'Cuándo basta una aplicación',
      text: 'No todo el mundo necesita clases.\nBasta una aplicación si quieres palabras y tienes diez minutos al día.\nUn curso de tarde si quieres compañía y un certificado.\nUna profesora si tienes que hablar, pronto, de lo tuyo.\nLas tres cosas: un tiempo, y luego solo una.\n¿Cuál es tu caso? Si no somos nosotros, lo decimos.',
      hashtags: '#SinLetraPequeña #AprenderIdiomas',
      callToAction: 'Describe tu caso en una frase',
      brief: 'Cinco imágenes, un caso en cada una, mismo diseño, la última una pregunta.',
      alt: 'Imagen con las palabras «Basta una aplicación si …» y un teléfono dibujado.',
    },
    {
      title: 'Por qué lo dejé y volví',
      text: '[nombre] lo dejó a las seis semanas: trabajo nuevo, ninguna tarde libre y la sensación de dar vueltas.\nA los cuatro meses volvió a escribir, con una frase que había necesitado y no tenía.\nEn el vídeo cuenta qué hicimos distinto los dos la segunda vez. No fue el método. Fue la hora.',
      hashtags: '#AlumnosDeVerdad #Seguir',
      callToAction: 'Cuenta qué te hizo dejarlo',
      brief:
        'Conversación tranquila en una mesa de cocina o por vídeo, dos minutos, subtítulos; con permiso por escrito.',
      alt: 'Un hombre habla a cámara en una mesa de cocina, delante de él un cuaderno.',
    },
  ],
  campaign: {
    name: 'Treinta días, treinta frases',
    message:
      'Una frase al día para una situación que llega de verdad; quien las haya dicho todas en voz alta reserva una prueba.',
  },
  hashtagGroups: [
    { name: 'Aprender', tags: ['#AprenderAHablar', '#UnaFraseMás', '#AlumnosDeVerdad', '#Charla'] },
    { name: 'Sobre nosotros', tags: ['#ClaseDePrueba', '#SinLetraPequeña', '#IdiomasParaEquipos'] },
  ],
} as const satisfies ContentWords;
