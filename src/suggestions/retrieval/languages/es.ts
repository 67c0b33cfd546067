import type { LanguageTable } from '../stem';
import { words } from '../stem';

export const es: LanguageTable = {
  stopWords: words(`
    a ahi ahora al algo alguien algun alguna algunas alguno algunos alla ante antes aqui asi aun aunque bien cada como
    con contra cosa cosas cual cuales cualquier cuando cuanto cuya cuyo da dado dan dar de debe deben debo del desde donde
    dos durante e el ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta estaba estado estamos estan
    estar estas este esto estos estoy fue fueron ha habia hace hacer haciendo han hasta hay haya he hemos hoy la las le les
    lo los luego mas me mi mia mias mientras mio mios mis misma mismo mucha mucho muy nada ni ningun ninguna no nos nosotros
    nuestra nuestro o os otra otras otro otros para pero poco podemos poder podria por porque pude puede pueden puedo pues
    que quien quienes quiere quiero saber se sea segun ser si sido siempre sin sino sobre solo son soy su sus suya suyo
    tal tambien tampoco tan tanto te tenemos tener tengo ti tiempo tiene tienen toda todas todavia todo todos tu tus un una
    unas uno unos usted ustedes va vamos van vez vos voy vuestra vuestro y ya yo
    hola buenos buenas dias tardes noches gracias favor saludos saludo cordial cordiales atentamente estimado estimada
    senor senora disculpe perdon ok vale
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre ayer manana
  `),
  steps: [
    [
      ['ces', 'z', 3],
      ['iones', 'ion', 3],
      ['es', '', 4],
      ['s', '', 3],
    ],
    [
      ['amientos', '', 4],
      ['amiento', '', 4],
      ['imiento', '', 4],
      ['aciones', '', 4],
      ['acion', '', 4],
      ['icion', '', 4],
      ['ucion', 'uy', 4],
      ['mente', '', 4],
      ['ando', '', 4],
      ['iendo', '', 4],
      ['aron', '', 4],
      ['ieron', '', 4],
      ['aba', '', 4],
      ['ado', '', 3],
      ['ada', '', 3],
      ['ido', '', 3],
      ['ida', '', 3],
      ['aje', '', 4],
      ['ar', '', 3],
      ['er', '', 3],
      ['ir', '', 3],
    ],
    [
      ['a', '', 4],
      ['o', '', 4],
      ['e', '', 4],
    ],
  ],
  irregular: new Map([
    ['roto', 'romp'],
    ['rota', 'romp'],
    ['rotos', 'romp'],
    ['rotas', 'romp'],
    ['romper', 'romp'],
    ['rompio', 'romp'],
    ['devolucion', 'devolv'],
    ['devoluciones', 'devolv'],
    ['devolver', 'devolv'],
    ['devuelto', 'devolv'],
    ['devuelta', 'devolv'],
    ['devuelvan', 'devolv'],
    ['reembolso', 'reembols'],
    ['reembolsar', 'reembols'],
    ['reembolsado', 'reembols'],
    ['envio', 'envi'],
    ['enviar', 'envi'],
    ['enviado', 'envi'],
    ['enviaron', 'envi'],
    ['entrega', 'entreg'],
    ['entregar', 'entreg'],
    ['entregado', 'entreg'],
    ['pago', 'pag'],
    ['pagar', 'pag'],
    ['pagado', 'pag'],
    ['pague', 'pag'],
    ['cobro', 'cobr'],
    ['cobrar', 'cobr'],
    ['cobrado', 'cobr'],
    ['cambio', 'cambi'],
    ['cambiar', 'cambi'],
    ['gas', 'gas'],
    ['mes', 'mes'],
  ]),
};
