import 'graphiql/graphiql.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createFetcher } from './fetcher.js';
import { firstQuestion } from './first-question.js';

const staff = location.pathname.startsWith('/staff');
const fetcher = createFetcher(staff ? '/staff/graphql' : '/graphql');
const place = document.getElementById('explorer');

/** The API explorer of the graph this page stands beside: `/explorer` or `/staff/explorer`. */
if (place) {
  createRoot(place).render(
    createElement(GraphiQL, { fetcher, defaultQuery: firstQuestion(staff), shouldPersistHeaders: false }),
  );
}
