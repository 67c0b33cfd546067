import type { ClaimWords } from '../words';

const DONE = '(?:wurden?|worden|ist|sind|war|waren|hat|haben|habe|sei|seien)';
/** A participle with its auxiliary before or behind it in the same clause. */
const perfect = (verbs: string): string =>
  `(?:(?<=${DONE}(?![a-z])[^;:!?\\n]{0,90} )(?:${verbs})|(?:${verbs})(?= ${DONE}(?![a-z])))`;

export const de: ClaimWords = {
  language: 'de',
  numbers: {
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    dreizehn: 13,
    vierzehn: 14,
    funfzehn: 15,
    zwanzig: 20,
    dreissig: 30,
    dreißig: 30,
  },
  units: {
    hour: 'stunden?',
    day: '(?:werk|arbeits|kalender|geschafts)?tage?n?',
    week: 'wochen?',
    month: 'monate?n?',
    year: 'jahre?n?',
  },
  range: 'bis|und|oder',
  working: '(?!)',
  agoBefore: 'vor|seit',
  agoAfter: 'zuruck|her(?![a-z])',
  greeting:
    'sehr geehrte[rs]?|lieber?|liebes|hallo|hi|guten (?:tag|morgen|abend)|moin|servus|gruß gott|gruss gott|gruezi|hey',
  titles: 'herrn?|frau|dr',
  notNames: 'damen|herren|kunde|kundin|team|zusammen|herr|frau|alle|vielen|danke',
  recipient:
    'auf den namen|der name|(?<=adressiert[^.!?\n]{0,40} )an|an(?= [a-z-]{2,20} [a-z-]{2,20} adressiert)|empfanger(?:in)?(?: ist|:)?|namen? von',
  contents:
    '(?:(?:bestellung|paket|sendung)(?: [#\\w-]*\\d[\\w-]*)? (?:enthalt|enthielt|umfasst|umfasste|besteht aus)|zu(?:r| dieser| ihrer) bestellung(?: [#\\w-]*\\d[\\w-]*)? gehor(?:t|en|te|ten)|bestellt haben sie(?: laut unserem system| bei uns)?|enthalten (?:ist|sind|war|waren)|es (?:ging|geht) um|(?:das )?paket mit|nur um einen artikel, und zwar um|namlich|darunter) ',
  thing: '(?:ihr(?:e|en)?|der|die|das|den|dem) ',
  thingEnd:
    ' (?:aus der bestellung|gehort zu|ist (?:dabei|enthalten|auf der tour|unterwegs)|wurde|war teil|zu ihnen kommen|weiterhin|nicht bei ihnen|(?:so |heil )?(?:bei ihnen )?ankommen)',
  determiner: '(?:der|die|das|den|dem|ein|eine|einen|einem|einer|ihr|ihre|ihren) ',
  and: 'und|sowie',
  items: '(?:artikeln?|produkte?n?|teile?n?|stuck)',
  counted: 'umfasst|umfasste|enthalt|insgesamt|besteht',
  stops:
    'bestellung|ist|sind|war|waren|wurde|wird|auf|mit|aus|zum|zur|fur|bei|reist|kommt|so|nicht|am|im|in|an|zu|weiterhin|sollte|hatte|gehort|darunter|bereits|laut|unter',
  noise: 'der|die|das|den|dem',
  costs: 'versandkosten|versandgebuhren|lieferkosten',
  condition:
    'wenn|(?:pakete|artikel|bestellungen) (?:werden|die|bekommen)|kann ich (?:noch )?nicht sagen|anscheinend|ich hoffe|in der regel|ublicherweise|meist|manchmal|falls|sobald|solange|ob|sofern|sollten?|wo|bis zum|bevor|nach der|ware|hatte|wurde ich|findet der|bleibt das|ist das paket \\d|ist das paket (?:zwei|drei|vier|funf|sechs|sieben|acht|zehn)|damit|ohne|funktioniert|kam beim',
  open: 'wird|werden|kann|konnen|konnten?|soll|sollen|mochten?|muss|mussten?|ware|hatten?|wurde ich|darf|zu haben|sie schreiben',
  negation: 'nicht|noch nie|nie|kein(?:e|en|er|em|es)?|nichts|weder|ohne|niemand',
  joins: 'und|aber|wahrend|dabei|obwohl|dass|die noch|deshalb',
  wholly: 'volle[nr]?|voll|vollstandig|komplett|ganz|alles|zur ganze|gesamte',
  states: {
    delivered: `${perfect('zugestellt|geliefert|ausgeliefert|angekommen|(?<!an [a-z-]{2,20} )ubergeben')}|als (?:zugestellt|geliefert) (?:vermerkt|gemeldet|markiert)|als (?:zugestellt|geliefert)|bei ihnen ankam|zeigt eine zustellung|(?:liegt|abgegeben|hinterlegt)[^.,;!?\\n]{0,20} nachbarn|nachbarn (?:abgegeben|hinterlegt|zugestellt)|vor (?:ihrer|der) (?:haus)?tur (?:abgelegt|abgestellt)|(?<=(?:paket|sendung|bestellung|ware) (?:ist|sind)(?: [a-z]+){0,3} )da(?=\\s*[.!,;]|$)`,
    shipped: `${perfect('(?<!neu )verschickt|an [a-z-]{2,20} ubergeben|auf die reise geschickt|versandt|versendet|losgeschickt|rausgegangen|abgeschickt|verlassen')}|ging (?:[^.;!?\\n]{0,30} )?(?:raus|hinaus)|verschickt(?=,| und)|(?<=(?:paketdienst|zusteller|zustelldienst|kurier|fahrer)[^.;!?\\n]{0,40} )abgeholt|(?<=(?:paket|sendung|bestellung|ware) ist(?: [a-z]+){0,3} )raus(?=\\s*[.!,;]|$)`,
    underWay: `unterwegs|im transport|auf dem weg(?! zu uns)|reist|rollt (?:zu|auf)|im (?:verteil|sortier|paket)zentrum`,
    outForDelivery: `auf der tour|in zustellung|zur zustellung eingeladen|wird heute zugestellt|in der zustellung|im (?:zustell)?(?:wagen|fahrzeug)`,
    failed: `zustellversuch|vergeblich zuzustellen|${perfect('nicht zugestellt werden')}|(?<=konnte(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )nicht (?:zugestellt|ubergeben)|niemanden? angetroffen`,
    sentBack: `(?:an uns|zu uns) zuruck\\w*|zuruck an uns|zu uns zuruck|an den absender zuruck\\w*`,
    lost: '(?:verloren|verschollen)(?! ist, kann)',
    processing:
      '(?:wird|werden) (?:noch |gerade |derzeit )*(?:vorbereitet|gepackt|verpackt|bearbeitet|zusammengestellt)|(?:noch )?(?:gepackt|vorbereitet) wird|in vorbereitung',
    atOurs: '(?:noch|weiterhin) (?:bei uns|in unserem lager|im lager)|lager noch nicht verlassen',
    unpaid: `(?<=zahlung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:steht|ist) (?:noch |weiterhin )?(?:aus|offen|ausstehend)|steht (?:noch )?aus|wartet (?:noch )?auf ihre zahlung|(?<=zahlung(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )(?:noch )?nicht (?:erhalten|eingegangen)|warten? (?:noch |weiterhin )?auf (?:ihre|die) zahlung|zahlung (?:ist |wurde )?(?:leider )?(?:fehlgeschlagen|abgelehnt|gescheitert)`,
    paid: '(?<=zahlung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )eingegangen|(?<=zahlung(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )erhalten',
    cancelled: `${perfect('storniert')}|(?<=stornierung(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )(?:ist|stammt|wurde)`,
    refunded: `${perfect('erstattet|zuruckerstattet|zuruckgezahlt|zuruckuberwiesen|gutgeschrieben')}|(?<=erstattung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:ausgefuhrt|angewiesen|veranlasst)|(?:ging|gingen) [^.;]{0,40}an sie zuruck|die erstattung liegt|geld (?:ist )?(?:jetzt |bereits |schon )?(?:wieder|zuruck) auf ihrem|haben ihr geld (?:bereits |schon |wieder )*zuruck`,
    refundRefused:
      '(?<=erstattung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:abgelehnt|verweigert|gestoppt|zuruckgehalten)',
    refundPending:
      '(?<=erstattung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:steht|ist) (?:noch )?(?:aus|ausstehend|offen|in bearbeitung)',
    held: '(?:beim|im|durch den|vom) zoll|(?:liegt|wartet|bereit) [^.;!?\\n]{0,40}(?:paketshop|filiale|packstation|abholstation|abholung)|zur abholung bereit|abholbereit|(?:wird|ist) (?:noch )?(?:zuruckgehalten|festgehalten)',
    returnOpen:
      '(?<=rucksendung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:ist|bleibt) (?:seit dem [^.;]{0,30})?(?:noch )?offen',
    returnClosed: '(?<=rucksendung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:abgeschlossen|geschlossen|erledigt)',
    returnDeclined: '(?<=rucksendung(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )abgelehnt',
    partly: `nur ein teil|artikel (?:steht|stehen) noch aus`,
    returnReceived: `(?<=(?:rucksendung|retoure) (?:ist|hat|haben wir)(?: [a-z]+){0,4} )(?:eingegangen|erreicht|erhalten)`,
    returnApproved: `(?<=(?:rucksendung|retoure|ruckgabe) (?:ist|wurde)(?: bereits| schon)? )(?:genehmigt|akzeptiert|angenommen)`,
  },
  happenings: {
    delivered: 'zugestellt|geliefert|ankam|angekommen|ubergeben|ubergabe|zustellung mit datum|erfasst',
    shipped: 'verschickt|versandt|raus(?![a-z])|verlassen|geschickt|an [a-z]+ ubergeben|versand',
    expected:
      'geplante?r?|erwartet|plant|vorgesehen|soll(?:te)?|hatte|liefertermin|mochte|voraussichtlich|werden|wird',
    scanned: 'scan|bewegt|bewegung|gescannt|eingeladen|erfasst|vermerkt',
    failed: 'zustellversuch|vergeblich|zusteller|fahrer',
    placed: 'aufgegeben|bestellt|bestellung (?:[#\\w-]+ )?vom|ihre bestellung vom',
    paid: 'zahlung|gezahlt|bezahlt|eingegangen',
    cancelled: 'stornier(?:t|ung)',
    refunded: 'erstatt\\w*|zuruckgezahlt|teilerstattung|geld|zuruck',
    returned: 'rucksendung|offen|erfasst',
    outForDelivery: 'auf der tour|in zustellung|eingeladen',
    underWay: 'im transport|unterwegs',
  },
  total: 'gesamtbetrag|insgesamt|gezahlt|voller? betrag|volle betrag|zahlung',
  acted:
    '(?:ich habe|habe ich|wir haben|haben wir)(?: [^ .,;:!?\\n]{1,30}){0,12}? (?<verb>(?:[a-z]{0,9}ge[a-z]{2,14}(?:t|en)|(?:be|ver|er|ent|zer|uber|unter|wieder)[a-z]{2,14}(?:t|en)|[a-z]{3,14}iert))(?= *(?:[.,;:!?\\n]|$|und ))',
  shown:
    'gesehen|gelesen|bekommen|erhalten|verstanden|nachgesehen|angesehen|gefunden|gepruft|uberpruft|erfasst|erstattet|storniert|verschickt|versandt|zuruckgezahlt|vermerkt|zugestellt|empfangen|erfahren|notiert|zuruckerstattet|registriert|gelegen|verpasst|genommen',
  deeds:
    '(?:ersatz|neues (?:paket|exemplar)|neue sendung|etikett|rucksendeetikett|gutschein)[^.,;!?]{0,40} (?:wurde|ist|haben wir|habe ich)[^.,;!?]{0,30} (?:verschickt|geschickt|gesendet|versandt|unterwegs|raus)|(?:nachforschung|beschwerde|reklamation)[^.,;!?]{0,40} (?:wurde|ist)[^.,;!?]{0,20} (?:gestellt|eingereicht|eroffnet)|adresse[^.,;!?]{0,30} (?:wurde|ist|haben wir)[^.,;!?]{0,20} geandert|versandkosten[^.,;!?]{0,40} (?:erstattet|zuruckgezahlt)',
  gifts:
    '(?:nachsten|nachste) (?:einkauf|bestellung)|als (?:dankeschon|entschadigung|entschuldigung|wiedergutmachung|kleine[sn]? [a-z]+)|(?:zahlen|schenken|uberweisen) (?:wir|ich) (?:ihnen )?(?:\\d|eine?n? )|(?:wir|ich) (?:zahlen|schenken|zahle|schenke) ihnen|\\d+ ?(?:%|prozent)(?: (?:rabatt|nachlass))?|rabatt|nachlass|gutschein|gutschrift|kulanz\\w*|entschadigung|geschenk|auf unsere kosten|geht auf uns|ersatz und erstattung zugleich|mit zinsen|erstatten (?:wir |ich )?ihnen die versandkosten|versandkosten (?:erstatten|ubernehmen)|kostenlosen? expressversand',
  vows: 'versprochen|verspreche|versprechen|garantiert|garantiere|garantieren',
  announced:
    '(?:innerhalb von|binnen|heute|morgen|bis zum|noch diese|in \\d+|in zwei|in drei)[^.!?\\n]{0,40}(?:steht ein|haben sie|halten sie|ist das geld|geht (?:das|ihr)|ruft sie|erhalten sie|bekommen sie)|(?:ruft sie|melden uns telefonisch|geht [^.!?\\n]{0,30} raus|haben sie (?:das geld|ein neues))[^.!?\\n]{0,50}(?:heute|morgen|stunden|abend)|noch heute|heute noch|heute abend|spatestens|bis (?:morgen|heute|zum wochenende)|morgen (?:fruh|vor|bis)|binnen \\w+|ruft sie|rufen (?:wir )?sie [^.!?\\n]{0,30}an|fur jeden tag|pro tag',
};
