import type { FastifyInstance } from 'fastify';
import type { House } from '../house.js';
import { serveAgendaPapers } from './agenda-papers.js';
import { serveReportPapers } from './report-papers.js';

/** Serves the papers of the desk as PDF files: those of a leader's session, forms and the register. */
export function serveStaffPapers(http: FastifyInstance, house: House): void {
  serveAgendaPapers(http, house);
  serveReportPapers(http, house);
}
