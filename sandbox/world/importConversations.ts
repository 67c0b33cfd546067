import { Faker, base, en } from '@faker-js/faker';
import type { Conversation, Found } from './conversationShapes';
import type { ImportFile, Piece } from './importFile';
import type { Ids } from './newcomers';
import type { World, WorldTicket, WorldUser } from './types';
import { addTicket, addUser, idsAbove } from './newcomers';
import { capped, isProse, readJson, readText } from './importFile';
import { findConversation, looksLikeConversation, NOBODY } from './conversationShapes';
import { readMail } from './mail';
import { shorten } from './importValues';
import { toSaid } from './conversationTicket';

const NAMES_SEED = 4801;

interface ConversationImport {
  /** One per conversation, in the order of the files; they are in the world already. */
  tickets: WorldTicket[];
  /** For people: file, line, what was expected, what was found. */
  problems: string[];
}

/**
 * Opens one ticket per conversation: a `conversation_log` answer ({"events"}), ticket audits with a chat ({"audits"}), a
 * ticket comments answer ({"comments"}, with "users" if sideloaded), messages of Sunshine Conversations ({"messages"}),
 * JSON lines of {"turns":[{"who":"U"|"A","t"}]}, or a JSON list of any of these; a transcript or a mail thread that is text
 * (.txt), and a mail (.eml); gzip is undone. Changes `world`. Never throws: a file or line that cannot be read
 * becomes a problem and the others still open. Of each file at most `limit` conversations (default: all).
 */
export function importConversations(
  world: World,
  files: ImportFile[],
  { limit = Infinity }: { limit?: number } = {},
): ConversationImport {
  const result: ConversationImport = { tickets: [], problems: [] };
  const opener = makeOpener(world);
  for (const file of files) {
    const report = capped(file.name, (text) => result.problems.push(text));
    let opened = 0;
    for (const { found, ...piece } of piecesOf(file, report.add)) {
      if (opened >= limit) break;
      if ('problem' in found) {
        report.add(`${piece.where}: ${found.problem}.`);
        continue;
      }
      for (const problem of found.problems) report.add(`${piece.where}, ${problem}.`);
      result.tickets.push(opener(found.conversation));
      opened += 1;
    }
    report.end();
  }
  return result;
}

interface FoundPiece {
  where: string;
  found: Found;
}

function* piecesOf(file: ImportFile, problem: (text: string) => void): Generator<FoundPiece> {
  const text = readText(file, problem);
  if (text === null) return;
  if (/\.eml(\.gz)?$/i.test(file.name)) yield findMail(file.name, text);
  else if (isProse(file.name, text)) yield { where: file.name, found: findText(text) };
  else {
    for (const { where, value } of jsonPieces(file, text, problem))
      yield { where, found: findConversation(value) };
  }
}

/** A list of conversations counts as so many pieces; a list of anything else as one wrong piece. */
function* jsonPieces(file: ImportFile, text: string, problem: (text: string) => void): Generator<Piece> {
  for (const piece of readJson(file, text, problem)) {
    if (Array.isArray(piece.value) && piece.value.some(looksLikeConversation)) {
      for (const [index, value] of piece.value.entries()) {
        yield { where: `${piece.where}, item ${index + 1}`, value };
      }
    } else yield piece;
  }
}

function findText(text: string): Found {
  const subject = shorten((text.trim().split('\n')[0] ?? '').trim());
  const rest = { at: null, files: [], requester: NOBODY };
  return { conversation: { kind: 'text', text: text.trim(), subject, ...rest }, problems: [] };
}

function findMail(name: string, text: string): FoundPiece {
  const mail = readMail(text);
  if ('problem' in mail) return { where: `${name}, line ${mail.line}`, found: { problem: mail.problem } };
  const { from, at, attachments: files } = mail;
  const subject = mail.subject || 'Mail';
  const requester = { id: null, ...from };
  return {
    where: name,
    found: { conversation: { kind: 'text', text: mail.text, subject, at, files, requester }, problems: [] },
  };
}

function makeOpener(world: World): (conversation: Conversation) => WorldTicket {
  const ids: Ids = idsAbove(world);
  const names = new Faker({ locale: [en, base] });
  names.seed(NAMES_SEED);
  return (conversation) => {
    const { name, email } = conversation.requester;
    const known = world.users.find((user) => email !== null && user.email === email);
    const requester: WorldUser =
      known ?? addUser(world, ids, { name: name ?? names.person.fullName(), email, phone: null });
    return addTicket(world, ids, requester, toSaid(conversation, { world, ids, requester }));
  };
}
