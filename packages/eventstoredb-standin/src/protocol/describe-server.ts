import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js'
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js'
import type { handleUnaryCall } from '@grpc/grpc-js'
import type { Context } from './context.ts'
import { features, gossip } from './messages.ts'

const SERVICE = 'event_store.client.streams.streams'

/** What the server can do, with the names in lower case, as the real one gives them. */
export const supportedMethods =
  (
    { faults, lateAfter }: Context,
    batchAppend: boolean,
  ): handleUnaryCall<Empty, SupportedMethods> =>
  (_call, done) => {
    const method = (name: string, ...all: Array<string>) =>
      new features.SupportedMethod()
        .setServiceName(SERVICE)
        .setMethodName(name)
        .setFeaturesList(all)
    const methods = [
      method('append'),
      method('read', 'position', 'events'),
      method('delete'),
      method('tombstone'),
      ...(batchAppend ? [method('batchappend', 'deadline_duration')] : []),
    ]
    const answer = new features.SupportedMethods().setMethodsList(methods)
    answer.setEventStoreServerVersion('24.2.0')
    if (faults.due('late-features') === undefined) done(null, answer)
    else setTimeout(() => done(null, answer), lateAfter)
  }

/** One live leader: this stand-in. */
export const readGossip =
  ({ host, port }: Context): handleUnaryCall<Empty, ClusterInfo> =>
  (_call, done) => {
    const end = new gossip.EndPoint().setAddress(host).setPort(port())
    const leader = new gossip.MemberInfo()
      .setState(gossip.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(end)
    const answer: ClusterInfo = new gossip.ClusterInfo().setMembersList([leader])
    done(null, answer)
  }
