package jago.types;

/**
 * The function type that the context of an expression asks for, such as the type of the variable it
 * is assigned to; type arguments of a generic function are inferred from it.
 *
 * @param desc what has that type, for messages
 */
record Target(Signature sig, String desc) {
  /** Returns the target for typ; null if typ is null or not a function type. */
  static Target newTarget(Type typ, String desc) {
    if (typ != null && Under.commonUnder(typ, null, null) instanceof Signature sig) {
      return new Target(sig, desc);
    }
    return null;
  }
}
