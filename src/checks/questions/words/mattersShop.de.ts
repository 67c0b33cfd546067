const W = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
const PARCEL = String.raw`(?:pakete?s?|packerl|packl|päckchen|päckli|sendung|lieferung|ware|bestellung|rücksendung|retoure|es|sie)`;
const BOX = String.raw`(?:~verpackung(?:smaterial)?|karton|umkarton|originalkarton|schachtel|ovp|kiste|verpackt)`;
const CARD = String.raw`(?:~karte|kreditkarte|ec-karte|bankomatkarte)`;
const BILL = String.raw`(?:~rechnung(?:en)?|faktura|fakturen|belege)`;
const SHOPS = String.raw`(?:laden|geschäft|filiale|markt|store|shop|händler|verkäufer|anbieter|kaufhaus|baumarkt|fachhändler|marktplatz|portal|vertriebspartner|verkaufsstelle|onlineshop|plattform)`;

/** Parcels, returns, payment and invoices. */
const orders: readonly (readonly [string, string])[] = [
  [
    'packagingDamaged',
    String.raw`${BOX}<>(?:beschädig~|unversehrt|unbeschädigt|eingedrückt|nass|aufgerissen|zerdrückt|zerrissen|intakt|heil|delle|dellen|kaputt|zustand|demoliert|zustande|verbeult|offen)|(?:zustand|schäden|beschädig~|unversehrt|intakt|kaputt|dellen|spuren)<>${BOX}|wie sah<>${BOX}|äußerlich~`,
  ],
  [
    'packagingKept',
    String.raw`${BOX}<>(?:noch|aufgehoben|aufbewahrt|behalten|vorhanden|entsorgt|weggeworfen|weggeschmissen|hast|da|zur hand)|(?:noch|aufgehoben|aufbewahrt|behalten|entsorgt|weggeworfen|vorhanden)<>${BOX}`,
  ],
  [
    'whatMissing',
    String.raw`(?:was|${W} (?:\S+ )?(?:teile?|artikel|stücke?|position(?:en)?|schrauben|sachen|ware|produkte?|komponente~))<>(?:fehlt|fehlen|nicht (?:dabei|drin|im|mitgekommen|geliefert|mitgeliefert|enthalten)|gefehlt|vermiss~|ausgeblieben|vergessen)|fehlende[nrs]? (?:teil|artikel|stück|position)~|was (?:geht|ging)<>ab|unvollständig`,
  ],
  [
    'neighbourAsked',
    String.raw`~nachbar~<>(?:gefragt|nachgefragt|erkundigt|geläutet|geklingelt|angenommen|abgegeben|nachgeschaut|hab~|paket|gehört)|(?:gefragt|nachgefragt|herumgefragt|umgehört|erkundigt|geläutet|geklingelt|angenommen|reingeholt|entgegengenommen|abgegeben)<>(?:nachbar~|nebenan|mitbewohner~|haus|familie|hausmeister~)|(?:haus|nebenan|familie|mitbewohner~)<>(?:angenommen|herumgefragt|rumgefragt|umgehört|reingeholt|gefragt)`,
  ],
  [
    'whoSigned',
    String.raw`wessen (?:unterschrift|name)|(?:wer|von wem|durch wen)<>(?:unterschrieben|unterzeichnet|quittiert|entgegengenommen|angenommen|in empfang|übernommen|signiert)|unterschrift<>(?:ihre|deine|zustell~|beleg)|(?:selbst|sie|du|jemand) (?:unterschrieben|quittiert|unterzeichnet)|wem<>(?:übergeben|ausgehändigt)`,
  ],
  [
    'safePlace',
    String.raw`~(?:ablage|abstell)-?(?:ort|platz|genehmigung|erlaubnis|vertrag|wunsch)~|(?:wo|ob|wohin)<>(?:abgestellt|abgelegt|deponiert|hinterlegt|ablegen|abstellen|deponieren|hinterlegen)(?: werden)?|garagenvertrag|(?:garage|carport|terrasse|schuppen|hinterm haus|gartenhaus|unterm carport|mülltonne|papiertonne|geräteschuppen|balkon)<>(?:nachgeschaut|geschaut|nachgesehen|geguckt|abgelegt|ablegen|abstellen|deponier~)|(?:nachgeschaut|geschaut|nachgesehen|geguckt|ablegen|abstellen|deponier~)<>(?:garage|carport|terrasse|schuppen|hinterm haus|gartenhaus|mülltonne|balkon)|sicherer? (?:ort|platz)`,
  ],
  [
    'noteLeft',
    String.raw`~(?:zettel|abholschein|benachrichtigungskarte|abholkarte|benachrichtigung|avis)<>|(?:karte|mitteilung|nachricht)<>(?:briefkasten|postkasten|tür|hinterlassen)|(?:briefkasten|postkasten|haustür)<>(?:lag|zettel|karte|klebte|etwas|gefunden)|(?:klebte|lag|hing)<>(?:haustür|briefkasten|postkasten|tür)`,
  ],
  [
    'somebodyHome',
    String.raw`zu ?hause|daheim|(?:jemand|wer|du|sie|ihr)<>(?:anwesend|vor ort|anzutreffen)|(?:ist|war|wäre|wird)<>(?:jemand|wer) (?:\S+ ){0,3}da|(?:hat|haben)<>(?:geklingelt|geläutet)|niemand<>(?:da|angetroffen)|angetroffen|(?:bist|sind|waren|warst)<>(?:in der wohnung|im haus)(?! gas)|anwesend~`,
  ],
  [
    'floor',
    String.raw`~(?:stock|stockwerk|stockwerke|etage|geschoss|geschoß)s?|parterre|hochparterre|erdgeschoss|souterrain|ebenerdig|wie (?:viele (?:treppen|stufen|stiegen)|weit oben|hoch (?:hinauf|rauf|wohn~))|dachgeschoss|wie viele (?:etagen|stockwerke)`,
  ],
  ['elevator', String.raw`~aufzug~|~aufzüge|~lifte?s?|fahrst(?:uhl|ühle)~`],
  [
    'doorCode',
    String.raw`(?:tür|tor|zugangs|zutritts|haus|eingangs|schranken|gegensprech|zahlen)-?(?:code|pin|schlosscode)|(?:code|pin|nummer|zahlenkombination|kombination)<>(?:tor|tür|haustür|schranke|tastenfeld|eingang|einfahrt|zufahrt|gegensprech~|zaun|haus|schließanlage|keypad|tiefgarage|eingangstor)(?! (?:nummer|hinter))|wie komm(?:t|en)<>(?:ins haus|durch die|durchs|rein|hinein)`,
  ],
  [
    'bellName',
    String.raw`~(?:klingel|klingelschild|türschild|glocke|türglocke|briefkastenschild|klingelbrett|gegensprechanlage|namensschild)s?(?= |\?|,)(?!<>koffer)|(?:bei wem|wo|unter welchem namen) <>(?:klingeln|läuten|geklingelt|geläutet)`,
  ],
  [
    'openingHours',
    String.raw`~(?:öffnungs|geschäfts|büro|annahme|betriebs|waren)-?zeiten|wann (?:haben|habt|hat|ist|sind|macht|machen|sperrt|öffnet|öffnen) (?:sie|ihr|die|das|der)?<>(?:geöffnet|offen|auf|besetzt|geschlossen|zu|\?)(?= ?\?|$)(?<!(?:ruf|trat|tritt|mal|hörte|wachte) auf)|(?:sperrt|macht|öffnet) (?:ihr|sie)<>(?:auf|zu)|(?:sperrt|macht)<>(?:auf|zu)(?= ?\?)|warenannahme`,
  ],
  [
    'truckAccess',
    String.raw`(?:lkw|laster|lastwagen|tonner|lieferwagen|transporter|sattelzug|sattelschlepper|40-tonner|spedition|lieferauto|fahrzeug)<>(?:halten|parken|wenden|zufahr~|vors haus|vor das haus|bis zu|durch~|stehen|breit|hinkommen|befahr~|anfahren)|(?:straße|gasse|zufahrt|einfahrt|weg|hof|tor)<>(?:lkw|laster|tonner|breit|eng|befahr~|spedition|schmal|lieferwagen|wenden)|halteverbot~|befahrbar|parkmöglichkeit|wendemöglichkeit|ladezone|(?:enge|schmale) (?:straße|gasse|zufahrt)`,
  ],
  [
    'partialDeliveryOk',
    String.raw`teil-?(?:lieferung|sendung|mengen)~|gesamt-?lieferung|komplett-?lieferung|(?:auf den|den) rest<>(?:warten|später|nach~|schicken)|(?:alles|alle)<>(?:zusammen|auf einmal|komplett)|getrennt<>(?:liefer~|schick~|send~)|vorab (?:liefern|schicken|senden)|(?:einem|zwei|mehrere[nm]?) (?:paket~|sendungen|teilen|etappen)|nach und nach`,
  ],
  [
    'carrier',
    String.raw`${W} (?:\S+ )?(?:paketdienst~|spedition|zusteller|versanddienst~|kurier(?:dienst)?|lieferdienst|transport~|versandunternehmen|logistik~|frächter|botendienst|bote)|(?:name|wer)<>(?:paketdienst~|spedition|zusteller|lieferdienst|kurier~)|(?:firma|name|logo|aufschrift)<>lieferwagen|wer<>(?:zugestellt|ausgeliefert|angeliefert)|(?:dhl|hermes|dpd|gls|ups|post)(?:,| oder) <>`,
  ],
  [
    'giftMessage',
    String.raw`~(?:gruß|glückwunsch|geschenk)-?(?:karte|text|botschaft|worte|nachricht)n?(?! abgelaufen)|(?:text|worte|zeilen|nachricht|widmung|spruch|gravur)<>(?:karte|beilegen|dazu~|wünsch~|stehen|draufschreiben|grüße|gewünscht)|(?:auf|in) (?:der|die) (?:gruß|glückwunsch|geschenk|beilage)?-?karte<>(?:schreib~|stehen|drauf)|(?:schreib~|stehen|drucken)<>(?:auf|in) (?:der|die) (?:gruß)?karte|~gravur~|widmung`,
  ],
  [
    'giftWrap',
    String.raw`(?:als )?geschenk~<>(?:einpack~|verpack~|eingepackt|einwickeln)|geschenk-?(?:verpackung|box|papier|karton|tüte|folie)|schleife~|(?:hübsch|schön|festlich|in geschenkpapier) (?:ein|ver)pack~|einpacken(?= ?\?)`,
  ],
  [
    'labelPrinted',
    String.raw`(?:~label|~etikett|~schein|~aufkleber|paketmarke|qr-?code|~marke)<>(?:druck~|gedruckt|ausgedruckt|klebt?~|geklebt|aufgeklebt|angebracht|drauf|bekommen|erhalten|angekommen|vorhanden)|(?:druck~|gedruckt~|ausgedruckt|ausdruck~)<>(?:~label|~etikett|~schein|~aufkleber|paketmarke)|(?:qr-?code|drucker)<>(?:drucken|etikett|label|zuhause|nutz~)|(?:rücksende|retouren|versand)-?(?:label|etikett|schein|aufkleber)`,
  ],
  [
    'whereDroppedOff',
    String.raw`(?:wo|in welche[mr]|bei welche[mr]|an welche[mr])<>(?:${PARCEL} )?(?:abgegeben|eingeliefert|aufgegeben|abgeliefert|hingebracht|ging<>raus|aus der hand gegeben|eingeworfen|übergeben|zurückgegeben)(?!<>(?:möcht|woll))|wem<>${PARCEL}<>(?:übergeben|gegeben|mitgegeben)|(?:annahme|aufgabe|einlieferungs)-?(?:stelle|ort)|(?:wo|welche[rmn]?)<>(?:rücksendung|retoure) (?:abgegeben|aufgegeben|raus|eingeliefert)`,
  ],
  [
    'proofOfPosting',
    String.raw`(?:einlieferungs|abgabe|aufgabe|versand|einwurf)-?(?:beleg|nachweis|quittung|schein|bestätigung|bon|zettel)s?|(?:aufgabe|abgabe|versand|einlieferung)<>(?:belegen|nachweisen|beweisen)|(?:post|shop|paketshop|schalter|annahme)<>(?:quittung|beleg|bon|zettel|bestätigung)|(?:quittung|beleg|bon|bestätigung)<>(?:von der post|vom paketshop|vom shop|am schalter|der abgabe|der aufgabe|einlieferung)`,
  ],
  [
    'refusedParcel',
    String.raw`annahme<>(?:verweiger~|abgelehnt|verwehrt|ablehn~)|(?:verweigert|abgelehnt|zurückgewiesen|abgewiesen|verweigerung)<>(?:annahme|${PARCEL})|${PARCEL}<>(?:verweiger~|abgelehnt|abgewiesen|zurückgewiesen|nicht angenommen|nicht annehmen|wieder mitgegeben|zurückgehen)|annahmeverweigerung|nicht angenommen|(?:dem )?(?:fahrer|boten|zusteller)<>(?:wieder )?mitgegeben`,
  ],
  [
    'whatReceivedInstead',
    String.raw`(?:was|${W} (?:\S+ )?(?:artikel|produkt|teil|ware|stück|modell|ding))<>(?:lag|war|kam|befand|steckte)<>(?:paket|karton|schachtel|sendung|tatsächlich|statt|bei ihnen an|drin)|(?:was|${W} (?:artikel|produkt|ware|teil))<>(?:irrtümlich|fälschlich~|stattdessen|versehentlich|falsch~) ?(?:geliefert|bekommen|erhalten|geschickt|gekommen)?|(?:artikelnummer|bezeichnung|aufdruck|was)<>(?:falsche[nrs]?|falsch gelieferten?) (?:teil|artikel|ware|produkt|stück|paar)|stattdessen (?:bekommen|erhalten|geliefert|gekommen|im paket)|anstelle|anstatt (?:des|der)`,
  ],
  [
    'wornOrUsed',
    String.raw`(?:schon|bereits|je|nur|mal|draußen)? ?(?:getragen|angehabt|anprobiert|anprobiere?|in gebrauch|benutzt|benützt|in verwendung|verwendet|gewaschen|in betrieb genommen|ausprobiert|gebraucht|eingelaufen)(?= ?(?:\?|,|oder|und|worden|gewesen))|(?:gebrauchs|trage|benutzungs|nutzungs)-?spuren|(?:un)?getragen|ungebraucht|neuwertig|unbenutzt|(?:maschine|gerät|mixer) <>gelaufen|wie (?:oft|lange)<>(?:getragen|gebrauch|benutzt|verwendet)`,
  ],
  [
    'tagsOn',
    String.raw`~(?:preisschild|preisetikett|etikett|siegel|hängeetikett|schildchen|anhänger|plombe|schutzfolie|folie|hygienesiegel)(?:er|en|s)?<>(?:noch|dran|entfernt|geöffnet|ab|abgeschnitten|unversehrt|drauf|gebrochen|abgetrennt|abgenommen|dran~|intakt|heil)|(?:label|etiketten)<>(?:hängt|hängen|dran|noch (?:am|an|dran)|abgeschnitten)|(?:hängt|hängen|klebt)<>(?:label|etikett|schild|preisschild)|originalverschlossen|versiegelt`,
  ],
  [
    'whyReturn',
    String.raw`(?:warum|weshalb|wieso|aus welche[mn] (?:grund|gründen|anlass))<>(?:zurück~|retour~|umtausch~|tauschen|schickst|nicht behalten|rückgabe|rücksend~)|(?:grund|gründe)<>(?:rückgabe|rücksendung|retoure|rückversand)|(?:rücksende|retouren|rückgabe)-?grund|was (?:stört|gefällt|missfällt|passt|hat)<>(?:an dem|an der|am|nicht|gestört|missfallen)(?!<>(?:service|aufenthalt))`,
  ],
  [
    'keepForDiscount',
    String.raw`(?:rabatt|nachlass|preisnachlass|teil-?erstattung|gutschrift|preisminderung|abschlag|prozent)<>(?:behalten|statt<>(?:rückgabe|rücksendung|umtausch)|leben|zufrieden|kratzer|in frage)|(?:behalten|leben)<>(?:rabatt|nachlass|erlassen|prozent|erstatt~|gutschrift|entgegenkommen|günstiger|wenn wir)|teil-?erstattung|preisminderung|preisnachlass`,
  ],
  [
    'exchangeForWhat',
    String.raw`wogegen|(?:gegen|in) (?:was|welche[snm]?)<>(?:tausch~|umtausch~|wechseln|ersetzen|austausch~)|was<>(?:stattdessen|anstelle|dafür haben|im tausch|lieber)(?! (?:gutschein|geld))|(?:tausch~|umtausch~|ersatz)<>(?:wogegen|gegen (?:was|welche))|(?:anderes|alternative)<>(?:im auge|ausgesucht|gewählt)|wunschartikel|${W} (?:\S+ )?(?:artikel|modell|produkt)<>(?:stattdessen|als ersatz|im tausch|im gegenzug)`,
  ],
  [
    'voucherOrMoney',
    String.raw`(?:gutschein|guthaben|store-?credit|einkaufsgutschein|gutschrift|wertgutschein|warengutschein|kundenkonto)<>oder<>(?:geld|überweis~|konto|rückbuchung|auszahl~|erstatt~|zurück|bar)|(?:geld|bargeld|überweis~|konto|rückbuchung|auszahl~|erstatt~|bar)<>oder<>(?:~gutschein|guthaben|store-?credit|gutschrift)|(?:in welcher form|wie)<>(?:geld|erstattung|rückerstattung|betrag|die \d+ euro)(?!<>bezahl)`,
  ],
  [
    'substituteOk',
    String.raw`(?:alternativ|ersatz|ausweich)-?(?:produkt|artikel|modell|ware|vorschlag)~|falls (?:ausverkauft|nicht (?:lieferbar|verfügbar|vorrätig|auf lager))|(?:ander~|ähnlich~|vergleichbar~) (?:marke|hersteller|produkt|artikel|modell|variante|sorte)<>(?:recht|ok|okay|nehmen|in ordnung|akzept~|zufrieden|einverstanden|\?)|(?:nimmst|nehmen|akzeptier~|anfreunden)<>(?:ander~|ähnlich~|alternativ~|ersatz~|variante|nachfolge~)|ersetzen(?= ?\?)|nachfolge-?(?:modell|produkt)|gleichwertig~`,
  ],
  [
    'whyCancel',
    String.raw`(?:warum|weshalb|wieso|aus welche[mn] (?:grund|gründen)|woran (?:liegt|lag)|was (?:bewegt|veranlasst|bewogen|hat))<>(?:kündig~|stornier~|verlass~|aufhör~|beend~|aussteig~|zurück(?:treten)?(?= ?\?)|vom vertrag|widerruf~|abbestell~|absag~|gehen|austret~)|(?:grund|gründe)<>(?:stornierung|kündigung|storno|austritt|widerruf|absage|abbestellung)|(?:kündigungs|storno|stornierungs|austritts)-?grund|was (?:haben wir|hat) <>(?:falsch|gefehlt|vergrault)`,
  ],
  [
    'paymentMethod',
    String.raw`(?:wie|womit|auf welche[mn]? (?:weise|weg|art)|auf welche art)<>(?:bezahlt|gezahlt|beglichen|zahlen|bezahlen|entrichtet|bezahlung)|~zahl(?:ungs)?-?(?:art|weise|mittel|methode|weg|variante)e?n?|(?:~karte|paypal|klarna|rechnung|lastschrift|vorkasse|sofort|überweisung|nachnahme|bar|twint|eps)(?:,| oder)<>(?:~karte|paypal|klarna|lastschrift|vorkasse|überweisung|nachnahme|twint|rechnung|bar|apple pay|eps)|(?:per|mit) (?:paypal|klarna|kreditkarte|lastschrift|twint|apple pay|karte|rechnung)<>(?:bezahlt|gezahlt|oder)`,
  ],
  [
    'cardLastDigits',
    String.raw`(?:letzt~|hinter~|end-?)<>(?:ziffern|zahlen|stellen|nummern|vier)<>${CARD}|${CARD}<>(?:letzt~ |end-?|hinter~ )(?:vier |4 |drei )?(?:ziffern|zahlen|stellen|nummern?)|(?:ziffern|zahlen)<>(?:endet|am ende)<>${CARD}|${CARD}(?:nummer)?<>(?:endet|endziffern|am ende|endung)|(?:endet|endung|endziffern|ende|schluss|letzten vier)<>${CARD}(?:nummer)?|(?:endziffern|letzten (?:vier|4) (?:ziffern|stellen|zahlen))<>(?:karte|zahlung~)?`,
  ],
  [
    'bankName',
    String.raw`${W} (?:\S+ )?(?:bank|geldinstitut|kreditinstitut|sparkasse|geldhaus|finanzinstitut|institut|hausbank)|name[n]?<>(?:bank|kreditinstituts?|geldinstituts?|hausbank|sparkasse)|(?:bank|hausbank|kreditinstitut|geldinstitut)(?= ?\?)|bei wem<>(?:konto|karte)|von wem<>(?:karte|kreditkarte)<>(?:ausgegeben|ausgestellt)|wie heißt<>(?:bank|hausbank|geldinstitut)`,
  ],
  [
    'timesCharged',
    String.raw`(?:wie (?:oft|häufig)|wievielmal|wie viele? ?mal|zum wievielten mal)<>(?:abgebucht|belastet|eingezogen|berechnet|abgezogen|verrechnet)|wie ?viele (?:\S+ )?(?:abbuchungen|buchungen|belastungen|lastschriften|umsätze)|anzahl (?:der )?(?:abbuchungen|buchungen|belastungen)|(?:doppelt|zweimal|dreimal|zweifach|mehrfach|ein-? oder zweimal)<>(?:abgebucht|belastet|eingezogen|berechnet|abgezogen)|(?:abgebucht|belastet|eingezogen)<>(?:zweimal|doppelt|dreimal|mehrmals|öfter)`,
  ],
  [
    'whoseCard',
    String.raw`(?:wessen|auf wen|auf welchen namen|wem)<>(?:${CARD}|konto|kreditkarte)|(?:wer|name)<>karten-?(?:inhaber|besitzer)~|${CARD}<>(?:auf wen|auf ihren namen|auf deinen namen|ausgestellt|gehört|läuft)|(?:gehört|läuft)<>(?:konto|karte|kreditkarte)|(?:eigene|fremde) (?:karte|kreditkarte|konto)|karteninhaber~`,
  ],
  [
    'statementText',
    String.raw`(?:text|was|name|wortlaut|bezeichnung|empfänger|händler|verwendungszweck|referenz|welchem namen)<>(?:abbuchung|belastung|kontoauszug|auszug|umsatz|umsätzen|buchung|kontobewegung~)|verwendungszweck~|buchungstext~|zahlungsreferenz|zahlungszweck|(?:kontoauszug|auszug|umsatzanzeige|kartenabrechnung)<>(?:steht|lesen|liest|erscheint|stand|vermerkt)|(?:steht|erscheint|liest|lesen)<>(?:kontoauszug|auszug|abrechnung)`,
  ],
  [
    'instalments',
    String.raw`(?:monats|teil|rest|schluss)?-?raten?(?! (?:sie|mir|uns|wir|ich))|ratenzahlung~|ratenplan|monatsrate~|teilbeträge~|teilzahlung~|abzahl~|abstottern|auf einmal oder`,
  ],
  [
    'voucherCode',
    String.raw`(?:gutschein|aktions|rabatt|promo|voucher|geschenk|einlöse|vorteils|werbe)-?(?:code|nummer|kennung|schlüssel)s?(?!<>(?:klapp|funktion|ungültig|akzept|angenommen|einlös))|(?:code|nummer|buchstaben|zeichenfolge|ziffern)<>(?:voucher|gutscheins?|geschenkkarte|gutscheinkarte)|(?:gutschein|voucher|geschenkkarte)<>(?:code|nummer|buchstaben)|${W} (?:\S+ )?code<>(?:eingegeben|eingelöst|verwendet|benutzt|einlösen)`,
  ],
  [
    'codeError',
    String.raw`(?:code|gutschein|promocode|rabattcode|voucher)~<>(?:abgelaufen|ungültig|abgelehnt|akzept~|angenommen|nicht an|einlös~|passiert|erscheint|eingib~|zieht|funktion~|klapp~|meldung|fehler|kommt)|(?:passiert|erscheint|meldung|kommt|sagt|fehler)<>(?:code|gutschein|promocode|rabattcode)~`,
  ],
  [
    'invoiceName',
    String.raw`(?:auf (?:wen|welchen namen|welche firma|wessen namen)|an wen|wie|was|wer|welcher name|name)<>(?:${BILL}|rechnungsempfänger)<>(?:ausstell~|ausgestellt|lauten|lautet|stehen|adressier~|schreib~|umgeschrieben|erscheinen|laufen)|(?:auf wen|an wen|auf welchen namen|für wen)<>${BILL}|${BILL}<>auf (?:wen|welchen namen)|(?:adressier~|lautet|lauten|umschreiben)<>${BILL}|rechnungs-?(?:empfänger|adressat|name)|adressfeld|(?:wer|was|welcher name|welche firma)<>(?:auf|in) (?:der|die) ${BILL}`,
  ],
  [
    'vatNumber',
    String.raw`~(?:uid|ust|umsatzsteuer|mwst|mehrwertsteuer|steuer|vat)-?(?:id|idnr|nr|nummer|identifikationsnummer|ident~)(?:-nummer)?(?:[- ]nr)?|uid|ust-?id~|umsatzsteuer~`,
  ],
  [
    'invoiceByPostOrMail',
    String.raw`(?:${BILL}|papierrechnung|beleg)<>(?:per post|in papierform|postalisch|digital|elektronisch|per e?-?mail|pdf|papier|postweg)|(?:per post|papierform|papier|papierrechnung|postalisch|ausgedruckt)<>oder<>(?:e?-?mail|pdf|digital|elektronisch|online)|(?:e-?mail|pdf|digital|elektronisch)<>oder<>(?:post|papier|papierform|brief|postalisch)|e-rechnung|papierrechnung|online-?rechnung|wie<>(?:rechnung|abrechnung) (?:zukommen|erhalten|bekommen|zugestellt)`,
  ],
  [
    'boughtWhere',
    String.raw`(?:wo|woher|bei wem|von wem|in welche[mr]|bei welche[mr]|über welche[ns]?)<>(?:gekauft|erworben|besorgt|bezogen|angeschafft|geholt|stammt|her|gekriegt|ware|erstanden)(?!<>(?:wasser|karte))|(?:bei|in|über|von) welche[mnrs]? (?:\S+ )?${SHOPS}(?!.{0,60}(?:möcht|woll|abhol|hol|willst|lieber|soll|schick|liefer|zurück|abgeb|ausgesucht|aus der hand))|(?:kauf|bezugs)-?(?:ort|quelle)|verkäufer<>(?:heißt|hieß|war)|woher (?:haben|hast)`,
  ],
  [
    'onlineOrStore',
    String.raw`(?:online|internet|netz|web|webshop|onlineshop)~<>oder<>(?:laden|geschäft|filiale|vor ort|stationär|markt|shop|telefon~)|(?:laden|geschäft|filiale|vor ort|stationär|markt|telefon~)<>oder<>(?:online|internet|netz|web|webshop|onlineshop)~|(?:online|internet|übers netz|im netz|vor ort|im laden)<>(?:gekauft|bestellt|gebucht|erworben)|internet-?(?:bestellung|kauf)|online-?(?:kauf|bestellung)(?!<>nummer)`,
  ],
  [
    'receiptKept',
    String.raw`(?:hast|haben|gibt|besitz~|existier~|liegt|findest|finden)<>(?:~beleg|kassenbon|bon|kassenzettel|quittung|rechnung|kaufnachweis)(?:<>(?:noch|aufgehoben|aufbewahrt|aufbehalten|vorhanden|parat|da))|(?:aufgehoben|aufbewahrt|vorhanden|existier~)<>(?:~beleg|kassenbon|bon|kassenzettel|quittung|rechnung|kaufnachweis)(?!s)|gibt es<>(?:~beleg|kassenbon|bon|kassenzettel|quittung|kaufnachweis)`,
  ],
  [
    'giftOrSelf',
    String.raw`(?:ist|war|wird|soll)<>(?:ein geschenk|präsent|verschenk~|mitbringsel|als geschenk)(?!<>(?:einpack|verpack))|(?:geschenk|präsent|verschenk~|mitbringsel)<>oder<>(?:selbst|sie|dich|eigen~|selber)|(?:für (?:sie|dich) (?:selbst|selber|ein)|eigenbedarf|eigengebrauch|selber|selbst)<>oder<>(?:geschenk|verschenk~|mitbringsel|jemand)|eigenbedarf|verschenk~|geschenk(?= ?\?)`,
  ],
  [
    'recipient',
    String.raw`(?:wer|für wen|an wen|wem)<>(?:bekomm~|erhalten|bestimmt|adressiert|empfänger|empfangen|empfängt|geschickt werden|gedacht|beschenkt|gehen)(?!<>(?:rechnung|faktura))|(?:name[n]?|wer)<>(?:empfängers?|empfängerin|beschenkten?|adressat~|lieferung bestimmt)|empfänger-?name`,
  ],
  [
    'deliveryInstructions',
    String.raw`(?:~hinweise?|anweisung~|anmerkung~|besonderheit~|wünsche|etwas|infos)<>(?:für (?:den|die|unseren) (?:fahrer|zusteller|boten|kurier|lieferung|zustellung|anlieferung)|zur (?:lieferung|zustellung|anlieferung)|bei der (?:lieferung|zustellung|anlieferung))|(?:liefer|zustell|anliefer)-?(?:hinweis|anweisung|anmerkung|notiz|bemerkung|vermerk)~|(?:fahrer|zusteller|kurier|bote)<>(?:beachten|wissen|klopfen|hinten|vorne|rein|achten)|(?:beachten|wissen)<>(?:fahrer|zusteller|kurier|bote|lieferung|anlieferung)~`,
  ],
];

/** Accounts, login and what we send by mail. */
const accounts: readonly (readonly [string, string])[] = [
  [
    'authorised',
    String.raw`~vollmacht~|bevollmächtigt|~berechtigt(?! sind wir)|in welche[mr] (?:verhältnis|beziehung|funktion|eigenschaft)<>|im (?:auftrag|namen) (?:von|des|der)|befugt|einverständnis(?:erklärung)?<>(?:inhaber|vertrags)~|für (?:jemand|eine andere person)<>(?:handeln|anrufen|schreiben)|zeichnungsberechtigt|vertretungs~|sind sie (?:selbst )?(?:der |die )?(?:vertrags|konto|anschluss)inhaber`,
  ],
  [
    'loginMethod',
    String.raw`(?:wie|womit|auf welche[mn]? (?:weg|weise))<>(?:melden sie sich|meldest du dich|loggen|loggst|einlogg~|anmeld~|einsteig~|kommst|kommen sie)(?:<>(?:an|ein|konto|kundenkonto|kundenbereich|portal))?(?!<>(?:schraube|haus))|(?:login|anmeldung|einstieg|zugang|einloggen|anmelden)<>(?:über|per|mit|via)<>(?:oder|app|google|apple|facebook|sms|mail|passwort|fingerabdruck|webseite)|(?:google|apple|facebook|fingerabdruck|face ?id|sso)~<>(?:login|anmeld~|einlogg~|oder|konto)|anmelde-?(?:methode|verfahren|weg|art)`,
  ],
  [
    'resetTried',
    String.raw`(?:passwort|kennwort|pin|zugangsdaten)<>(?:zurückgesetzt|zurücksetzen|zurückzusetzen|vergessen|neu (?:gesetzt|vergeben|anlegen|angelegt|angefordert|setzen)|geändert|setzen|ändern|angefordert|anfordern)(?!<>(?:mail|link|nachricht))|zurücksetzen<>(?:geklappt|versucht|probiert|funktioniert|passwort~|kennwort~)|(?:neu~|ander~) (?:passwort|kennwort)<>(?:setzen|vergeben|angefordert|erstellt|versucht|anlegen|vergeb~)|~(?:passwort|kennwort)-?(?:reset|rücksetzung|vergessen)(?!-?(?:mail|link))`,
  ],
  [
    'resetMailReceived',
    String.raw`(?:~mail|nachricht|link|e-mail)<>(?:zum zurücksetzen|zurückzusetzen|passwort|kennwort|zurücksetzung|bestätigungslink|mit dem link|mit neuem|von uns)<>(?:bekommen|erhalten|angekommen|an|da|gelandet|eingegangen|schon|bei ihnen)|(?:reset|aktivierungs|bestätigungs|rücksetz|verifizierungs|wiederherstellungs)-?(?:mail|link|e-mail|nachricht)<>(?:bekommen|erhalten|angekommen|da|eingegangen|gelandet|an)|(?:postfach|posteingang|mailbox|inbox)<>(?:gelandet|eingegangen|angekommen|etwas|von uns|sehen)|(?:kam|ist|kommt)<>(?:mail|link|nachricht|e-mail)<>(?:an|bei ihnen|bei dir|da|passwort|link)|(?:mail|e-mail|nachricht|link)<>(?:bei ihnen|bei dir) (?:angekommen|an)`,
  ],
  [
    'spamFolder',
    String.raw`~spam~|~junk~|(?:unerwünscht|werbung|werbe)~(?:<>(?:mails|nachrichten|ordner))?(?=<>(?:durchsucht|geschaut|geguckt|nachgesehen|gelandet|nachgeschaut|ordner|mails|nachrichten))|werbeordner|unerwünschte[nrm]? (?:mails?|nachrichten|ordner|e-mails?)|(?:mail|nachricht)<>(?:herausgefiltert|aussortiert|ausgefiltert|gefiltert)`,
  ],
  [
    'twoFactor',
    String.raw`(?:zwei|2|zweiter?|doppel)-?(?:faktor|stufen|schritt)~(?:-\S+)?|2fa|~authenticator~|authentifizier~-?app|(?:backup|wiederherstellungs|sicherungs|ersatz)-?codes?|zweite[rn]? (?:faktor|code|schritt)|(?:sms|bestätigungs|sicherheits|einmal|anmelde)-?code<>(?:an|bekommen|erhalten|bei|angekommen)|tan-?(?:app|verfahren)`,
  ],
  [
    'phoneLost',
    String.raw`(?:handy|telefon|smartphone|natel|mobiltelefon|gerät)<>(?:gestohlen|verloren|weg|abhandengekommen|abhanden|geklaut|verlegt|entwendet|unauffindbar)|(?:gestohlen|verloren|abhanden~|geklaut|verlust|diebstahl)<>(?:handy|telefon|smartphone|natel|mobiltelefon|geräts?)~`,
  ],
  [
    'severalAccounts',
    String.raw`(?:mehrere|zweite[sn]?|weitere[snr]?|zusätzliche[sn]?|anderes|doppelte[sn]?|zwei|verschiedene) (?:\S+ )?(?:konto|konten|accounts?|zugang|zugänge|profile?|benutzerkonto|kundenkonto|kundenkonten|registrierung)|doppel-?(?:konto|account|registrierung)|~(?:konto|account|zugang|profil)<>(?:privat~|beruflich~|unter (?:einem )?ander~)|${W} (?:konto|account|zugang|profil)(?! soll)<>(?:meinst|meinen|betroffen|geht|privat~)`,
  ],
  [
    'newsletter',
    String.raw`~newsletter~|~(?:rund|werbe)-?(?:mails?|schreiben|brief~)|verteiler|(?:angebote|werbung|infos|neuigkeiten)<>(?:schicken|zusenden|erhalten|bekommen|per mail)(?= ?\?)|mailingliste`,
  ],
  [
    'whoHasAccess',
    String.raw`(?:wer|wem|jemand|familie|andere|dritte~|mitarbeiter)<>(?:zugriff|zugang|administrator~|zugangsdaten|anmeldedaten|passwort|login|berechtigung~|adminrechte)(?!<>(?:erhalten sollen|haustür|wohnung))|(?:zugang|zugriff|anmeldedaten|zugangsdaten|passwort|konto|login)<>(?:teilen|teilst|geteilt|weitergegeben|mitbenutz~|familie|gemeinsam|weitergibst|mitnutz~)|(?:teilen|teilst|weitergegeben)<>(?:zugang|konto|anmeldedaten|zugangsdaten|account|passwort)|wer (?:\S+ )?(?:nutzt|benutzt|kennt|verwendet)<>(?:konto|account|zugang|passwort)`,
  ],
];

export const shopMatters: readonly (readonly [string, string])[] = [...orders, ...accounts];
