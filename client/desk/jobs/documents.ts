import { graphql, type ResultOf } from '../graph.js';

export const jobsQuery = graphql(`
  query DeskJobs($agencyId: ID!, $isOpen: Boolean!) {
    jobs(agencyId: $agencyId, isOpen: $isOpen) {
      id kind state isStopping from to fileName done total failure askedAt startedAt endedAt askedByName mayStop mayResume
      figures { name count }
      faults { line column cell found message }
      agency { id name shortName }
    }
  }
`);

export type JobLine = NonNullable<ResultOf<typeof jobsQuery>['jobs']>[number];

/** A file that is being brought in. */
export const jobQuery = graphql(`
  query DeskJob($id: ID!) {
    job(id: $id) { id state done total failure sessionIds faults { line column cell found message } }
  }
`);

export type ImportJob = NonNullable<ResultOf<typeof jobQuery>['job']>;

export const openJobsQuery = graphql(`
  query DeskOpenJobs($agencyId: ID!) { jobs(agencyId: $agencyId, isOpen: true) { id done total } }
`);

export const askForJobMutation = graphql(`
  mutation DeskAskForJob($input: AskJobInput!) {
    askForJob(input: $input) {
      __typename
      ... on JobTaken { job { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const stopJobMutation = graphql(`
  mutation DeskStopJob($id: ID!) {
    stopJob(id: $id) { __typename ... on JobTaken { job { id } } ... on Refusal { message } }
  }
`);

export const resumeJobMutation = graphql(`
  mutation DeskResumeJob($id: ID!) {
    resumeJob(id: $id) { __typename ... on JobTaken { job { id } } ... on Refusal { message } }
  }
`);
