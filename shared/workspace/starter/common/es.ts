import type { CommonWords } from '../content.ts';

export const common = {
  adapt: 'Adapta lo que está entre [corchetes]: solo lo sabes tú. Quita lo que no encaje.',
  choiceReason:
    'Tomado de lo que suelen responder los negocios de este tipo. Revisa las respuestas y decide por tu cuenta.',
  usualSource: 'Regla general para negocios pequeños; pon tus propias cifras al cabo de cuatro semanas',
  role: {
    purpose:
      'Habla por {brand} donde están los clientes: planifica y escribe las publicaciones, responde preguntas, transmite lo que dice la gente y se da cuenta pronto de que algo va mal.',
    tasks: [
      'Planificar, escribir y publicar',
      'Responder comentarios y mensajes en el plazo acordado',
      'Trasladar preguntas y quejas y seguirlas hasta que se resuelvan',
      'Leer las cifras una vez al mes y decir qué significan',
      'Mantener al día el plan de crisis y dar la alarma',
    ],
    expectations: {
      languages: 'Escribe sin faltas en los idiomas de nuestra clientela y capta el tono entre líneas.',
      innovation: 'Trae cada mes una idea propia, la prueba en pequeño y la deja si no funciona.',
      'brand-knowledge': 'Sabe qué ofrecemos, qué no y por qué. Pregunta en vez de adivinar.',
      decisiveness: 'Decide en minutos si se responde, se espera o se da la alarma, y sabe explicar por qué.',
      empathy:
        'Responde a quien está enfadado de modo que se sienta escuchado, sin prometer lo que no podemos cumplir.',
      writing: 'Escribe frases cortas que un desconocido entiende a la primera.',
      video: 'Graba, monta y subtitula con el móvil un vídeo de 30 segundos en una hora.',
    },
    trialTask:
      'Dos horas pagadas: escribir tres publicaciones con nuestro material real, responder a una pregunta y a una queja, y decir en cinco frases qué cambiarías primero en nuestro perfil.',
  },
  tools: [
    {
      name: 'Planwright',
      use: 'Plan, calendario, metas, plan de crisis y revisiones',
      dataKept: 'En nuestro ordenador',
      exitPlan: 'Exportación en HTML, CSV y archivo de calendario en cualquier momento',
    },
    {
      name: 'Bandeja de entrada de las redes',
      use: 'Responder comentarios y mensajes desde un solo sitio',
      dataKept: 'En la red social',
      exitPlan: 'Pedir a la red una copia de los datos una vez al año',
    },
    {
      name: 'Programa de imagen y vídeo [nombre]',
      use: 'Recortar imágenes, montar vídeos, poner subtítulos',
      dataKept: '[¿Dónde están los archivos?]',
      exitPlan: 'Guardar los originales en una carpeta propia',
    },
    {
      name: 'Estadísticas de las redes y de la web',
      use: 'Leer una vez al mes seguidores, alcance, clics y consultas',
      dataKept: 'En la red social y en el proveedor de la web',
      exitPlan: 'Guardar las cifras cada mes en un archivo e importarlo aquí',
    },
  ],
  routines: [
    {
      title: 'Mirar y responder',
      items: [
        'Responder los comentarios y mensajes nuevos',
        'Leer lo que se dice de nosotros en otros sitios',
        'Comprobar que ha salido lo previsto para hoy',
        'Avisar de lo que huela a problema',
      ],
    },
    {
      title: 'Preparar la semana',
      items: [
        'Revisar las publicaciones de la semana: texto, imagen, texto alternativo, enlace',
        'Conseguir las aprobaciones',
        'Recoger ideas y preguntas de quienes tratan con clientes',
        'Anotar una cosa aprendida la semana pasada',
      ],
    },
    {
      title: 'Revisión del mes',
      items: [
        'Introducir o importar las cifras',
        'Comparar las metas con el plan',
        'Señalar la mejor publicación y la más floja, y por qué',
        'Decidir: seguir igual o cambiar una cosa',
        'Probar los números del plan de crisis',
      ],
    },
  ],
  tasks: [
    {
      title: 'Completar los [corchetes] de la primera semana',
      details:
        'Lee en voz alta las publicaciones de la primera semana, pon tus datos y quita lo que no suene a ti.',
    },
    {
      title: 'Poner en orden el perfil principal',
      details: 'Imagen, biografía, horario, aviso legal, enlace, y quién responde y en cuánto tiempo.',
    },
    {
      title: 'Anotar de dónde parten las metas',
      details: 'Lee las cifras de hoy e introdúcelas como punto de partida de cada meta, con día y fuente.',
    },
    {
      title: 'Acordar quién hace qué',
      details:
        'Quién escribe, quién aprueba, quién sustituye en vacaciones, a quién se llama en una crisis. Introduce los nombres.',
    },
    {
      title: 'Encontrar tres competidores reales',
      details:
        'Busca los tipos descritos en «Competidores» e introduce nombres, enlaces y cifras. Uno del extranjero.',
    },
    {
      title: 'Comprobar una persona tipo con diez personas',
      details: 'Haz a diez clientes la pregunta que figura en «Fuentes» y corrige la persona tipo.',
    },
    {
      title: 'Llamar a todos los números del plan de crisis',
      details: '¿Conoce cada cual su papel? Anota el día en que se probó cada número.',
    },
    {
      title: 'Mirar atrás y planificar otras dos semanas',
      details: '¿Qué preguntó la gente? ¿Qué tema tuvo más respuestas? Escribe a partir de ahí lo siguiente.',
    },
  ],
} as const satisfies CommonWords;
