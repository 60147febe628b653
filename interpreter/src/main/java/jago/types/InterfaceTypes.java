package jago.types;

import jago.ast.Expr;
import jago.ast.Field;
import jago.ast.Positions;
import java.util.ArrayList;

/** Checks interface types. */
final class InterfaceTypes {
  private final Checker check;

  InterfaceTypes(Checker check) {
    this.check = check;
  }

  /** Returns the type that e denotes; def is the name that it is declared under, or null. */
  Interface interfaceType(Expr.InterfaceType e, TypeName def) {
    Interface ityp = new Interface(check);
    for (Field f : e.elems) {
      if (f.name == null) {
        embedded(ityp, f.type);
      } else {
        method(ityp, f, def);
      }
    }
    ityp.complete = true;
    if (ityp.methods.isEmpty() && ityp.embeddeds.isEmpty()) {
      ityp.tset = TypeSet.TOP;
      return ityp;
    }
    ityp.methods.sort(Obj::compare);
    // Computed in any case, as that reports errors; not now, as elements may not be complete.
    check.later(() -> TypeSets.computeInterfaceTypeSet(check, e.pos, ityp));
    return ityp;
  }

  private void embedded(Interface ityp, Expr e) {
    ityp.embeddeds.add(check.unions.parseUnion(e));
    if (ityp.embedPos == null) {
      ityp.embedPos = new ArrayList<>();
    }
    ityp.embedPos.add(Positions.start(e));
  }

  private void method(Interface ityp, Field f, TypeName def) {
    if (f.name.name.equals("_")) {
      check.errors.error(
          f.name, ErrorCode.BLANK_IFACE_METHOD, "methods must have a unique non-blank name");
      return;
    }
    Type typ = check.typExprs.typ(f.type);
    if (!(typ instanceof Signature sig)) {
      if (Predicates.isValid(typ)) {
        check.errors.errorf(
            f.type, ErrorCode.INVALID_SYNTAX_TREE, "%s is not a method signature", typ);
      }
      return;
    }
    Named named = def == null ? null : Named.of(def.type);
    sig.recv = new Var(Var.Kind.RECV, f.name.pos, check.pkg, "", named != null ? named : ityp);
    Func m = new Func(f.name.pos, check.pkg, f.name.name, sig);
    check.recording.recordDef(f.name, m);
    ityp.methods.add(m);
  }
}
