package jago.types;

import jago.ast.Expr;
import java.util.Set;

/** The surroundings in which the current object is checked. */
final class Environment {
  /** The package-level declaration whose initialiser or body is checked; null otherwise. */
  DeclInfo decl;

  /** Where lookups start. */
  Scope scope;

  /** The language version that applies. */
  GoVersion version = GoVersion.NONE;

  /** The value of iota in a constant declaration; null otherwise. */
  Constant iota;

  /** Where errors in an inherited constant initialiser are reported; 0: where they are. */
  int errpos;

  boolean inTParamList;

  /** The function around; null otherwise. */
  Signature sig;

  /** The calls of panic, which end a function; null while there are none. */
  Set<Expr.Call> isPanic;

  /** The expression has a function call or a receive in it. */
  boolean hasCallOrRecv;

  Environment copy() {
    Environment e = new Environment();
    e.decl = decl;
    e.scope = scope;
    e.version = version;
    e.iota = iota;
    e.errpos = errpos;
    e.inTParamList = inTParamList;
    e.sig = sig;
    e.isPanic = isPanic;
    e.hasCallOrRecv = hasCallOrRecv;
    return e;
  }

  /** Returns the innermost scope that declares name; null where none does. */
  Scope lookupScope(String name) {
    for (Scope s = scope; s != null; s = s.parent) {
      if (s.lookup(name) != null) {
        return s;
      }
    }
    return null;
  }

  /** Returns what name denotes; null where it is not declared. */
  Obj lookup(String name) {
    Scope s = lookupScope(name);
    return s == null ? null : s.lookup(name);
  }
}
