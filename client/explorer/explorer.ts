import 'graphiql/graphiql.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { firstQuestion } from './first-question.js';

const staff = location.pathname.startsWith('/staff');
const path = staff ? '/staff/graphql' : '/graphql';
const wsUrl = `${location.origin.replace(/^http/, 'ws')}${path}`;
const fetcher = createGraphiQLFetcher({ url: path, wsClient: createClient({ url: wsUrl, lazy: true }) });
const place = document.getElementById('explorer');

/** The API explorer of the graph this page stands beside: `/explorer` or `/staff/explorer`. */
if (place) {
  createRoot(place).render(
    createElement(GraphiQL, { fetcher, defaultQuery: firstQuestion(staff), shouldPersistHeaders: false }),
  );
}
