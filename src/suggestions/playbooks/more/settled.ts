import { fold } from '../../../facts';
import type { Situation } from '../../engine';

/** Longer than this is no mere "thanks, it has come". */
const MOST_CHARACTERS = 300;

/** "All sorted", "plus besoin de rien", "hat sich erledigt", "no hace falta nada más", folded. */
const SETTLED =
  /(?<![a-z])(?:all (?:good|fine|sorted|settled|resolved)(?: now)?|(?:everything|it|this|that|the (?:matter|problem|issue))(?:'s| is| has been| got)(?: all| now)* (?:fine|sorted|settled|resolved|solved)|(?:nothing (?:more|else|further)|no (?:further|more) (?:help|action)) (?:is )?needed|no need to (?:reply|answer|do anything)|(?:ignore|disregard) (?:my|this) (?:last |previous |earlier )?(?:e-?mail|message|request)|you can close (?:this|the|my)|tout est (?:bon|regle|ok|en ordre|rentre dans l'ordre)|plus besoin (?:de rien|d'aide|de votre aide)|(?:c'est|probleme) (?:regle|resolu)|(?:ne tenez (?:pas|plus) compte de|ignorez) mon (?:dernier |precedent )?(?:message|mail|e-mail)|vous pouvez (?:clore|fermer|cloturer)|alles (?:gut|bestens|in ordnung|erledigt|geklart|ok(?:ay)?)|hat sich (?:bereits |schon |inzwischen |damit )?(?:erledigt|geklart)|(?:nichts|keine hilfe) mehr (?:notig|zu tun)|todo (?:bien|solucionado|resuelto|arreglado|en orden)|(?:esta|quedo) (?:ya )?(?:solucionado|resuelto|arreglado)|no hace falta nada(?: mas)?|(?:ignoren?|no tengan? en cuenta) mi (?:ultimo |anterior )?(?:correo|mensaje)|pueden? cerrar (?:el|este|la|mi))(?![a-z])/;

/** What makes a hope, a condition or the contrary of it. */
const NOT_YET =
  /(?<![a-z])(?:not|never|until|till|unless|if|once|when|whether|pas|jamais|quand|lorsque|jusqu|si|nicht|nie|wenn|falls|bis|sobald|ob|hoffe|no|nunca|hasta|cuando|hope|espero|espere)(?![a-z])|n't/;

/** Something is left after all. */
const BUT =
  /\?|(?<![a-z])(?:but|except|however|only|apart|still|mais|sauf|hormis|cependant|aber|ausser|nur|jedoch|allerdings|pero|salvo|excepto|aunque|solo)(?![a-z])/;

/** The customer's last words say that it is settled, and nothing else: no reply about the matter is wanted any more. */
export function isSettled({ transcript }: Pick<Situation, 'transcript'>): boolean {
  const last = (transcript?.messages ?? []).findLast(({ speaker }) => speaker === 'customer');
  if (!last || last.text.length > MOST_CHARACTERS) return false;
  const text = fold(last.text);
  const found = SETTLED.exec(text);
  if (!found || BUT.test(text)) return false;
  const before =
    text
      .slice(0, found.index)
      .split(/[.!\n;]/)
      .at(-1) ?? '';
  return !NOT_YET.test(before);
}
