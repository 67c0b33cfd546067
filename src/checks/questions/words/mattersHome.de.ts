const W = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
const CAR = String.raw`(?:autos?|wagens?|fahrzeugs?|pkw|mietwagens?|mietautos?|leihwagens?|motorrads?|rollers?|karre|töff|kfz|transporters?)`;
const HEATER = String.raw`(?:heizung|therme|gastherme|kessel|heizkessel|brenner|heizanlage|heizungsanlage|boiler|wärmepumpe|kombitherme)s?`;
const PET = String.raw`(?:hund|katze|kater|tier|haustier|vierbeiner|kaninchen|welpe|vogel|meerschweinchen|pferd|hündin)(?:e|en|es|s|er)?`;
const ENGINEER = String.raw`(?:~techniker|~monteur|handwerker|servicemann|installateur|kundendienst|kollege|mitarbeiter|elektriker|mechaniker|unser mann)s?`;
const COUNT = String.raw`(?:wie ?viele?|anzahl|zahl|zu wievielt)`;

/** Homes, energy, contracts and lines. */
const home: readonly (readonly [string, string])[] = [
  [
    'meterReading',
    String.raw`~zähler-?(?:stand|stände|ablesung|wert|stands)|~(?:zähler|wasseruhr|stromuhr|gasuhr|gaszähler|stromzähler|wasserzähler)<>(?:zeigt|stand|steht|abgelesen|ablesen|liest|anzeigt|angezeigt|zahl|komma|zeigte|abliest)|(?:stand|zeigt|liest|abgelesen|ablesen|zahl|wert|ablesewert)<>~(?:zählers?|wasseruhr|stromuhr|gasuhr|stromzählers?)(?!nummer)|ablesewert|zählerwerte?`,
  ],
  [
    'previousSupplier',
    String.raw`(?:bisherig~|alte[rnms]?|derzeitig~|vorherig~|aktuell~|jetzig~|früher~|vorig~|letzte[rnm]?) (?:\S+ )?~(?:anbieter|versorger|lieferant|provider|gesellschaft|netzbetreiber|stromlieferant)~|vor-?(?:versorger|lieferant|anbieter)|(?:von|bei) wem<>(?:strom|gas|energie|momentan|bezogen|beliefert|derzeit)|${W} (?:\S+ )?(?:~anbieter|~versorger|energieversorger|stromlieferant)|wer<>(?:beliefert|strom geliefert|versorgt)`,
  ],
  [
    'moveInDate',
    String.raw`~(?:einzug|auszug|umzug)s?-?(?:datum|tag|termin)s?|(?:wann|ab wann|zu welchem (?:datum|termin)|ab welchem tag|an welchem tag|bis wann|seit wann)<>(?:ziehen|ziehst|zieht|einzug|auszug|umzug|eingezogen|ausgezogen|umgezogen|schlüsselübergabe|übersiedel~|zügeln|alte wohnung|neue wohnung|wohnungsübergabe|gehört ihnen der schlüssel)|schlüsselübergabe|wohnungsübergabe|mietbeginn`,
  ],
  [
    'newAddress',
    String.raw`(?:neue|künftige|zukünftige|nächste)[nrs]? (?:\S+ )?(?:adresse|anschrift|wohnung|wohnadresse|zuhause|wohnort|bleibe|lieferadresse|domizil|wohnsitz)|(?:wo|wohin)<>(?:künftig|zukünftig|umzug|auszug|ziehen|ziehst|hinziehen|demnächst wohn~|übersiedel~)|nach dem (?:umzug|auszug)|nachsende-?(?:adresse|anschrift)`,
  ],
  [
    'householdSize',
    String.raw`${COUNT}<>(?:wohn~|leben|leute|personen|köpfe|menschen|mitbewohner)<>(?:ihnen|dir|haus~|wohnung|euch|daheim|haushalt)|haushalts-?größe|(?:personen|köpfe|leute) (?:im|in ihrem|in deinem|gehören|umfasst|zählt)<>haushalt|(?:ein|zwei|drei|vier)-?personen-?haushalt|personenhaushalt|${COUNT}<>(?:seid ihr|sind sie)<>(?:daheim|zu hause|haushalt|im haus|wohnung)|zu wievielt<>wohn~|wohnst du allein|haushalt<>(?:personen|köpfe|leute|groß)`,
  ],
  [
    'contractEnd',
    String.raw`(?:bis wann|wie lange|wann|zu welchem (?:datum|zeitpunkt|termin))<>(?:vertrag~?|abo|laufzeit|tarif|bindung|mindestlaufzeit|vereinbarung)<>(?:läuft|endet|ende|aus|gebunden|verlängert|ab)(?=[ ?]|$)|vertrags-?(?:ende|ablauf|laufzeit|bindung)|~kündigungsfrist~|mindest-?(?:laufzeit|vertragsdauer)|wann<>(?:verlängert|endet|ausläuft)<>(?:vertrag|abo|automatisch)|rest-?laufzeit|(?:gebunden|bindung)<>(?:vertrag|bis wann|lange)`,
  ],
  [
    'roaming',
    String.raw`~roaming~|(?:im|ins) ausland|~ausland-?s?(?:paket|aufenthalt|reise|nutzung|option)~|(?:welche[mns]? (?:land|länder)~|außerhalb der (?:eu|schweiz))<>(?:handy|telefon|nutz~|sim|internet|surf~|telefonier~)`,
  ],
  [
    'dataUsage',
    String.raw`~daten-?(?:volumen|verbrauch|menge|nutzung)s?|(?:wie ?viel~?)<>(?:gb|gigabyte|mb|daten|internet)<>(?:brauch~|verbrauch~|benötig~|nutz~|im monat|monatlich|pro monat)|streamen?~|streamst|(?:surf~|video~)<>oder<>(?:surf~|video~|stream~|spiel~)|(?:gb|gigabyte) (?:im|pro) monat`,
  ],
  [
    'simType',
    String.raw`~e-?sim~?(?:<>(?:oder|plastik~|karte|unterstützt|fähig|format))?|(?:nano|micro|mini|multi|triple)-?sim|sim-?(?:format|größe|typ|karte(?=<>(?:format|größe|nano|oder|brauch~))|einschub|slot)|(?:format|größe)<>(?:sim|karte (?:gern|brauch~))|plastikkarte`,
  ],
  [
    'portNumber',
    String.raw`(?:~nummer)<>(?:mitnehmen|mitzunehmen|portier~|behalten|übertragen|übernehmen|mitbringen|mitnahme)|(?:mitnehmen|portier~|behalten|übertragen|mitnahme|übernehmen)<>~nummer|~(?:rufnummern)-?(?:mitnahme|portierung|übernahme)|portierung~|neue (?:ruf|handy|telefon)?nummer oder|(?:bisherige|alte) (?:ruf|handy|telefon)?nummer (?:behalten|mitnehmen|weiter)`,
  ],
  [
    'visitSlot',
    String.raw`(?:passt|termin|zeitfenster|slot|wann|tag|vormittag|nachmittag|recht)<>(?:${ENGINEER}|besuch|hausbesuch|einsatz vor ort|technikbesuch|vor-ort-termin|besichtigung|wartung|begehung)|(?:${ENGINEER}|besuch|hausbesuch|techniker-?termin|wartung|besichtigung)<>(?:passt|passen|vorbeikommen|termin|zeitfenster|slot|wann|vormittags?|nachmittags?|kommen|recht|vorbeischau~)(?! (?:war|schon|da))|techniker-?termin`,
  ],
  [
    'technicianCame',
    String.raw`(?:war|ist|wurde|hat|kam)<>${ENGINEER}<>(?:da|gekommen|erschienen|vor ort|gemeldet|dort|aufgetaucht|eingehalten|vorbei~|bei ihnen|bei dir|war|erledigt)|termin<>(?:vor ort )?(?:eingehalten|wahrgenommen|geplatzt|stattgefunden)|(?:wer|jemand)<>(?:bei ihnen|bei dir|vor ort)<>(?:reparatur|gewesen|war)|wer war<>(?:reparatur|bei ihnen)`,
  ],
  [
    'guests',
    String.raw`${COUNT} (?:\S+ )?(?:gäste|gästen|leute|personen|köpfe|plätze|gedecke|eingeladen~|besucher)<>(?:erwart~|kommen|reservier~|rechnen|tisch|feier|werdet|sein|seid|dürfen|essen|insgesamt|\?)|(?:wie viele|zu wievielt|wieviele)<>(?:werdet ihr|seid ihr|werden sie|kommt ihr|kommen sie)(?!<>(?:wohn|haushalt|daheim))|(?:gruppen|personen|gäste)-?(?:größe|zahl|anzahl)|wie groß<>(?:gruppe|gesellschaft|runde|feier)`,
  ],
  [
    'occasion',
    String.raw`~anlass(?:es)?(?!<>(?:retour|kündig|zurück|reise))|(?:welche|was)<>(?:gelegenheit|feiern|gefeiert|feierst|gibt es zu feiern|feier(?! zu))|(?:geburtstag|hochzeit|jubiläum|taufe|firmenfeier|verlobung|jahrestag)<>oder|grund<>feier|was wird<>gefeiert`,
  ],
  [
    'tableWish',
    String.raw`${W} (?:\S+ )?tisch|tisch-?(?:wunsch|wünsche)|(?:möcht~|wollen|wollt|sitzen|sitzt|lieber|platz|plätze|tisch)<>(?:terrasse|gastgarten|schanigarten|draußen|drinnen|innen|fenster|nische|im freien|hochtisch|ruhig~ ecke|biergarten|gaststube)|(?:hochtisch|draußen|drinnen|terrasse|fenster|innen)<>(?:oder|sitzen|platz)<>(?:drinnen|draußen|normal~|garten|terrasse|innen|sitzen)`,
  ],
  [
    'plan',
    String.raw`(?:${W}|bei welcher|in welchem|ihr|dein|aktuelle[rn]?) (?:\S+ )?~(?:tarif|abo|abonnement|mitgliedschaft|tarifstufe|vertragsmodell|paket(?=<>(?:nutzt|basis|premium|gebucht|abonniert))|abo-?modell|tarifmodell|abostufe|lizenz(?!\S))s?(?!<>(?:ende|läuft|nummer|kündigen|adresse))|tarifwelt|(?:basis|basic|standard|premium|pro|gold|silber|plus)(?:,| oder) (?:\S+ )?(?:basis|premium|pro|gold|silber|platin|plus|business)|tarifbezeichnung|tarifname`,
  ],
  [
    'monthlyOrYearly',
    String.raw`(?:monatlich~?|jährlich~?|vierteljährlich|halbjährlich|quartalsweise|jahreszahlung|monatszahlung|jahresabo|monatsabo|monatsweise|viertel-)<>(?:oder|zahl~|abrechn~|monat|bezahl~)|(?:intervall|turnus|rhythmus|zahlungs-?(?:rhythmus|intervall|turnus)|zahlweise|abrechnungs-?(?:intervall|zeitraum|turnus|rhythmus))|einmal (?:im|pro) jahr oder|jahres-? oder monats~`,
  ],
  [
    'users',
    String.raw`${COUNT} (?:\S+ )?(?:nutzern?|usern?|benutzern?|anwendern?|mitarbeitern?|mitarbeitenden|lizenzen|zugänge|arbeitsplätze|leute im team|seats|kollegen|accounts|personen)<>(?:sollen|arbeit~|brauch~|verwend~|nutz~|zugang|zugriff|team|lizenz~|benötig~|programm|gleichzeitig|\?)?|(?:nutzer|user|lizenz|anwender|mitarbeiter|team)-?(?:zahl|anzahl|größe)|wie groß<>team`,
  ],
  [
    'pauseInstead',
    String.raw`~(?:pausier~|stilllegung|stilllegen|ruhepause|beitragsfrei~|vertragspause|abopause)|(?:ruhend|ruhen) (?:stell~|lassen|leg~)|auf eis|(?:vertrag|abo|mitgliedschaft)~<>(?:pause|unterbrechen|aussetzen|ruhen)|(?:pause|aussetzen|unterbrech~)<>(?:statt|kündig~|lieber|vertrag|abo|mitgliedschaft)`,
  ],
  [
    'competitor',
    String.raw`~(?:konkurrenz~|mitbewerber~|wettbewerber~|konkurrent~)|(?:ander~|günstiger~|besser~|billiger~) (?:\S+ )?(?:angebot|anbieter|tarif)(?:e|en|es)?<>(?:gefunden|wechsel~|bekommen|erhalten|vorliegen|ihnen|gesehen|gehen|vorliegt)|(?:wer|wo|mit wem|zu wem)<>(?:bessere~ angebot|vergleich~|wechseln|günstiger|wechselst|gehst du)|(?:wechsel~|gehen)<>(?:zu welchem anbieter|wohin|zur konkurrenz|zu wem)`,
  ],
  [
    'renewalNotice',
    String.raw`(?:schreiben|brief|mail|hinweis|info~|anzeige|mitteilung|benachrichtig~|ankündigung)<>(?:verlängerung|vertragsverlängerung|ablauf|preisanpassung)<>(?:bekommen|erhalten|zugegangen|zugestellt)?|(?:vor ablauf|verlängerungs?~|verlängerung)<>(?:benachrichtigt|informiert|erinnert|bekommen|erhalten|zugegangen|ging|angekündigt|hingewiesen|zu)|verlängerungs-?(?:anzeige|schreiben|hinweis|mitteilung)|vorschreibung|(?:erinnert|informiert|benachrichtigt)<>(?:verlängerung|ablauf|verlängert)`,
  ],
  [
    'propertyType',
    String.raw`(?:art|typ)<>(?:immobilie|gebäude~?|objekt~?|wohnung|haus~?)|(?:reihen|doppel|einfamilien|mehrfamilien|zweifamilien|miet|ferien)-?(?:haus|haushälfte|wohnung)(?:,| oder)|haus oder (?:eine )?wohnung|wohnung oder (?:ein )?haus|freistehend(?=\?)|(?:objekt|immobilie|gebäude)<>(?:gewerblich|wohnhaus|genutzt|art)|immobilien-?(?:art|typ)|${W} (?:\S+ )?(?:immobilie|gebäude|objekt|haustyp)`,
  ],
  [
    'roomsCount',
    String.raw`${COUNT} (?:\S+ )?(?:zimmern?|räume|bäder|schlafzimmer|badezimmer|räumen|wohnräume)|zimmer-?(?:zahl|anzahl)|(?:ein|zwei|drei|vier|fünf)-?zimmer~|zimmer hat`,
  ],
  [
    'access',
    String.raw`(?:wer|wie|wo|durch)<>(?:lässt|komm~|gelang~|schlüssel|eingang|zugang|hinein|rein)<>(?:rein|handwerker|${ENGINEER}|heizung|keller|wohnung|haus|hinein|zähler|reinlassen)|(?:neben|seiten|hinter|kellers?|liefer)-?eingang|schlüssel<>(?:${ENGINEER}|handwerker|nachbar~|hinterlegt|hausmeister)|zugang<>(?:keller|heizung~|zähler~|wohnung|haus|grundstück|dach)|(?:reinlassen|einlassen|aufsperren|aufmachen|öffnet die tür)|zugänglich~`,
  ],
  [
    'boilerAge',
    String.raw`(?:wie alt|baujahr|alter|einbaujahr|wie viele jahre|wie lange|seit wann|wann)<>${HEATER}(?!<>(?:lauter|kaputt|kalt|aus))|${HEATER}<>(?:wie alt|alt ist|baujahr|eingebaut|jahre)|einbaujahr`,
  ],
  [
    'waterShutOff',
    String.raw`~(?:haupthahn|absperrhahn|hauptventil|absperrventil|wasserhahn|zulauf|haupthahns?|hauptwasserhahn)<>(?:zu~?|ab~|geschlossen|schließ~)?|(?:wasser|ventil|zufuhr|wasserzufuhr)<>(?:abgedreht|abgestellt|abdrehen|zudrehen|zugedreht|abstellen|abgesperrt|gestoppt|läuft noch|noch nach)|(?:läuft|fließt|rinnt) (?:noch|immer noch|weiter) wasser|wasser (?:noch )?nach`,
  ],
  [
    'gasSmell',
    String.raw`~gas-?geruch~|(?:riech~|gerochen|geruch|stinkt)<>gas|gas<>(?:gerochen|riech~|geruch)`,
  ],
  [
    'hazard',
    String.raw`(?:kinder|kleinkinder|ältere|jemand|personen)<>(?:im haus|in gefahr|gefährdet|in der nähe|gefahr)|~gefahr~|~gefährlich~|gefährdet|in sicherheit|(?:wasser|nässe)<>(?:steckdosen?|elektr~|strom~|sicherung~)|elektrik|stromschlag|funken|rauch(?:t|entwicklung)|brandgefahr`,
  ],
];

/** Advice before buying, contact and service. */
const advice: readonly (readonly [string, string])[] = [
  [
    'budget',
    String.raw`~budget~|preis-?(?:rahmen|vorstellung|grenze|limit|obergrenze|spanne)|(?:maximal|höchstens|wie viel|wieviel|was)<>(?:ausgeben|anlegen|investieren)(?!<>haben)|(?:bis zu|maximal|höchstens)<>(?:betrag|preis|kosten)|darf<>(?:kosten|höchstens kosten)|schmerzgrenze|preisklasse`,
  ],
  [
    'purpose',
    String.raw`(?:wofür|wozu|zu welchem zweck|für welchen (?:zweck|einsatz|bereich|einsatzzweck)|zu was)<>(?:brauch~|benötig~|verwend~|nutz~|einsetz~|dienen|soll|gedacht|einsatz|möcht~|gebrauch~)(?!<>(?:feier|torte))|(?:wie|wo|wofür)<>(?:einsetzen|eingesetzt|zum einsatz)|~(?:einsatz|verwendungs|nutzungs|anwendungs)-?(?:zweck(?! der überweisung)|bereich|gebiet)s?(?!<>(?:kontoauszug|überweis))|(?:wozu|zu welchem zweck) soll`,
  ],
  [
    'placeDimensions',
    String.raw`wie (?:groß|breit|hoch|tief|lang|viel platz|schmal|weit)<>(?:nische|tür~|decke|raum~|zimmer(?!s? (?:gebucht))|wand|platz|fenster|öffnung|lücke|stelle|treppenhaus|balkon|küche|raum|zur verfügung|durchgang|stellfläche|ecke)|(?:maße|abmessungen|breite|höhe|tiefe|länge)<>(?:nische|tür~|raumes|raums|wand|platzes|öffnung|lücke|fensters?|treppenhaus~|stellfläche|durchgangs?|balkons?)|raum-?(?:höhe|maße|größe)|decken-?höhe|tür-?(?:breite|maß)|(?:platz|stellfläche)<>(?:neben|zwischen|zur verfügung|vorhanden|vorgesehen)`,
  ],
  [
    'weight',
    String.raw`~(?:gewicht|körpergewicht|kilos|kilogramm)s?|wie ?viel<>(?:wieg~|kilo|kg|waage)|wiegst|wiegen|wiegt|wie schwer|auf die waage|(?:kg|kilo)(?= ?\?)`,
  ],
  ['skinType', String.raw`~haut~|teint`],
  [
    'childAge',
    String.raw`(?:für welches alter|in welche[rm] (?:klasse|alter|schulstufe)|alter des kindes|wie alt<>(?:kind|enkel~|sohn|tochter)<>(?:spielzeug|geschenk|kurs|für den|für die|für das|beschenk~)|altersgruppe|altersstufe|kleidergröße|schulstufe)|(?:spielzeug|kurs|buch|geschenk|kindersitz|fahrrad)<>(?:wie alt|alter|altersgruppe)`,
  ],
  [
    'petKind',
    String.raw`~(?:rasse|tierart|tierrasse|hunderasse)(?:n)?|${W} (?:\S+ )?(?:tier|haustier)(?!<>(?:mit|frage|haustier))|(?:wie alt|wie groß|wie schwer|welche rasse|größe|alter|kastriert|gewicht)<>${PET}|${PET}<>(?:kastriert|wie alt|rasse|oder|alter|gewicht)|hund oder|katze oder|geht es um (?:einen|eine|ein) ${PET}`,
  ],
  [
    'shoeSizeUsual',
    String.raw`(?:schuh|konfektions|kleider)-?(?:größe|grösse)<>(?:sonst|normal~|üblich~|gewöhnlich|meist~|haben sie|hast du|tragen|trägst)|(?:sonst|normalerweise|üblicherweise|gewöhnlich|meistens|üblich|normal|gewohnte)<>(?:größe|grösse|\d\d)|(?:größe|grösse)<>(?:sonst|normalerweise|üblicherweise|gewöhnlich|meistens|üblich|trägst|tragen)(?!<>bestell)|(?:breite|schmale) füße|fußlänge|(?:trägst|tragen)<>(?:sonst|normalerweise|gewöhnlich|meistens) \d\d`,
  ],
  [
    'vehicle',
    String.raw`${W} (?:\S+ )?(?:auto|wagen|fahrzeug|motorrad|roller|pkw)(?!-?klasse)<>(?:fahren|fährst|fährt|haben|hast|handelt|versicher~|geht|kommst|kommt|angemeldet|betroffen|zulassen)|(?:marke|modell|typ|hersteller)(?: und (?:modell|typ|baujahr))?<>(?:${CAR})|(?:fahrzeug|auto)-?(?:modell|marke|typ|hersteller)|hsn|tsn|was fahren sie|was fährst du|mit was für einem fahrzeug`,
  ],
  [
    'vehicleYear',
    String.raw`erst-?zulassung~|(?:baujahr|jahrgang|modelljahr)<>(?:${CAR}|er|es|hat|ist)|(?:von wann|aus welchem jahr|wie alt|seit wann|welches (?:bau)?jahr)<>(?:${CAR})|(?:${CAR})<>(?:baujahr|zugelassen|erstmals|wie alt|gebaut|von wann)|modelljahr|wann<>(?:zugelassen|vom band)`,
  ],
  [
    'engineType',
    String.raw`~motor(?:en|typ|isierung|leistung|kennbuchstabe|variante)?s?(?!rad)|wie viele? (?:ps|kw)|(?:ps|kw|hubraum|zylinder)<>(?:hat|leistung|er|es)|hybrid|(?:elektro|verbrenner|hybrid|e-auto)<>(?:oder|auto|antrieb|motor)|~antrieb~|hubraum|elektroauto`,
  ],
  [
    'compatibleWith',
    String.raw`(?:an|mit|für|in|auf|zu) (?:welche[mnsr]?|was für (?:einen|ein|einem|einer|eine)) (?:\S+ )?\S{3,24}<>(?:anschließen|verbinden|passen|hülle|koppeln|zubehör|ladekabel|ersatzteil|betreiben|kompatibel|verwenden|einsetzen|patrone~|akku|adapter)|kompatib~|(?:bajonett|anschlussart|steckertyp|fassung|schnittstelle)|(?:hülle|zubehör|ladekabel|ersatzteil|patronen|adapter|halterung)<>(?:welche~ (?:modell|handy|gerät|drucker|kamera)|passen|gehören)|soll es<>(?:passen|zusammenpassen)`,
  ],
  [
    'bestTimeToCall',
    String.raw`(?<!nummer.{0,40})(?:wann|ab wann|vormittags?|nachmittags?|abends|uhrzeit|tagsüber|zeitfenster|beste~ zeit)<>(?:anrufen|zurückrufen|erreich~|rückruf|telefonier~|melden|stören|anruf|durchklingeln|klingeln|telefonisch|rufen)(?!<>nummer)|(?:rückruf|anruf|erreichbarkeit|telefonisch|anrufen|rufen)~<>(?:wann|uhrzeit|tagsüber|vormittags?|nachmittags?|zeit|abends|am besten zeit)|erreichbarkeit(?! per)|rückruf-?(?:zeit|termin|wunsch)`,
  ],
  [
    'preferredChannel',
    String.raw`(?:telefon~|mail|e-mail|whatsapp|sms|brief|chat|anruf)<>oder (?:\S+ )?(?:mail|e-mail|telefon~|whatsapp|sms|brief|chat|anruf~|schriftlich)(?!<>rechnung)|(?:kontakt)-?(?:weg|kanal|art|möglichkeit|form)|(?:auf welchem (?:weg|kanal)|wie|über welchen (?:weg|kanal))<>(?:kontaktier~|erreich~|benachrichtig~|in kontakt|informier~|melden|auf dem laufenden|hören)(?!<>nummer)|schriftlich oder (?:telefon~|mündlich)|(?:telefonisch|mündlich) oder schriftlich`,
  ],
  [
    'calledBefore',
    String.raw`(?:schon|bereits|früher|zuvor|vorher|schonmal|einmal|mal)<>(?:kontakt~|angerufen|geschrieben|gemeldet|gesprochen|an uns (?:herangetreten|gewendet|gewandt)|telefoniert|nachgefragt|beschwert|reklamiert|vergnügen|angeschrieben|gewandt|geschildert)(?!<>(?:nachbar|polizei|hersteller|wann))|(?:gab|hatten|gibt)<>(?:kontakt|ticket|anfrage|vorgang|gespräch|schriftverkehr)<>(?:in dieser|dazu|sache|schon|bereits|diesem|angelegenheit)?|erst-?(?:kontakt|anfrage)|zum ersten mal<>(?:an uns|kontaktier~|melden)`,
  ],
  [
    'spokeWith',
    String.raw`(?:mit wem|wer|${W} (?:\S+ )?(?:kolleg~|mitarbeiter~|berater~|sachbearbeiter~|kundenberater~|ansprechpartner~))<>(?:gesprochen|telefoniert|beraten|gesagt|zugesagt|betreut|geholfen|versprochen|auskunft|telefon|chat~|am apparat|verhandelt|mitgeteilt|geschrieben|bedient)(?!<>(?:paket|wohnung))|(?:name[n]?|wer)<>(?:kolleg~|mitarbeiter~|sachbearbeiter~|berater~)(?!<>(?:rechnung|bestell))|wer<>am (?:telefon|apparat)`,
  ],
  [
    'promisedWhat',
    String.raw`(?:was|welche~|wovon|wie|ob)<>(?:zugesagt|versprochen|zusage~|vereinbart|abgemacht|in aussicht gestellt|versprechen|zugesichert|besprochen|ausgemacht|angeboten wurde|angekündigt)(?! termin)|(?:zusage|versprechen|vereinbarung|abmachung)<>(?:gemacht|kollege|gegeben|getroffen)|mündlich~|was (?:hieß|hat man ihnen|sagte|wurde ihnen)<>(?:letzten mal|gesagt|erzählt|kollege|telefon|mitgeteilt)`,
  ],
  [
    'colourWish',
    String.raw`(?:in welche[mr]|welche[rn]?|was für eine) (?:\S+ )?(?:ton|farbton|haarfarbe|wandfarbe|farben?)<>(?:wände|wand|haare?|strauß|blumen|streichen|lackier~|vorstell~|stellst|schwebt|folierung|gestrichen|nägel|soll(?:en)? (?:der|die) (?:strauß|wände|deko|torte|blumen))|farb-?vorstellung~|farblich~`,
  ],
  [
    'eventName',
    String.raw`(?:um welche[ns]?|für welche[ns]?|zu welche[mr]|bei welche[mr]|welche[snrm]?|wie heißt)<>(?:~veranstaltung|~konzert|~workshop|~kurs(?!e? des)|~festival|show|~seminar|vorstellung(?!en)|aufführung|event|messe|tagung|kongress|theaterstück|vortrag|turnier|spiel(?= (?:geht|haben|sind))|musical|lehrgang)s?(?!<>(?:uhr|wann|datum))|(?:name|titel)<>(?:veranstaltung|konzerts?|workshops?|kurses|festivals?|show|seminars?|events?|vorstellung)|(?:karten|tickets)<>(?:welche~ (?:show|konzert|vorstellung|veranstaltung))`,
  ],
  [
    'seatCategory',
    String.raw`(?:steh|sitz)-?(?:platz|plätze)? oder|stehplatz~|(?:parkett|rang|loge|balkon|galerie|tribüne)(?:,| oder)|(?:economy|business|erste|zweite|first)(?: klasse|class)?(?:,| oder) (?:business|economy|erste|zweite|first|premium)|(?:platz|preis|sitzplatz|ticket|karten|reise)-?(?:kategorie|gruppe|klasse)|(?:in welcher|welche) (?:\S+ )?(?:kategorie|klasse|platzkategorie)(?!<>(?:mietwagen|wagen|fahrzeug|geht|sohn|kind))`,
  ],
  [
    'hearAboutUs',
    String.raw`(?:auf uns|auf unser~)<>(?:aufmerksam|gestoßen|gekommen)|(?:wer|jemand)<>(?:empfohlen|geworben)|(?:wie|wo|woher|wodurch|über welche[ns]?)<>(?:von uns (?:erfahren|gehört|gelesen)|kennen sie uns|kennst du uns|kennengelernt|gefunden|zu uns gefunden|aufmerksam|kamst du zu uns|kamen sie zu uns|uns entdeckt)|empfehlung<>(?:freund~|gekommen|wer)|(?:werbung|anzeige)<>zu uns`,
  ],
  [
    'satisfaction',
    String.raw`~zufrieden~|wie (?:hat|war|fanden|fandest|bewerten|beurteilen|gefiel)<>(?:gefallen|aufenthalt|service|erlebnis|einkauf|beratung|erfahrung|uns|ihnen|besuch)|(?:was|wie)<>(?:besser machen|verbessern|besser)|(?:feedback|bewertung|rückmeldung)<>(?:zu|geben|fällt)|alles<>(?:gepasst|bestens|zu ihrer|wunsch)|weiterempfehl~|(?:note|sterne)<>(?:geben|vergeben)`,
  ],
  [
    'consentToRecord',
    String.raw`(?:aufnahme|aufzeichnung|mitschneid~|mitschnitt|aufgezeichnet|aufzeichnen|mithör~|aufnehmen|weitergabe|weitergeben|speichern)<>(?:einverstanden|zustimm~|recht|erlaub~|gestatte~|dürfen|in ordnung|ok|okay|stört|\?)|(?:einverstanden|zustimm~|erlaub~|gestatte~|dürfen wir|einwillig~)<>(?:aufnahme|aufzeichnung|mitschneid~|aufgezeichnet|aufzeichn~|mithör~|aufnehm~|weitergeb~|weitergabe|speichern|schulungszweck~)|schulungszweck~|gesprächsaufzeichnung`,
  ],
  [
    'deadline',
    String.raw`(?:bis wann|bis zu welchem (?:datum|tag|termin|zeitpunkt)|wann (?:spätestens|brauch~|benötig~|musst|müssen)|zu wann|bis spätestens wann)(?!<>(?:vertrag|läuft|offen|geöffnet|verlängert|gebunden|warten|erreichbar))<>(?:brauch~|benötig~|haben|da sein|geliefert|fertig|vorliegen|erledigt|\?|spätestens|haben müssen|unterlagen)|(?:wie )?(?:dringend|eilig|dringlich|dringlichkeit)|frist|stichtag für|deadline|zeit davon|zeitdruck|spätester`,
  ],
];

export const homeMatters: readonly (readonly [string, string])[] = [...home, ...advice];
