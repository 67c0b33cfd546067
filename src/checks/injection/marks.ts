/** Signs of a machine in a text, whatever its words: frames of prompts, calls of tools, what is not drawn, what takes data along. */

/** Marks that imitate the frame of a prompt. */
export const DELIMITER =
  /<\/?(?:system|conversation|instructions?|consignes|vorgaben|normas|reglas|regeln|data|evidence|user|assistant|prompt|context|context[oe]|kontext|admin|developer|im_start|im_end)\b(?![^>\n]*@)[^>]*>|<\|[^|>]{2,30}\|>|<<[^<>\n]{0,30}\b(?:sys|generat\w*|generador|assistant|assistent|system|model)\b|\[\/?(?:inst|sys|system|(?:begin|start|end) of \w+|(?:begin|start|end) (?:operator|system|ticket|customer|data|user)\b|fin des? (?:donnees|la conversation)|ende der (?:daten|unterhaltung)|fin de (?:los )?(?:datos|la conversacion))\b[^\]]*\]|^[^\S\n]*(?:#{2,}|={3,}|-{3,}|\*{3,})\s*(?:system|assistant|instructions?|systeme|sistema|operator|developer|new (?:task|rules)|end of|begin|fin d|ende d)\b|["'\]}]{2,}\s*-*\s*(?:end of \w+|assistant|system|user)\b\s*[:\w]|\bassistant\s*:[^\n]{2,200}\buser\s*:|\buser\s*:[^\n]{2,200}\bassistant\s*:|^(?:[^\S\n]|>)*assistant\s*:[^\n]*\n(?:[^\S\n]|>)*user\s*:|^[^\S\n]*(?:system|systeme|sistema)\s*:\s*\S|^[^\S\n]*(?:system|ai|model|operator) (?:prompt|override|message|instruction|note)\s*:/mu;

/** JSON, mark-up or a line of code that calls a tool. */
export const CALL =
  /["'](?:role|tool|tools|tool_calls?|function(?:_call)?|action|command|directive|instructions?|rules?|reply|answer|response|draft|prefix|suffix|greeting|signature|header|footer|template|macro|next_?(?:reply|answer)|suggested_reply|override|[a-z_]*reponse|reponse[a-z_]*|regles|entete|[a-z_]*antwort|antwort[a-z_]*|regeln|kopfzeile|[a-z_]*respuesta|respuesta[a-z_]*|reglas|cabecera|accion|aktion|outil|werkzeug|herramienta|approve\w*|refund\w*|verified|persona|tone|policy|prompt|system\w*|assistant|internal\w*|send_?to|recipient|bcc|cc)["']\s*:\s*(?:["'{[]|true|false|\d)|["'](?:args|arguments|parameters|run_by)["']\s*:|\b(?:function|tool)_(?:call|use|result)s?\b|\b[a-z]+[_.][a-z_.]+\([^)\n]*[="'«“][^)\n]*\)|<(?:tool|function|invoke|action)[_a-z]*\b[^>]*>|^\s*(?:tool|function|action|command|call|execute|run|invoke|observation|thought|final answer|output|outil|fonction|werkzeug|funktion|herramienta|funcion)\s*[:=]\s*[`"']?[a-z]+(?:[_.][a-z]+|\s*[({[])|^[-\s]*(?:tool|action|function|role|reply|response|instructions?|output)\s*:\s*[^\n]*\n\s+[a-z_]+\s*:|^\s*\/(?:reply|refund|assign|note|macro|say|system|admin|run|approve)\b|\[\[?\s*(?:tool|action|call|send|refund|run|execute|macro)\s*[:_=]|\b(?:update|insert into|delete from|drop table)\s+[a-z_]+\s+(?:set|values|where)\b|<\?xml|\b[a-z]{3,}\([a-z_]+\s*=\s*[^)\n]*\)|<[a-z]+[_-]?[a-z]*(?:refund|reply|credit|voucher|send|approve)[a-z_-]*\b[^>]*\/?>|\b(?:post|put|patch|delete|get) \/[a-z]{3,}|\b(?:set|let|var|const)\s+[a-z_.]*(?:reply|answer|response|draft|greeting|prefix|suffix|signature)[a-z_]*\s*(?:=|:|to\s)|\b(?:reply|answer|response|draft|output)[._][a-z_]+\s*[:=]|```[a-z]*\s*\n?\s*[{[<]|<(?:parameter|arg|call|command|macro)\b[^>]*>/mu;

/** HTML that is not drawn, with words in it. */
export const HIDDEN =
  /<!--[^>]{15,}-->|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt)?\b|opacity\s*:\s*0|text-indent\s*:\s*-\d{3}|left\s*:\s*-\d{3}|height\s*:\s*0|color\s*:\s*(?:#f{3,6}|white|transparent))[^"']*["'][^>]*>\s*[^<]{12,}|<[^>]*\bhidden\b[^>]{0,40}>\s*[^<]{12,}|<(?:noscript|template|desc|metadata)\b[^>]*>[^<]{12,}/u;

export const PLACEHOLDER = /\{\{\s*[a-z_]+[.[][^}]*\}\}/u;

const OPEN_END = String.raw`(?:\{[a-z_ ]+\}|\[[a-z_ ]+\]|<[a-z_ ]{3,}>|…|\.\.\.)`;
const OWN_DATA = String.raw`(?:e-?mail|address|adresse|direccion|name|nom|nombre|phone|telefon\w*|notes?|notiz\w*|notas?|summary|body|chat|transcript|history|token|secret|data|base64|dump|leak|everything|all)(?:_\w+)*`;
/** An image or link whose address is to be completed with something of the ticket. */
export const BEACON = new RegExp(
  String.raw`(?:!\[[^\]]*\]\(|<img[^>]+src\s*=\s*["']?)[^\s"')>]*[?&=][^\s"')>]*(?:${OPEN_END}|${OWN_DATA})|(?:https?:\/\/|www\.)[^\s"')<>]*[?&=/]${OPEN_END}|(?:https?:\/\/|www\.)[^\s"')<>]*[?&][\w-]*=(?:${OPEN_END}|${OWN_DATA}\b(?!=))`,
  'u',
);
