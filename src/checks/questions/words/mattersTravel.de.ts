const W = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
const CAR = String.raw`(?:autos?|wagens?|fahrzeugs?|pkw|mietwagens?|mietautos?|leihwagens?|motorrads?|rollers?|karre|töff|kfz|transporters?)`;
const KID = String.raw`(?:kind|kinder|kindes|kindern|sohn|tochter|kleine|kleinen|nachwuchs|baby|babys|enkel|enkelin|sprössling|bub|mädchen)s?`;
const PET = String.raw`(?:hund|katze|kater|tier|haustier|vierbeiner|kaninchen|welpe|vogel|meerschweinchen|pferd|hündin)(?:e|en|es|s|er)?`;
const COUNT = String.raw`(?:wie ?viele?|anzahl|zahl|zu wievielt)`;

/** Journeys, cars on hire and tickets. */
const travel: readonly (readonly [string, string])[] = [
  [
    'travellers',
    String.raw`${COUNT} (?:\S+ )?(?:reisende~?|passagiere~?|mitreisende~?|fahrgäste~?|teilnehmer~?|personen (?:reisen|fahren|fliegen))|wer<>(?:fährt|reist|fliegt|kommt)<>mit|(?:namen?|wer)<>(?:mitreisend~|reisend~|passagier~|fahrgäste)|reist (?:du|jemand)<>(?:allein|mit)|reisen sie<>(?:allein|begleitung|mit)|(?:allein|zu zweit|in begleitung)<>(?:unterwegs|reis~)|mitreisend~|begleitperson~`,
  ],
  [
    'childrenAges',
    String.raw`wie alt<>(?:${KID})|(?:alter|altersangabe)<>(?:mitreisend~ |der )?(?:kinder|kindes|kleinen)(?!<>kurs)|(?:jemand|kind|kinder|wer)<>(?:unter|jünger als|über) (?:\d+|zwei|drei|vier|sechs|zehn|zwölf)|in welchem alter<>(?:${KID})|geburts(?:daten|jahre)<>kinder`,
  ],
  [
    'roomType',
    String.raw`(?:einzel|doppel|familien|zweibett|dreibett|mehrbett|zwei-?bett)-?(?:oder|zimmer|bett)~|(?:meer|see|berg|garten)-?(?:blick|seite)|${W} (?:\S+ )?zimmer(?:-?(?:art|typ|kategorie|wunsch))?(?! (?:ist|hat das))<>(?:wünsch~|möcht~|hätten|soll~|gebucht|bevorzug~|bettenart|hätt~)|zimmer-?(?:art|typ|kategorie|wunsch)|zimmer mit<>(?:oder|aussicht|balkon)|suite|getrennte betten|aussicht oder`,
  ],
  [
    'breakfast',
    String.raw`~frühstück~|~(?:halb|voll)-?pension~|~verpflegung~|all-?inclusive|nur übernachtung|zmorge`,
  ],
  [
    'pets',
    String.raw`(?:reist|kommt|kommen|nehmen|bringen|bringst|nimmst|fährt)<>${PET}<>(?:mit|dabei|an)|${PET}<>(?:dabei|mit|haushalt|im zimmer|aufs zimmer|in der wohnung|zu hause|mitnehmen|mitbringen|untergebracht|leben)|(?:haushalt|wohnung|zu hause|daheim|leben|gibt es|halten sie|hältst du)<>(?:haustiere?|tiere?|vierbeiner|hunde?|katzen?)(?! (?:angemeldet))|haustiere?(?= ?\?)|mitreisende~ (?:tier|hund|haustier)`,
  ],
  [
    'arrivalTime',
    String.raw`(?:wann|um wie viel uhr|zu welcher (?:zeit|uhrzeit|stunde)|ungefähr|gegen)<>(?:ankomm~|anreis~|eintreff~|eintrudel~|trudel~|einchecken|erwarten|rechnen|check-?in)|kommen sie<>(?:vor|nach) \d+|(?:ankunfts|anreise|check-?in)-?(?:zeit|uhrzeit)|(?:spät|später|früh)-?(?:anreise|ankunft)`,
  ],
  [
    'flightOrTrain',
    String.raw`~(?:flug|zug|bus|fahrt)-?(?:nummer|nr)|${W} (?:\S+ )?(?:flug|flieger|zug|verbindung|bus|bahn|ice|railjet|maschine)<>(?:genommen|geflogen|gefahren|gebucht|betroffen|sind|waren|handelt|hatten|bist|war|meinen|saßen|nehmen)|(?:auto|bahn|zug|flugzeug|bus)<>oder<>(?:auto|bahn|zug|flugzeug|flieger|bus)|(?:um|mit|bei|in|für) ${W} (?:\S+ )?(?:flug|zug|flieger|verbindung|bus|ice)|fluggesellschaft|airline`,
  ],
  [
    'delayLength',
    String.raw`(?:wie lange?|wie ?viele? (?:stunden|minuten)|um wie ?viel~|wie ?viel|wie spät)<>(?:verspät~|verzöger~|warten|verschob~|zu spät|gewartet|später|ausgeharrt)(?! (?:sie|liefer))|~verspätung(?:en|s?dauer)?|mehr als (?:\w+ )?stunden|(?:später|verspätet) (?:an|ab|los)(?:gekommen|geflogen|gefahren|geflogen)`,
  ],
  [
    'alternativeOffered',
    String.raw`(?:ersatz|alternativ|ausweich|umbuchungs)-?(?:flug|verbindung|beförderung|zug|bus|angebot|hotel|unterkunft|transport)|umgebucht|(?:hat|haben|bot|bekam~|wurde)<>(?:alternative|etwas anderes|ersatz|andere~ (?:flug|verbindung|zug)|hotelgutschein|umbuchung|essensgutschein)<>(?:angeboten|an|offeriert|bekommen|gestrichen|erhalten)?`,
  ],
  [
    'luggageCount',
    String.raw`${COUNT}<>(?:koffer~?|gepäck~|taschen|rucksäcke~?|stück gepäck|kilo (?:aufgabe)?gepäck|trolleys)|(?:wieviel|wie viel)<>~gepäck|nur handgepäck|handgepäck oder|(?:aufgabe|frei)gepäck`,
  ],
  [
    'luggageLook',
    String.raw`(?:farbe|marke|aussehen|aus|merkmale?|form|beschreib~|schild|anhänger|kennzeichen|auffällig~|material)<>(?:koffers?|gepäckstücks?|trolleys?|reisetasche|rucksacks?|gepäcks?|tasche)(?!<>(?:bestell|gekauft|möcht|geliefert))|(?:koffer|gepäckstück|trolley|reisetasche|rucksack|gepäck|tasche)<>(?:aus|farbe|marke|merkmale|beschreib~|schild|anhänger|namensschild|auffällig~|hartschale)(?= ?\?|<>)`,
  ],
  [
    'seat',
    String.raw`~sitz-?(?:platz|nummer|reihe|platznummer|plätze)n?|(?:in )?welche[rnm]? reihe|wagen und|(?:wo|auf welchem (?:platz|sessel|sitz|stuhl))<>(?:sitz~|saßen|gesessen|saß)|fenster oder gang|gang oder fenster|fensterplatz|platznummer|${W} (?:sitz|platz|sessel|reihe)<>(?:hatten|haben|hast|saßen|gebucht|reserviert)`,
  ],
  [
    'meal',
    String.raw`(?:fleisch|fisch|vegetarisch|vegan|veggie|huhn|rind)(?:,| oder)|(?:vegan~|vegetari~|koscher|halal)|(?:menü|beilage|hauptgang|speise|essen|gericht|mahlzeit)-?(?:wunsch|wahl|auswahl|vorliebe|präferenz)?<>(?:wünsch~|wähl~|notier~|möcht~|gewünscht|hätten|bestell~|darf|soll)|${W} (?:menü|beilage|speise|gericht|hauptgang|essen|mahlzeit)|menüwahl`,
  ],
  [
    'mobilityHelp',
    String.raw`rollstuhl~|rollator~|~mobilität~|barrierefrei~|gehbehinder~|gehhilfe~|behindert~|~assistenz~|einstiegshilfe|eingeschränkt<>(?:gehen|mobil~|beweg~)|(?:gut zu fuß|schlecht zu fuß)|unterstützung<>(?:beim einsteigen|am flughafen|bahnhof|beim ein)`,
  ],
  [
    'tripReason',
    String.raw`(?:geschäftlich|beruflich|dienstlich|privat)<>oder<>(?:privat|urlaub|beruflich|geschäftlich|dienstlich|ferien)(?!<>(?:genutzt|nutz~))|(?:dienst|geschäfts|urlaubs)-?reise(?= ?\?|<>oder)|(?:weshalb|warum|wozu)<>(?:reis~|unterwegs|verreis~)|(?:grund|anlass|zweck)<>(?:ihrer |deiner |der )?(?:reise|aufenthalts)|reise-?(?:zweck|anlass|grund)`,
  ],
  [
    'carClass',
    String.raw`(?:fahrzeug|wagen|auto|mietwagen)-?(?:klasse|kategorie|größe|typ)|${W} (?:klasse|kategorie)<>(?:mietwagen|wagen|auto|fahrzeug|reserviert|gemietet)|${W} (?:\S+ )?(?:auto|wagen|fahrzeug|mietwagen|leihwagen)<>(?:mieten|reserviert|gemietet|wollt|anmieten|wünsch~|klein|groß)|wie groß<>(?:fahrzeug|auto|wagen|mietwagen)|(?:kleinwagen|kombi|suv|kompaktklasse|mittelklasse|van|cabrio)(?:,| oder)`,
  ],
  [
    'childSeat',
    String.raw`~kinder-?(?:sitz|sitze|sitzen|sitzgruppe)|~(?:babyschale|sitzerhöhung|kindersitzgruppe)(?:n|en)?|(?:autositz|maxi-?cosi|babysitz)|kinderrückhalte~`,
  ],
  [
    'carPickupPlace',
    String.raw`(?:wo|an welche[mr]|von welche[mr]|bei welche[mr]|welche[srn]?)<>(?:mietwagen|auto|wagen|fahrzeug|leihwagen)<>(?:abhol~|übernehm~|übernahme|entgegen~|abgeholt|holen|bereitstehen)|(?:miet|vermiet|übernahme)-?(?:station|büro)|am flughafen oder|${W} (?:station|büro|filiale)<>(?:übernahme|losgefahren|gestartet|mietwagen|auto|anmiet~)`,
  ],
  [
    'mileage',
    String.raw`~kilometer-?(?:stand|leistung|zähler|anzeige)?s?|~(?:km|kilometern?)(?: |-)?(?:stand|zahl)?|laufleistung|tacho~?|fahrleistung|wie ?viel<>(?:fahren sie|fährst du|gefahren)`,
  ],
  ['fuel', String.raw`~tank~|~sprit~|~kraftstoff~|~treibstoff~|benzin~|diesel~|vollgetankt|betankt|e10`],
  [
    'carDamage',
    String.raw`(?:wo|was|wie|welche[rs]?|schildern|beschreib~|war|ist)<>(?:~delle|~kratzer|blechschaden|beule|lackschaden|karosserie~|stoßstange|kotflügel|schramme)~|(?:delle|kratzer|beule|schramme|lackschaden|karosserie~)n?<>(?:am (?:auto|wagen|fahrzeug)|übernahme|fahrzeug|da)|(?:${CAR})<>(?:beschädig~|verbeult|zerkratzt|schäden|schaden)(?! verursacht)|${W} (?:teile|stellen)<>(?:${CAR})<>(?:beschädigt|betroffen)`,
  ],
  [
    'driverAge',
    String.raw`(?:wie alt|alter|jünger|älter|über|unter|mindestalter)<>(?:~fahrers?|~fahrerin|~lenkers?|~lenkerin|25|23|21|person am steuer)|(?:~fahrer|~fahrerin|~lenker|lenkerin)<>(?:alt|alter|schon \d+|über \d+|mindestens|jahre)|wie lange<>(?:führerschein|fahrerlaubnis|lenkberechtigung|fahrausweis)|(?:führerschein|fahrerlaubnis)<>(?:seit|wann|lange)|bist du über \d+`,
  ],
  [
    'keysHandedTo',
    String.raw`~schlüssels?<>(?:abgegeben|abgelegt|übergeben|eingeworfen|gegeben|bekommen|kasten|tresor|zurückgegeben|deponiert|entgegengenommen|person|hinterlassen|retourniert)|(?:wem|wer|wo|an wen)<>~schlüssel(?!<>(?:techniker|handwerker|monteur|wohnung|passt))|schlüssel-?(?:rückgabe|kasten|tresor|übergabe)(?!<>(?:datum|war die|wohnung))`,
  ],
];

/** Accidents, insurance and health. */
const insurance: readonly (readonly [string, string])[] = [
  [
    'whereHappened',
    String.raw`(?:wo|an welche[mr] (?:\S+ )?(?:ort|stelle|kreuzung|platz)|in welche[mr] (?:\S+ )?(?:straße|ort|stadt|zimmer|raum|gegend|gemeinde)|auf welche[mr] (?:\S+ )?(?:parkplatz|straße|autobahn|strecke))<>(?:passiert|gekracht|ereignet~|geschehen|zugetragen|unfall|geplatzt|angefahren|gestohlen|vorgefallen|gestürzt|abgespielt|vorfall|schaden (?:passiert|entstanden|eingetreten)|kollision|verloren)|(?:unfall|schadens?|tat)-?(?:ort|stelle)`,
  ],
  [
    'whoseFault',
    String.raw`(?:wer|wen|wem|durch wen)<>(?:verursacht|schuld~?|verschuldet|verantwort~|verursacher|haftbar|haftet|herbeigeführt)|(?:schuld|verschulden|verantwortung|mitschuld)<>(?:eingestanden|trägt|gegner|zugegeben|wer|anerkannt|eingeräumt|sehen sie|sache)|schuldfrage|verursacher~|unfallverursacher`,
  ],
  [
    'injuries',
    String.raw`~verletz~|wehgetan|weh getan|zu schaden gekommen|zum arzt|ins (?:krankenhaus|spital)|blessur~|personenschaden|schmerzen(?! (?:bei|katze))|prellung~|schleudertrauma|ärztlich behandelt`,
  ],
  [
    'policeReport',
    String.raw`polizei~|anzeige<>(?:erstatt~|gemacht|aufgegeben|gestellt)|(?:erstattet|aufgenommen)<>(?:anzeige|protokoll)|dienststelle|(?:auf|bei) der wache|aktenzeichen der|polizist~|beamte~|strafanzeige|wachzimmer`,
  ],
  [
    'witness',
    String.raw`~zeuge~|~zeugin~|(?:wer|jemand|hat wer)<>(?:gesehen|beobachtet|mitbekommen|daneben|dabei|mitangesehen)(?! ist)|(?:stand|war)<>(?:daneben|noch wer dabei|jemand dabei)|(?:gesehen|beobachtet|bezeugen)<>(?:wer|jemand|unfall|hergang)|dritte<>(?:gesehen|beobachtet|bezeugen)`,
  ],
  [
    'otherParty',
    String.raw`(?:wer|wie heißt|name[n]?|daten|angaben|adresse|anschrift|versicherung|gegen wen|kontakt~|wo ist)<>(?:~gegners?|~gegnerin|beteiligte[rn]?|ander~ (?:fahrers?|lenkers?|seite|beteiligten|halters?)|gegenseite|gegnerisch~|unfallgegners?|schädigers?|ansprüche|kontrahent~)|(?:unfallgegner|gegner|gegenseite|beteiligte[rn]?)<>(?:heißt|versichert|name|daten)`,
  ],
  [
    'numberPlate',
    String.raw`~(?:kennzeichens?|nummernschild~|kontrollschild~|nummerntafel~|autonummer|kfz-kennzeichen|zulassungsnummer)(?!<>(?:koffer|wohnung))`,
  ],
  [
    'damageCause',
    String.raw`(?:wodurch|wie konnte|wie kam|was (?:war|ist|hat)|wie ist)<>(?:~brand|~schaden|feuer|wasser|rohrbruch|ursache|ausgelöst|verursacht|auslöser|loch|defekt)<>(?:entstanden|eindringen|gekommen|ausgelöst|verursacht|dazu|eingedrungen|passieren|zustande|\?)|(?:was|welche)<>(?:ursache|auslöser|verursacht|ausgelöst)|~(?:schadens|brand|unfall)-?ursache|(?:grund|ursache|auslöser)<>(?:für den|des|vom|war|ist)<>(?:schaden~|brand~|feuer~|wasserschaden~)|wie kam es (?:zu|zum)|wodurch (?:ist|wurde|kam)`,
  ],
  [
    'repairEstimate',
    String.raw`(?:haben|hast|liegt|gibt|existier~|eingeholt|schon|bereits|hoch|summe|lautet|betrag)<>(?:~kostenvoranschlags?|kostenvoranschläge|kostenschätzung|offerten?)(?!<>(?:zukommen|schick|nach|send|mail|hochlad))|(?:was|wie ?viel|wie hoch|wie teuer)<>(?:reparatur|instandsetzung|richten|reparieren|reparaturkosten|behebung|sanierung|wiederherstellung)|(?:reparatur|instandsetzung|sanierung)~<>(?:kost~|veranschlagt|geschätzt|beziffert)|reparaturkosten|angebot<>(?:werkstatt|handwerker|maler|reparatur)`,
  ],
  [
    'repairer',
    String.raw`(?:welche[rnms]?|wer|wen|bei wem|wem|wo)<>(?:werkstatt|handwerker|reparier~|spengler|reparaturbetrieb|instandsetz~|karosserie~|reparatur (?:aus|über)|meisterbetrieb|garagist)|(?:handwerker|werkstatt|firma|betrieb)<>(?:beauftragt|ausgesucht|repariert|ausgewählt)|${W} (?:\S+ )?(?:werkstatt|garage|betrieb)<>(?:reparier~|steht|soll|beauftrag~|auto|wagen)|(?:vertrags|partner|fach|wunsch)-?werkstatt`,
  ],
  [
    'driveable',
    String.raw`fahr-?(?:bereit|tüchtig|tauglich|fähig|bar)|verkehrs-?(?:tüchtig|sicher)|(?:fährt|läuft|rollt|springt)<>(?:${CAR}|er|es)<>(?:noch|an)|(?:${CAR})<>(?:noch (?:fahren|bewegen|fahr~)|abgeschleppt|anspringen|rollt|fährt noch|aus eigener kraft)|springt (?:er|es|das auto|der wagen)<>an|abgeschleppt|weiterfahren|noch<>aus eigener kraft`,
  ],
  [
    'earlierClaims',
    String.raw`~vorschäden|~vorschaden|(?:frühere|vorherige|bisherige|weitere|ältere|vorangegangene) (?:schäden|schadenfälle|schadensfälle|fälle|ansprüche)|(?:wie viele|anzahl|schon (?:mal|einmal)|bereits|bisher|letzten (?:\S+ )?jahren?)<>(?:schäden|schadenfälle|schadensfälle|~wasserschaden|schadensmeldung~|schaden(?! gefilmt)|gemeldet)(?= |\?|,)(?!<>(?:nummer|datum|wann))|schaden-?(?:historie|verlauf|freiheit~)`,
  ],
  [
    'forcedEntry',
    String.raw`~(?:aufgebrochen|aufgehebelt|aufbruch|einbruchs-?spuren|einbruchspuren|hebelspuren|einsteig~)|(?:täter|einbrecher|diebe|dieb)<>(?:hereingekommen|reingekommen|eingedrungen|ins haus|in die|hinein|rein|eingestiegen|verschafft)|(?:fenster|tür|schloss|scheibe)<>(?:eingeschlagen|gekippt|aufgebrochen|aufgehebelt|beschädigt|abgesperrt|abgeschlossen|verschlossen|zugesperrt|unversperrt)(?!<>paket)|gewaltsam~`,
  ],
  [
    'stolenItems',
    String.raw`(?:was|welche[sr]?|liste|aufstellung|verzeichnis)<>(?:gestohlen|geklaut|entwendet|mitgenommen|abhandengekommen|entwendeten|gestohlenen|fehlt nach|fehlen nach|weggekommen|erbeutet|diebesgut|nach dem einbruch)|(?:gestohlene|entwendete|geklaute)[nrs]? (?:gegenstände|sachen|dinge|wertsachen)|(?:diebe|einbrecher|täter|dieb)<>(?:mitgenommen|mitgehen|erbeutet|gestohlen|geklaut)|diebesgut|stehlgut~`,
  ],
  [
    'itemValue',
    String.raw`(?:wie ?viel|was)<>(?:ist|war|sind|waren|wäre|wären|würde|kostete|kosten)<>(?:wert|neu kosten|neuwert|heute neu)|~(?:neu|zeit|waren|wieder|schätz|versicherungs|verkehrs)-?wert(?:s|es)?|wert<>(?:gegenstand~|sendung|schmuck~|inhalt|ware|der|des|gestohlen~|hatte)|(?:schätzen|schätzt|beziffer~|versicher~)<>(?:wert|teppich|betrag|sendung)|(?:summe|betrag|wert)<>(?:schätz~|versichern|beziffer~|veranschlag~)|wie teuer<>gestohlen|inventarwert`,
  ],
  [
    'ownerOrTenant',
    String.raw`(?:~eigentümer|~besitzer|~eigentum|gehört)~<>(?:oder|mieter~|zur miete|gemietet|selbst|die wohnung|das haus|vermieter)|(?:mieter|zur miete|miete|gemietet|mieten)~<>(?:oder|eigentum~|gehört|besitz~|eigen~)|zur miete|mietverhältnis|mietwohnung|eigentumswohnung|wohnung<>(?:gemietet|gehört|eigentum)|(?:wem gehört)<>(?:haus|wohnung|immobilie|objekt)|vermieter`,
  ],
  [
    'livingArea',
    String.raw`~(?:wohn|nutz|grund|gesamt)-?fläche|~quadratmetern?|qm|m2|wie groß<>(?:wohnung|haus|wohnfläche|objekt|immobilie|fläche|gewerbefläche)`,
  ],
  [
    'insuredSince',
    String.raw`(?:seit wann|wie lange|ab wann|wann)<>(?:versichert|versicherungsschutz|~police|~polizze|versicherung|schutz)(?!<>(?:nummer|abgelaufen))|versicherungs-?(?:beginn|start)|vertrags-?beginn|(?:beginn|beginnt|begann|abschluss)<>(?:police|versicherung|polizze|hausrat|versicherungsschutzes)`,
  ],
  [
    'alarm',
    String.raw`~alarm-?anlage~|~alarm~|wegfahrsperre|bewegungsmelder|~(?:rauch|co|brand|gas)-?melder|sirene|(?:haus|wohnung|fahrzeug|objekt|grundstück)<>(?:gesichert|überwacht|videoüberwacht)|einbruchsicherung|sicherungen<>(?:fahrzeug|haus)|diebstahlsicherung|überwachungskamera`,
  ],
  [
    'allergy',
    String.raw`~allerg~|~unverträglich~|überempfindlich~|(?:verträgst|vertragen|verträgt|reagier~)<>(?:nüsse|gluten|laktose|inhaltsstoff~|milch|nicht|empfindlich|penicillin|bestimmte)|~intoleran~|gluten~|laktose~`,
  ],
  [
    'medicine',
    String.raw`~medikament~|~arznei~|~medikation~|tabletten|blutverdünner|präparate?|(?:nehmen|nimmst|eingenommen|einnimmst)<>(?:mittel|ein|pille|etwas|regelmäßig)(?!<>(?:paket|artikel|alternativ))|eingenommen|wirkstoff~|dauermedikation`,
  ],
  [
    'symptom',
    String.raw`~symptom~|~beschwerden|(?:was|wo)<>(?:tut|tun|schmerzt)<>(?:weh|ihnen|dir|\?)|ausschlag|fieber|(?:äußern|zeigen)<>(?:beschwerden|krankheit)|schmerzen<>(?:haben|wo|seit|welche)|wie geht es<>(?:patient~|katze|hund|gesundheitlich)|juckt|wo tut`,
  ],
  [
    'prescription',
    String.raw`~rezept(?:e|es|s|pflichtig)?|~verschreibung~|verschrieben|~verordnung~|verordnet`,
  ],
];

export const travelMatters: readonly (readonly [string, string])[] = [...travel, ...insurance];
