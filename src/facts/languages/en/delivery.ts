import type { Vocabulary } from '../../vocabulary';

/** How things are sent and fetched, and what else is asked, in English. */
export const delivery: Pick<Vocabulary, 'delivery' | 'topics'> = {
  delivery: {
    modes: String.raw`(?:express|standard|home|next[- ]day|same[- ]day|overnight|expedited|priority|economy|weekend|evening)(?: (?:delivery|shipping|mail|post))|(?<=(?:ship|shipped|sent|send|deliver|delivered|by|via|paid for|chose|with) )express|click (?:and|&|n) collect|courier (?:pick-?up|collection)|(?:in-?store|curbside|kerbside|locker|store) (?:pick-?up|collection)|pick-?up in[- ]store`,
    answers: String.raw`express|standard|home(?: delivery)?|delivery|shipping|courier|(?:store |home |a )?(?:pick-?up|pick it up|collection|collect)(?: in[- ]store| at the store)?|(?:by |regular )?(?:mail|post)|(?:parcel )?locker|(?:drop|bring|take|return)(?:ping)?(?: (?:it|them))?(?: off)?(?: (?:in|at|to|back to))?(?: (?:a|the|your))? ?(?:store|shop|branch|point|locker)|in[- ]?(?:store|shop|person)|store|next[- ]day|same[- ]day|overnight|drop-?off`,
    asked: String.raw`deliver|shipp?(?:ed|ing)?(?! ?confirm)|send (?:it|them)|return (?:it|them)|pick-?up|collect|mail or|store or|or (?:mail|store|post|pick)`,
    collected: String.raw`pick(?:ed|ing)?(?: (?:it|them|this|my \w+))?[ -]?up|pickup|collect|locker|leave (?:it|them|the|my)|drop(?:ped)? (?:it|them)? ?(?:off|at|in)|left (?:it|at)|parcel shop|drop-?off`,
    pointBefore: String.raw`(?:at|to|from|in|with|shop next door,|store,|shop,)`,
  },
  topics: {
    reason: String.raw`why(?! not)|(?:any|what|which|the) (?:\w+ )?reasons?|what made you|how come`,
    before: String.raw`(?:which|what(?:'s| is| was| are| were)?(?: (?:the|your|an?|of))?|and(?: (?:the|your))|your|the|any|to which|in which|on which)`,
    between:
      'the|your|kind of|type of|sort of|exact|current|full|new|old|gift|own|preferred|other|mail|house|serial|delivery|insurance|bank',
    open: String.raw`what|which|how (?!can|may|are)|where`,
    idle: String.raw`what(?:'s| is| was| has| seems)?(?: (?:happened|wrong|going on|up|the (?:problem|issue|matter)))|what (?:can|may|could|else|shall|should)|how (?:can|may|are|do you do)|what would you (?:like|prefer)|what do you (?:want|prefer|mean|think)|what are you requesting|(?<=^(?:(?:and|ok|okay|thanks|thank you|great|perfect|so|sorry|also|hi|hello|sure|got it)[,.!]* ){0,2})(?:would|could|can|do|did|have|has|are|is|shall|may) (?:you|i|we|it|there|that|this)(?! (?:have|know|tell|give|provide|share|send))`,
  },
};
