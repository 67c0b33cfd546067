import type { World, WorldRecord, WorldUser } from '../../world/types';
import type { Answer, Question } from '../route';
import { forbidden, notFound } from './errors';
import { apiUrl } from './serialize';

type WorldObject = World['objects'][string];

/** An Enterprise role may be kept from records altogether; light agents may only read them. */
export function mayRead(agent: WorldUser): boolean {
  return agent.kind !== 'noRecords';
}

export function mayWrite(agent: WorldUser): boolean {
  return mayRead(agent) && agent.kind !== 'light';
}

/** Answers only for an object that exists and an agent who may; 403 and 404 otherwise. */
export function guarded(
  may: (agent: WorldUser) => boolean,
  answer: (question: Question, object: WorldObject) => Response,
): Answer {
  return (question) => {
    if (!may(question.agent)) return forbidden();
    const object = question.world.objects[question.param('key')];
    return object ? answer(question, object) : notFound();
  };
}

export function recordAnswer(world: World, record: WorldRecord): Record<string, unknown> {
  const path = `custom_objects/${record.custom_object_key}/records/${record.id}`;
  return { ...record, url: apiUrl(world, path), photo: null };
}
