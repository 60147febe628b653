package jago.types;

import jago.ast.Expr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks literals: basic, function and composite ones. */
final class Literals {
  /** Longer numbers mean nothing and take long to convert. */
  private static final int MAX_NUMBER = 10000;

  private final Checker check;

  Literals(Checker check) {
    this.check = check;
  }

  // --- basic and function literals --------------------------------------------------------------

  void basicLit(Operand x, Expr.BasicLit e) {
    if (e.bad) {
      x.invalidate(); // reported by the parser
      return;
    }
    if (e.litKind != Expr.LitKind.RUNE && e.litKind != Expr.LitKind.STRING) {
      langCompat(e);
      if (e.text.length() > MAX_NUMBER) {
        check.errors.errorf(
            e,
            ErrorCode.INVALID_CONST_VAL,
            "excessively long constant: %s... (%d chars)",
            e.text.substring(0, 10),
            e.text.length());
        x.invalidate();
        return;
      }
    }
    x.setConst(e.litKind, e.text);
    if (!x.isValid()) {
      check.errors.errorf(e, ErrorCode.INVALID_CONST_VAL, "malformed constant: %s", e.text);
      return;
    }
    x.expr = e;
    check.consts.overflow(x, Operations.opPos(e));
  }

  /** Reports a number whose form is newer than the language version. */
  private void langCompat(Expr.BasicLit e) {
    String s = e.text;
    if (s.length() <= 2 || check.versions.allowVersion(GoVersion.GO1_13)) {
      return;
    }
    String form = null;
    if (s.contains("_")) {
      form = "underscore in numeric literal";
    } else if (s.charAt(0) == '0') {
      form =
          switch (s.charAt(1)) {
            case 'b', 'B' -> "binary literal";
            case 'o', 'O' -> "0o/0O-style octal literal";
            case 'x', 'X' ->
                e.litKind == Expr.LitKind.INT ? null : "hexadecimal floating-point literal";
            default -> null;
          };
    }
    if (form != null) {
      check.errors.versionErrorf(e, GoVersion.GO1_13, form);
    }
  }

  void funcLit(Operand x, Expr.FuncLit e) {
    if (!(check.typExprs.typ(e.funcType) instanceof Signature sig)) {
      x.invalidate();
      return;
    }
    if (!check.config.ignoreFuncBodies()) {
      // Later, because the literal may be part of a type declaration that its body refers to; but
      // before the scope around it changes. The body belongs to the declaration around it.
      DeclInfo decl = check.env.decl;
      Constant iota = check.env.iota;
      check.later(() -> check.stmts.funcBody(decl, sig, e.body, iota));
    }
    x.mode = Operand.Mode.VALUE;
    x.type = sig;
  }

  // --- composite literals -----------------------------------------------------------------------

  /**
   * Checks a composite literal.
   *
   * @param hint the element type of the composite literal that e is an element of; null: none
   */
  void compositeLit(Operand x, Expr.CompositeLit e, Type hint) {
    Type type;
    Type base;
    if (e.typeExpr instanceof Expr.ArrayType a && a.len == null) {
      type = new Array(check.typExprs.varType(a.elem), -1); // its length comes from the elements
      base = type;
    } else if (e.typeExpr != null) {
      type = check.typExprs.typ(e.typeExpr);
      base = type;
    } else if (hint != null) {
      type = hint;
      base = Under.commonUnder(hint, null, null) instanceof Pointer p ? p.base : hint;
    } else {
      check.errors.error(e, ErrorCode.UNTYPED_LIT, "missing type in composite literal");
      type = Basic.INVALID; // go on, so that the elements count as used
      base = type;
    }
    if (!check.cycles.isComplete(base)) {
      x.invalidate();
      return;
    }
    switch (Under.commonUnder(base, null, null)) {
      case Struct s -> structLit(x, e, s, base);
      case Array a -> arrayLit(e, a);
      case Slice s -> indexedElts(e.elems, s.elem, -1);
      case Map m -> mapLit(x, e, m);
      case Type t when !Predicates.isValid(t) -> useElements(e);
      case null, default -> {
        boolean isElem = e.typeExpr == null;
        useElements(e);
        check.errors.errorf(
            e,
            ErrorCode.INVALID_LIT,
            "invalid composite literal%s type %s%s",
            isElem ? " element" : "",
            type,
            Under.commonUnder(base, null, null) == null ? " (no common underlying type)" : "");
        x.invalidate();
        return;
      }
    }
    x.mode = Operand.Mode.VALUE;
    x.type = type;
  }

  private void useElements(Expr.CompositeLit e) {
    for (Expr elem : e.elems) {
      // A key may be a field of a struct type that is not known.
      check.calls.use(elem instanceof Expr.KeyValue kv ? kv.val : elem);
    }
  }

  // --- struct literals --------------------------------------------------------------------------

  private void structLit(Operand x, Expr.CompositeLit e, Struct type, Type base) {
    if (e.elems.isEmpty()) {
      return;
    }
    if (e.elems.getFirst() instanceof Expr.KeyValue) {
      Fields visited = new Fields();
      for (Expr elem : e.elems) {
        if (elem instanceof Expr.KeyValue kv) {
          keyedField(x, kv, type, base, visited);
        } else {
          mixture(elem);
        }
      }
    } else {
      positionalFields(x, e, type, base);
    }
  }

  private void mixture(Expr elem) {
    check.errors.error(
        elem,
        ErrorCode.MIXED_STRUCT_LIT,
        "mixture of field:value and value elements in struct literal");
  }

  private void keyedField(Operand x, Expr.KeyValue kv, Struct type, Type base, Fields visited) {
    check.exprs.genericExpr(x, kv.val, null);
    if (!(kv.key instanceof Expr.Name key)) {
      check.errors.errorf(
          kv, ErrorCode.INVALID_LIT_FIELD, "invalid field name %s in struct literal", kv.key);
      return;
    }
    Lookup.Result found = Lookup.lookupFieldOrMethod(type, false, check.pkg, key.name, false);
    if (found.obj() == null) {
      Obj alt = Lookup.lookupFieldOrMethod(type, false, check.pkg, key.name, true).obj();
      check.errors.error(
          key, ErrorCode.MISSING_LIT_FIELD, check.lookup.lookupError(base, key.name, alt, true));
      return;
    }
    if (!(found.obj() instanceof Var field)) {
      check.errors.errorf(key, ErrorCode.MISSING_LIT_FIELD, "%s is not a field", key);
      return;
    }
    int[] path = found.index();
    if (path.length > 1
        && !check.versions.verifyVersionf(
            key,
            GoVersion.GO1_27,
            "use of promoted field %s in struct literal of type %s",
            Lookup.fieldPath(type, path),
            base)) {
      return;
    }
    if (found.indirect()) {
      check.errors.errorf(
          key,
          ErrorCode.INVALID_LIT_FIELD,
          "invalid implicit pointer indirection to reach %s",
          key);
      return;
    }
    check.recording.recordUse(key, field);
    check.assignments.assignment(x, field.type, "struct literal");
    Fields.Entry other = visited.add(path, field);
    if (other != null) {
      duplicateField(kv, path, field, other);
    }
  }

  private void duplicateField(Expr.KeyValue kv, int[] path, Var field, Fields.Entry other) {
    if (field == other.field) {
      check.errors.errorf(
          kv,
          ErrorCode.DUPLICATE_LIT_FIELD,
          "duplicate field name %s in struct literal",
          field.name);
      return;
    }
    String message =
        other.path.length < path.length
            ? "cannot specify promoted field %s and enclosing embedded field %s"
            : "cannot specify embedded field %s and enclosed promoted field %s";
    check.errors.errorf(kv, ErrorCode.DUPLICATE_LIT_FIELD, message, field.name, other.field.name);
  }

  /** The fields that a struct literal sets, by their paths. */
  private static final class Fields {
    private record Entry(int[] path, Var field) {}

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds a field. Where the path of one that is there already is the same, or one of the two
     * contains the other, that one is returned instead, of several the one declared first.
     */
    Entry add(int[] path, Var field) {
      Entry found = null;
      for (Entry e : entries) {
        int n = Math.min(path.length, e.path.length);
        if (Arrays.equals(path, 0, n, e.path, 0, n)
            && (found == null || Arrays.compare(e.path, found.path) < 0)) {
          found = e;
        }
      }
      if (found == null) {
        entries.add(new Entry(path, field));
      }
      return found;
    }
  }

  private void positionalFields(Operand x, Expr.CompositeLit e, Struct type, Type base) {
    List<Var> fields = type.fields();
    int i = -1;
    for (Expr elem : e.elems) {
      i++;
      if (elem instanceof Expr.KeyValue) {
        mixture(elem);
        continue;
      }
      check.exprs.genericExpr(x, elem, null);
      if (i >= fields.size()) {
        check.errors.errorf(
            x, ErrorCode.INVALID_STRUCT_LIT, "too many values in struct literal of type %s", base);
        break;
      }
      Var field = fields.get(i);
      if (isForeign(field)) {
        check.errors.errorf(
            x,
            ErrorCode.UNEXPORTED_LIT_FIELD,
            "implicit assignment to unexported field %s in struct literal of type %s",
            field.name,
            base);
        continue;
      }
      check.assignments.assignment(x, field.type, "struct literal");
    }
    if (e.elems.size() < fields.size()) {
      boolean foreign = fields.stream().anyMatch(this::isForeign);
      check.errors.errorf(
          e.rbrace,
          ErrorCode.INVALID_STRUCT_LIT,
          "too few values in struct literal of type %s%s",
          base,
          foreign ? " (type has unexported fields - use key:value pairs)" : "");
    }
  }

  private boolean isForeign(Var field) {
    return !field.exported() && field.pkg != check.pkg;
  }

  // --- array, slice and map literals
  // --------------------------------------------------------------

  private void arrayLit(Expr.CompositeLit e, Array type) {
    long n = indexedElts(e.elems, type.elem, type.len);
    // The length is open, or unknown because of an error.
    if (type.len < 0) {
      type.len = n;
      if (e.typeExpr != null) {
        check.recording.recordTypeAndValue(e.typeExpr, Operand.Mode.TYPEXPR, type, null);
      }
    }
  }

  /**
   * Checks the elements of an array or slice literal and returns its length.
   *
   * @param length negative: not given
   */
  private long indexedElts(List<Expr> elems, Type type, long length) {
    Set<Long> visited = new HashSet<>();
    long index = 0;
    long max = 0;
    for (Expr elem : elems) {
      boolean isValid = false;
      Expr val = elem;
      if (elem instanceof Expr.KeyValue kv) {
        val = kv.val;
        IndexExprs.IndexValue i = check.indexExprs.index(kv.key, length);
        isValid = i.value() >= 0;
        if (isValid) {
          index = i.value();
        } else if (Predicates.isValid(i.type())) {
          check.errors.errorf(
              elem, ErrorCode.INVALID_LIT_INDEX, "index %s must be integer constant", kv.key);
        }
      } else if (length >= 0 && index >= length) {
        check.errors.errorf(
            elem, ErrorCode.OVERSIZE_ARRAY_LIT, "index %d is out of bounds (>= %d)", index, length);
      } else {
        isValid = true;
      }
      if (isValid && !visited.add(index)) {
        check.errors.errorf(
            elem,
            ErrorCode.DUPLICATE_LIT_KEY,
            "duplicate index %d in array or slice literal",
            index);
      }
      index++;
      max = Math.max(max, index);
      Operand x = new Operand();
      check.exprs.genericExpr(x, val, type);
      check.assignments.assignment(x, type, "array or slice literal");
    }
    return max;
  }

  private void mapLit(Operand x, Expr.CompositeLit e, Map type) {
    MapKeys visited = new MapKeys(Predicates.isNonTypeParamInterface(type.key));
    for (Expr elem : e.elems) {
      if (!(elem instanceof Expr.KeyValue kv)) {
        check.errors.error(elem, ErrorCode.MISSING_LIT_KEY, "missing key in map literal");
        continue;
      }
      check.exprs.genericExpr(x, kv.key, type.key);
      check.assignments.assignment(x, type.key, "map literal");
      if (!x.isValid()) {
        continue;
      }
      if (x.isConstant() && !visited.add(x)) {
        check.errors.errorf(
            x, ErrorCode.DUPLICATE_LIT_KEY, "duplicate key %s in map literal", x.val);
        continue;
      }
      check.exprs.genericExpr(x, kv.val, type.elem);
      check.assignments.assignment(x, type.elem, "map literal");
    }
  }

  /** The constant keys of a map literal; in an interface, keys of different types differ. */
  private static final class MapKeys {
    private final boolean inInterface;
    private final HashMap<Object, List<Type>> types = new HashMap<>();

    MapKeys(boolean inInterface) {
      this.inInterface = inInterface;
    }

    /** Adds a key; returns false if it is there already. */
    boolean add(Operand x) {
      List<Type> known = types.computeIfAbsent(keyVal(x.val), _ -> new ArrayList<>());
      if (!known.isEmpty()
          && (!inInterface || known.stream().anyMatch(t -> Predicates.identical(t, x.type)))) {
        return false;
      }
      known.add(x.type);
      return true;
    }

    /** Returns the value of a constant: equal for equal values of any kind. */
    private static Object keyVal(Constant val) {
      return switch (val.kind()) {
        case BOOL -> Constants.boolVal(val);
        case STRING -> new String(Constants.stringVal(val), StandardCharsets.ISO_8859_1);
        case INT -> Constants.bigVal(val);
        case FLOAT -> {
          Constant i = Constants.toInt(val);
          yield i.kind() == Constant.Kind.INT ? keyVal(i) : (Object) Constants.float64Val(val);
        }
        case COMPLEX -> {
          Constant f = Constants.toFloat(val);
          yield f.kind() == Constant.Kind.FLOAT
              ? keyVal(f)
              : List.of(keyVal(Constants.real(val)), keyVal(Constants.imag(val)));
        }
        case UNKNOWN -> new Object();
      };
    }
  }
}
