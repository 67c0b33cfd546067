/** What stands in the place of names and numbers. */
export interface Cast {
  /** "Marie Durand" */
  name: string;
  first: string;
  email: string;
  /** Number of an order of theirs, without "#". */
  order: string;
  product: string;
  /** The day before, as it is written: "22 novembre 2026", "Nov 22, 2026", "2026-11-22". */
  day: (style: 'fr' | 'us' | 'iso') => string;
}

/** One text for each way in which bots of other vendors leave a conversation in a ticket. */
export const TEXTS = {
  'text-zendesk-chat': ({ first, order, day }) => `Chat started: ${day('iso')} 09:19 AM UTC

(09:19:12 AM) *** ${first} joined the chat ***
(09:19:14 AM) Aria (bot): Hi ${first}! I'm Aria, the virtual assistant. What can I do for you?
(09:19:50 AM) ${first}: my order ${order} came with one part missing
(09:20:02 AM) Aria (bot): Sorry to hear that. Which part is missing?
(09:21:33 AM) ${first}: the small bag with the screws
(09:21:40 AM) Aria (bot): Thank you. I am passing you to a colleague.
(09:22:10 AM) *** Aria (bot) left the chat ***`,

  'text-botpress': ({ order, product }) => `🤖 Assistant Atelier Nord:
Bonjour ! Je suis l'assistant virtuel d'Atelier Nord. Comment puis-je vous aider ?

---

👤 Client:
Bonjour, j'ai reçu ${product} mais il est rayé

---

🤖 Assistant Atelier Nord:
Je suis désolé. Quel est votre numéro de commande ?

---

👤 Client:
${order}

---

🤖 Assistant Atelier Nord:
Merci. Je vous mets en relation avec un conseiller.`,

  'text-history-block': ({ order, day }) => `=== CONVERSATION HISTORY ===

[${day('us')}, 10:02:03 AM] 👤 Customer: Hello, can I still change the delivery address of order ${order}?

[${day('us')}, 10:02:09 AM] 🤖 System: Of course. What is the new address? [sent]

[${day('us')}, 10:03:41 AM] 👤 Customer: 14 Mill Lane, York YO1 7HH

[${day('us')}, 10:03:47 AM] 🤖 System: I could not change it. A colleague will take over. [sent]

=== END CONVERSATION HISTORY ===`,

  'text-ccai': ({ name, order, day }) => `Chat ID: 48213
Date: ${day('iso')} 14:05:00 (UTC)
------------------------------------------------------------
14:05:10 UTC
Virtual Agent
Hello, this is the virtual agent of Atelier Nord. How can I help?
------------------------------------------------------------
14:05:52 UTC
${name}
I was charged twice for order ${order}
------------------------------------------------------------
14:06:03 UTC
Virtual Agent
I will connect you to an agent.
------------------------------------------------------------`,

  'text-fin': ({ first, order, product }) => `Summary of the conversation with Fin

${first} asked when the ${product} from order ${order} will be back in the right colour. Fin answered with the returns policy, which did not help.

Collected data
Order number: ${order}
Reason: wrong colour

Conversation
${first}: I got the wrong colour, order ${order}
Fin: You can return any item within 30 days.
${first}: I don't want to return it, I want the right one
Fin: I'm handing you over to the team.`,

  'text-ada': ({ first, order }) => `Chat transcript from Ada
Chatter: ${first}

Summary: Le client demande où en est son remboursement.

${first}: Bonjour, où en est le remboursement de ma commande ${order} ?
Ada: Je regarde cela pour vous.
Ada: Je ne trouve pas cette information. Je transmets à un conseiller.
${first}: Merci, j'attends depuis deux semaines`,

  'text-mail-thread': ({ name, first, order, email, day }) => `Bonjour,

Toujours rien reçu pour la commande ${order}, et personne ne me répond. Merci de me donner une date.

${name}

Le ${day('fr')} à 10:12, Assistant Atelier Nord <assistant@atelier-nord.example> a écrit :
> Bonjour ${first},
>
> Je suis l'assistant virtuel d'Atelier Nord. Pouvez-vous me donner votre code postal ?
>
> Le ${day('fr')} à 09:58, ${name} <${email}> a écrit :
>> Bonjour, où est mon colis ? J'habite à Nantes, 44000.`,

  'text-named-lines': ({ first, order }) => `Assistant : Bonjour, que puis-je faire pour vous ?
${first} : Je voudrais annuler ma commande ${order}
Assistant : Pour quelle raison ?
${first} : J'ai commandé deux fois par erreur
Assistant : Je transmets votre demande à un conseiller.`,

  'text-timed-lines': ({ first, order, day }) => `[${day('iso')} 16:20] Bot: Hi, how can I help?
[${day('iso')} 16:21] ${first}: The lamp of order ${order} does not switch on
[${day('iso')} 16:21] Bot: Have you tried another bulb?
[${day('iso')} 16:23] ${first}: yes, two of them
[${day('iso')} 16:24] Bot: I'll get someone to help you.`,

  'text-emoji': ({ order }) => `🤖 Bonjour ! Une question ?
🧑 Oui, ma commande ${order} est arrivée sans la notice
🤖 Quel produit est concerné ?
🧑 Le fauteuil
🤖 Je vous passe un conseiller.`,

  'text-docsbot': ({ order }) =>
    [
      'Shop bot transcript:',
      'Question:',
      'Hi, do you deliver to a pickup point?',
      'Answer:',
      'We deliver to pickup points in France, Belgium and the UK.',
      'Question:',
      `Good. Can you send order ${order} to one then?`,
      'Answer:',
      "I can't change orders. Let me contact support for you.",
    ].join('\n>\n'),

  // The end that it promised never came, as where a field or a comment holds no more.
  'text-cut-off': ({ order, day }) => `=== CONVERSATION HISTORY ===

[${day('us')}, 9:12:03 AM] 👤 Customer: Bonjour, je voudrais la facture de ma commande ${order}

[${day('us')}, 9:12:09 AM] 🤖 System: Bien sûr. À quel nom ? [sent]

[${day('us')}, 9:13:41 AM] 👤 Customer: Au nom de mon entre`,

  'text-raw': ({ order }) =>
    `Handover #77 :: intent=order_issue; conf=0.42; entities={order:${order}}; fallback x3; channel=kiosk`,
} satisfies Record<string, (cast: Cast) => string>;
