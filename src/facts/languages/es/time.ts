import type { Vocabulary } from '../../vocabulary';

/** Days, times and durations in Spanish. */
export const time = {
  time: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto',
      'septiembre|setiembre|sept|sep',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
    past: String.raw`iban? a|debian?|tenian? que|(?:he|ha|has|han|hemos|habia|habian) (?:[a-z]+ )?[a-z]+(?:ado|ido|cho|sto|rto)|compre|compro|pedi|pidio|recibi|llego|pague|hice|hizo|encargue|ordene|reserve|fue|fui|era|estaba|vino|trajeron|paso|quedo|quedaron|deposite|transferi|llame|escribi|devolvi|hable|salio|aparecio|desde|[a-z]{3,}(?:aron|ieron|jeron)`,
    relativeDays: {
      'pasado manana': 2,
      'antes de ayer': -2,
      anteayer: -2,
      antier: -2,
      'esta manana': 0,
      'esta tarde': 0,
      'esta noche': 0,
      anoche: -1,
      manana: 1,
      ayer: -1,
      hoy: 0,
    },
    // Without "once", eleven, another word in English, and without "un" and "una", which count nothing before a thing.
    numbers: {
      uno: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      quince: 15,
      veinte: 20,
    },
    units: [
      ['dias?', 1],
      ['semanas?', 7],
      ['mes(?:es)?', 30],
    ],
    next: 'proximo|que viene|siguiente',
    last: 'ultimo|pasad[oa]|anterior',
    current: 'este',
    afterWeekday:
      'pasado(?! manana)|proximo|que viene|siguiente|anterior|de (?:esta semana|la (?:proxima semana|semana (?:que viene|proxima|siguiente|pasada)))',
    week: 'semana',
    ahead: 'dentro de',
    ago: 'hace(?: (?:como|ya|unos|unas))?',
  },
  roles: {
    start: String.raw`a partir del?|desde|comienz[a-z]+|comenz[a-z]+|inici[a-z]+|salida|salir|sal[eg]o|ida|entrada|llegada|llega(?:mos)?`,
    end: String.raw`hasta|fin|final|regreso|regresar|vuelta|volver|salida del hotel|devolver|termin[a-z]+`,
  },
} satisfies Partial<Vocabulary>;
