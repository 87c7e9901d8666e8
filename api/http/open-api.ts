/** The OpenAPI document, made from the two tables; nothing of it is written by hand but the titles of answers. */
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { KIT_KINDS } from '#contract/kit-kinds';
import { Problem } from '#contract/problem';
import { wire } from '#contract/wire';
import type { Wire } from '#contract/wire/shape';

const PROBLEM = { 'application/problem+json': { schema: Problem } };

const ofKinds = <T>(content: T): Record<string, T> =>
  Object.fromEntries(Object.values(KIT_KINDS).map((type) => [type, content]));

function answerOf({ answers, status }: Endpoint, { reply }: Wire): ZodOpenApiOperationObject['responses'] {
  if (answers === 'nothing') return { 204: { description: 'Done' } };
  if (answers === 'picture') return { 200: { description: 'The picture', content: { 'image/webp': {} } } };
  if (answers === 'file') return { 200: { description: 'The file', content: ofKinds({}) } };
  if (answers === 'events')
    return { 200: { description: 'Live events', content: { 'text/event-stream': {} } } };
  const content = reply ? { 'application/json': { schema: reply } } : {};
  return { [status === 201 ? '201' : '200']: { description: status === 201 ? 'Made' : 'Done', content } };
}

/** Names in the path, from its own words; the schema where the caller chooses the name. */
function paramsOf(path: string, { params }: Wire): z.ZodObject {
  if (params instanceof z.ZodObject) return params;
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
}

function headersOf({ once }: Endpoint, name: EndpointName): z.ZodObject {
  return z.object({
    ...(once ? { 'Idempotency-Key': z.uuid() } : {}),
    ...(name === 'editPractice' ? { 'If-Match': z.string().optional() } : {}),
    ...(name === 'followFeed' ? { 'Last-Event-ID': z.string().optional() } : {}),
  });
}

function bodyOf({ takes }: Endpoint, { body }: Wire): ZodOpenApiOperationObject['requestBody'] {
  const binary = { schema: { type: 'string', format: 'binary' } } as const;
  if (takes === 'picture') {
    return {
      required: true,
      content: { 'image/png': binary, 'image/jpeg': binary, 'image/webp': binary },
    };
  }
  if (takes === 'file') return { required: true, content: ofKinds(binary) };
  return body ? { required: true, content: { 'application/json': { schema: body } } } : undefined;
}

/** `sharePractice` → `Share practice`. */
function say(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describe(name: EndpointName, endpoint: Endpoint): ZodOpenApiOperationObject {
  const half: Wire = wire[name];
  const requestBody = bodyOf(endpoint, half);
  return {
    operationId: name,
    summary: say(name),
    tags: [endpoint.path.split('/')[2] ?? ''],
    security: endpoint.who === 'anyone' ? [] : [{ bearer: [] }],
    ...(Array.isArray(endpoint.who) ? { description: `Only for: ${endpoint.who.join(', ')}.` } : {}),
    requestParams: {
      path: paramsOf(endpoint.path, half),
      header: headersOf(endpoint, name),
      ...(half.query instanceof z.ZodObject ? { query: half.query } : {}),
    },
    ...(requestBody ? { requestBody } : {}),
    responses: { ...answerOf(endpoint, half), default: { description: 'Refused', content: PROBLEM } },
  };
}

export function describeApi(url: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, endpoint] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describe(name, endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Relais', version: '1', description: 'Passes the win on.' },
    servers: [{ url }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths,
  });
}
