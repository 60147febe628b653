package jago.types;

import jago.ast.Expr;
import jago.ast.Field;
import jago.ast.Operator;
import jago.ast.Positions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Checks struct types. */
final class StructTypes {
  private final Checker check;

  StructTypes(Checker check) {
    this.check = check;
  }

  Struct structType(Expr.StructType e) {
    Struct styp = new Struct();
    FieldList list = new FieldList();
    Type typ = null;
    for (int i = 0; i < e.fields.size(); i++) {
      Field f = e.fields.get(i);
      if (i == 0 || f.type != e.fields.get(i - 1).type) {
        typ = check.typExprs.varType(f.type);
      }
      String tag = i < e.tags.size() ? tag(e.tags.get(i)) : "";
      if (f.name != null) {
        list.add(f.name, typ, tag, false);
      } else {
        embedded(list, f.type, typ, tag);
      }
    }
    styp.fields = list.fields;
    styp.tags = list.anyTag ? list.tags : List.of();
    styp.markComplete();
    return styp;
  }

  /** The fields of a struct as they are collected. */
  private final class FieldList {
    final List<Var> fields = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    boolean anyTag;
    private final HashMap<String, Var> byId = new HashMap<>();

    void add(Expr.Name ident, Type typ, String tag, boolean embedded) {
      Var f = Var.field(ident.pos, check.pkg, ident.name, typ, embedded);
      Var alt = f.name.equals("_") ? null : byId.putIfAbsent(f.id(), f);
      if (alt != null) {
        redeclared(ident.pos, f, alt);
        return;
      }
      fields.add(f);
      tags.add(tag);
      anyTag |= !tag.isEmpty();
      check.recording.recordDef(ident, f);
    }
  }

  /** Reports that obj, at pos, has the name of alt, in one struct. */
  private void redeclared(int pos, Obj obj, Obj alt) {
    CheckError err = check.errors.newError(ErrorCode.DUPLICATE_DECL);
    err.addf(pos, "%s redeclared", obj.name);
    err.addAltDecl(alt);
    err.report();
  }

  private void embedded(FieldList list, Expr e, Type typ, String tag) {
    int pos = Positions.start(e);
    Expr.Name name = embeddedFieldIdent(e);
    if (name == null) {
      check.errors.errorf(pos, ErrorCode.INVALID_SYNTAX_TREE, "invalid embedded field type %s", e);
      list.add(new Expr.Name(pos, "_"), Basic.INVALID, "", true);
      return;
    }
    // The name's slot belongs to the type; the field is found by its position.
    list.add(new Expr.Name(name.pos, name.name), typ, tag, true);
    check.later(() -> validEmbedded(pos, typ)); // the type may not be complete yet
  }

  /**
   * spec: "An embedded field must be specified as a type name T or as a pointer to a non-interface
   * type name *T, and T itself may not be a pointer type or type parameter."
   */
  private void validEmbedded(int pos, Type typ) {
    Type t = Lookup.deref(typ);
    boolean isPtr = t != typ;
    switch (t.underlying()) {
      case Basic u -> {
        if (u.kind == Basic.Kind.UNSAFE_POINTER) {
          check.errors.error(
              pos, ErrorCode.INVALID_PTR_EMBED, "embedded field type cannot be unsafe.Pointer");
        }
      }
      case Pointer _ ->
          check.errors.error(
              pos, ErrorCode.INVALID_PTR_EMBED, "embedded field type cannot be a pointer");
      case Interface _ -> {
        if (Predicates.isTypeParam(t)) {
          check.errors.error(
              pos,
              ErrorCode.MISPLACED_TYPE_PARAM,
              "embedded field type cannot be a (pointer to a) type parameter");
        } else if (isPtr) {
          check.errors.error(
              pos,
              ErrorCode.INVALID_PTR_EMBED,
              "embedded field type cannot be a pointer to an interface");
        }
      }
      default -> {}
    }
  }

  /** Returns the name that an embedded field of type e has; null where e cannot be embedded. */
  private static Expr.Name embeddedFieldIdent(Expr e) {
    return switch (e) {
      case Expr.Name n -> n;
      case Expr.Unary u when u.op == Operator.MUL && !isPointer(u.x) -> embeddedFieldIdent(u.x);
      case Expr.Selector s -> s.sel;
      case Expr.Index i -> embeddedFieldIdent(i.x);
      default -> null;
    };
  }

  private static boolean isPointer(Expr e) {
    return e instanceof Expr.Unary u && u.op == Operator.MUL;
  }

  private String tag(Expr.BasicLit t) {
    if (t == null || t.bad) {
      return "";
    }
    if (t.litKind == Expr.LitKind.STRING) {
      Constant val = Constants.makeFromLiteral(t.text, t.litKind);
      if (val.kind() == Constant.Kind.STRING) {
        return new String(Constants.stringVal(val), StandardCharsets.UTF_8);
      }
    }
    check.errors.errorf(t, ErrorCode.INVALID_SYNTAX_TREE, "incorrect tag syntax: %q", t.text);
    return "";
  }
}
