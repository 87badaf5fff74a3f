/** Sees to it that only values that both databases keep alike reach them: text without NUL, numbers and null. */
import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/** A plugin, so that no part of the store can forget it. A value of another kind is a bug of ours and throws. */
export class PlainValues implements KyselyPlugin {
  readonly #transformer = new PlainValueTransformer();

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
}

class PlainValueTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: plain(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(plain) };
  }
}

function plain(value: unknown): unknown {
  // PostgreSQL refuses NUL in text, and SQLite reads only what comes before it.
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd');
  // The migrator locks with a bigint.
  if (value === null || Number.isFinite(value) || typeof value === 'bigint') return value;
  // libsql does not throw at a boolean, it ends the process.
  throw new TypeError(`the store keeps text, numbers and null, not a ${typeof value}`);
}
