/** Keeps the SDK's clients from turn to turn: it makes two for each, and one of them for a sign-in that we have not. */
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { sendingDirectly } from './direct-connector.js';
import type { Delivery, OutgoingClient } from './outgoing.js';

type Base = ConfigurationBotFrameworkAuthentication;
type BaseParts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type Claims = Parameters<Base['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/** Clients hold addresses and credentials, nothing of a turn; tokens are renewed by the credentials at each request. */
export class KeepingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Kept<Connector>();
  readonly #userTokenClients = new Kept<UserTokenClient>();
  readonly #deliver: Delivery | undefined;

  constructor(
    settings: BaseParts[0],
    credentials?: BaseParts[1],
    /** Without it the SDK sends by a client of its own. */
    client?: OutgoingClient,
  ) {
    super(settings, credentials, undefined, undefined, client && { httpClient: client });
    this.#deliver = client?.deliver;
  }

  override async authenticateRequest(
    ...request: Parameters<Base['authenticateRequest']>
  ): ReturnType<Base['authenticateRequest']> {
    const sender = await super.authenticateRequest(...request);
    if (sender.connectorFactory !== undefined) this.#keep(sender.connectorFactory, sender.claimsIdentity);
    return sender;
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return this.#keep(super.createConnectorFactory(claims), claims);
  }

  override async createUserTokenClient(claims: Claims): Promise<UserTokenClient> {
    return this.#userTokenClients.of([appOf(claims)], () => super.createUserTokenClient(claims));
  }

  /** A factory is of one turn: it is changed, not wrapped, since the SDK does not export its class. */
  #keep(factory: ConnectorFactory, claims: Claims): ConnectorFactory {
    const app = appOf(claims);
    const create = factory.create.bind(factory);
    return Object.assign(factory, {
      create: async (serviceUrl: string, audience: string) =>
        this.#connectors.of([app, serviceUrl, audience], async () => {
          const connector = await create(serviceUrl, audience);
          return this.#deliver === undefined
            ? connector
            : sendingDirectly(connector, serviceUrl, this.#deliver);
        }),
    });
  }
}

/** Some at a time, the longest there dropped first: addresses come from outside. */
class Kept<Client> {
  readonly #clients = new Map<string, Promise<Client>>();

  async of(names: readonly (string | null | undefined)[], make: () => Promise<Client>): Promise<Client> {
    const key = JSON.stringify(names);
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const client = make();
    this.#clients.set(key, client);
    for (const [oldest] of this.#clients) {
      if (this.#clients.size <= MOST_CLIENTS) break;
      this.#clients.delete(oldest);
    }
    try {
      return await client;
    } catch (error) {
      this.#clients.delete(key);
      throw error;
    }
  }
}

/** As the SDK tells for which of its apps a client is: the channel names it in one claim, the emulator in another. */
function appOf(claims: Claims): string | null {
  return claims.getClaimValue('aud') ?? claims.getClaimValue('appid');
}

const MOST_CLIENTS = 100;
