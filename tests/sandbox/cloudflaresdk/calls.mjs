// SPDX-License-Identifier: MIT
// Calls the sandbox by the service's own client. Each line of standard input is one call as JSON,
// {"environment", "call", "account", "store", "arguments"}; the client is set up by nothing but
// those environment variables. For each a line with what came is printed.
import { createInterface } from 'node:readline';

import Cloudflare from 'cloudflare';

async function all(pages, take) {
  const items = [];
  for await (const item of pages) items.push(take(item));
  return items;
}

const calls = {
  accounts: (client) => all(client.accounts.list(), (one) => one.name),

  stores: (client, { account }) =>
    all(client.secretsStore.stores.list({ account_id: account }), (one) => one.id),

  secrets: (client, { account, store, arguments: [perPage] }) =>
    all(
      client.secretsStore.stores.secrets.list(store, {
        account_id: account,
        per_page: Number(perPage),
      }),
      (one) => one.name,
    ),

  duplicate: (client, { account, store, arguments: [secret, name, ...scopes] }) =>
    client.secretsStore.stores.secrets.duplicate(secret, {
      account_id: account,
      store_id: store,
      name,
      scopes,
      comment: 'By the SDK',
    }),
};

async function answer(order) {
  for (const name of Object.keys(process.env))
    if (name.startsWith('CLOUDFLARE_')) delete process.env[name];
  Object.assign(process.env, order.environment);
  try {
    return { result: await calls[order.call](new Cloudflare(), order) };
  } catch (error) {
    const { status, errors, message } = error;
    return { kind: error.constructor.name, status, errors, message };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await answer(JSON.parse(line))));
