import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Agency } from './agency.js';
import { PageInfo } from './connection.js';
import { Leader } from './leader.js';
import { ReceptionPoint } from './point.js';

function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(() => node())
    node: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  abstract class Connection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [node()], { description: 'The nodes of `edges`, without cursors.' })
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}

@ObjectType({ description: 'Agencies by name.', simpleResolvers: true })
export class AgencyConnection extends connectionOf('AgencyPage', () => Agency) {}

@ObjectType({ description: 'Leaders by name.', simpleResolvers: true })
export class LeaderConnection extends connectionOf('LeaderPage', () => Leader) {}

@ObjectType({ description: 'Reception points by name.', simpleResolvers: true })
export class ReceptionPointConnection extends connectionOf('ReceptionPointPage', () => ReceptionPoint) {}
