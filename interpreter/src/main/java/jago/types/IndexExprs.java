package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks index and slice expressions, and the indices in them. */
final class IndexExprs {
  private final Checker check;

  IndexExprs(Checker check) {
    this.check = check;
  }

  // --- index expressions ----------------------------------------------------------------------

  /** What indexing a type gives: key is null but for maps, length negative where not known. */
  private record Element(Type key, Type elem, long length, boolean addressable) {}

  /**
   * Checks e. Returns true if it is the instantiation of a generic function; that is then in x, and
   * the caller instantiates it.
   */
  boolean indexExpr(Operand x, Expr.Index e) {
    check.exprs.exprOrType(x, e.x, true);
    switch (x.mode) {
      case INVALID -> {
        check.calls.use(e.index);
        return false;
      }
      case TYPEXPR -> {
        x.invalidate();
        x.type = check.typExprs.varType(e); // looks at e.x once more
        if (Predicates.isValid(x.type)) {
          x.mode = Operand.Mode.TYPEXPR;
        }
        return false;
      }
      case VALUE -> {
        if (x.type.underlying() instanceof Signature sig && !sig.tparams.isEmpty()) {
          return true;
        }
      }
      default -> {}
    }
    check.exprs.nonGeneric(null, x);
    if (x.isValid() && !isComplete(x.type)) {
      x.invalidate();
    }
    if (x.isValid()) {
      element(x, e);
    }
    return false;
  }

  /** Reports whether a type and what indexing looks through and at are complete. */
  private boolean isComplete(Type type) {
    if (!check.cycles.isComplete(type)) {
      return false;
    }
    return switch (type.underlying()) {
      case Pointer p -> check.cycles.isComplete(p.base);
      case Map m -> check.cycles.isComplete(m.elem);
      default -> true;
    };
  }

  private void element(Operand x, Expr.Index e) {
    Element element =
        Predicates.isTypeParam(x.type)
            ? commonElement(x)
            : elementOf(x.type.underlying(), x.mode == Operand.Mode.VARIABLE);
    if (element == null) {
      check.errors.errorf(e.pos, ErrorCode.NON_SLICEABLE_OPERAND, "cannot index %s", x);
      check.calls.use(e.index);
      x.invalidate();
      return;
    }
    Expr index = singleIndex(e);
    if (index == null) {
      x.invalidate();
      return;
    }
    if (element.key != null) {
      Operand key = new Operand();
      check.exprs.genericExpr(key, index, null);
      check.assignments.assignment(key, element.key, "map index");
      x.mode = Operand.Mode.MAPINDEX;
      x.type = element.elem;
      x.expr = e;
      return;
    }
    boolean isConstantString = x.isConstant() && Predicates.isString(x.type);
    long length = isConstantString ? Constants.stringVal(x.val).length : element.length;
    x.mode = element.addressable ? Operand.Mode.VARIABLE : Operand.Mode.VALUE;
    // In invalid recursive types the element type may not be set yet.
    x.type = element.elem == null ? Basic.INVALID : element.elem;
    index(index, length);
  }

  /**
   * Returns the element of a type, null if it cannot be indexed.
   *
   * @param isVariable the operand is addressable
   */
  private static Element elementOf(Type u, boolean isVariable) {
    return switch (u) {
      case Basic t when Predicates.isString(t) -> new Element(null, Basic.BYTE, -1, false);
      case Array t -> new Element(null, t.elem, t.len, isVariable);
      case Pointer t when t.base.underlying() instanceof Array a ->
          new Element(null, a.elem, a.len, true);
      case Slice t -> new Element(null, t.elem, -1, true);
      case Map t -> new Element(t.key, t.elem, -1, false);
      case null, default -> null;
    };
  }

  /** Returns the element that all types in x's type set have; null if they differ. */
  private static Element commonElement(Operand x) {
    List<Element> all = new ArrayList<>();
    boolean isVariable = x.mode == Operand.Mode.VARIABLE;
    if (!Under.underIs(x.type, u -> all.add(elementOf(u, isVariable)) && all.getLast() != null)) {
      return null;
    }
    Element first = all.getFirst();
    long length = first.length;
    boolean addressable = true;
    for (Element e : all) {
      boolean sameKey =
          first.key == null
              ? e.key == null
              : e.key != null && Predicates.identical(first.key, e.key);
      if (!sameKey || !Predicates.identical(first.elem, e.elem)) {
        return null;
      }
      if (e.length >= 0 && e.length < length) {
        length = e.length;
      }
      addressable &= e.addressable;
    }
    return new Element(first.key, first.elem, length, addressable);
  }

  /** Returns the index of e; if there are more than one, reports that and returns the first. */
  private Expr singleIndex(Expr.Index e) {
    if (e.index instanceof Expr.ListExpr l) {
      check.errors.error(
          l.elems.get(1), ErrorCode.INVALID_INDEX, "invalid operation: more than one index");
      return l.elems.getFirst();
    }
    if (e.index == null) {
      check.errors.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "missing index for %s", e.x);
    }
    return e.index;
  }

  // --- slice expressions ----------------------------------------------------------------------

  void sliceExpr(Operand x, Expr.Slice e) {
    check.exprs.expr(null, x, e.x);
    if (!x.isValid()) {
      for (Expr index : Arrays.asList(e.lo, e.hi, e.max)) {
        check.calls.use(index);
      }
      return;
    }
    Type u = sliceable(x);
    if (u == null || x.type.underlying() instanceof Pointer p && !check.cycles.isComplete(p.base)) {
      x.invalidate();
      return;
    }
    if (u instanceof Basic b && Predicates.isString(b) && e.full) {
      check.errors.error(
          e.max == null ? e : e.max,
          ErrorCode.INVALID_SLICE_EXPR,
          "invalid operation: 3-index slice of string");
      x.invalidate();
      return;
    }
    long length = slice(x, u);
    if (!x.isValid()) {
      return;
    }
    x.mode = Operand.Mode.VALUE;
    if (e.full && (e.hi == null || e.max == null)) {
      check.errors.error(
          e, ErrorCode.INVALID_SYNTAX_TREE, "2nd and 3rd index required in 3-index slice");
      x.invalidate();
      return;
    }
    sliceIndices(e, length);
  }

  /**
   * Gives x the type of a slice of it, and returns its length as far as it is constant, negative
   * else. After an error x is invalid.
   */
  private long slice(Operand x, Type u) {
    switch (u) {
      case Basic b when Predicates.isString(b) -> {
        long length = x.isConstant() ? Constants.stringVal(x.val).length : -1;
        // spec: "For untyped string operands the result is a non-constant value of type string."
        if (Predicates.isUntyped(x.type)) {
          x.type = Basic.STRING;
        }
        return length;
      }
      case Array _ when x.mode != Operand.Mode.VARIABLE -> {
        check.errors.errorf(
            x, ErrorCode.NON_SLICEABLE_OPERAND, "cannot slice unaddressable value %s", x);
        x.invalidate();
        return -1;
      }
      case Array a -> {
        x.type = new Slice(a.elem);
        return a.len;
      }
      case Pointer p when p.base.underlying() instanceof Array a -> {
        x.type = new Slice(a.elem);
        return a.len;
      }
      case Slice _ -> {
        return -1;
      }
      default -> {
        check.errors.errorf(x, ErrorCode.NON_SLICEABLE_OPERAND, "cannot slice %s", x);
        x.invalidate();
        return -1;
      }
    }
  }

  /**
   * Returns the common underlying type of x's type set, where strings count as byte slices: string
   * if there is one among them. Null after an error.
   */
  private Type sliceable(Operand x) {
    Type[] first = new Type[2]; // type and underlying type
    boolean[] hasString = new boolean[1];
    boolean ok =
        Under.all(
            x.type,
            (t, under) -> {
              if (under == null) {
                check.errors.errorf(
                    x,
                    ErrorCode.NON_SLICEABLE_OPERAND,
                    "cannot slice %s: no specific type in %s",
                    x,
                    x.type);
                return false;
              }
              Type u = under;
              if (Predicates.isString(u)) {
                u = new Slice(Basic.BYTE);
                hasString[0] = true;
              }
              if (first[1] == null) {
                first[0] = t;
                first[1] = u;
              } else if (!Predicates.identical(first[1], u)) {
                check.errors.errorf(
                    x,
                    ErrorCode.NON_SLICEABLE_OPERAND,
                    "cannot slice %s: %s and %s have different underlying types",
                    x,
                    first[0],
                    t);
                return false;
              }
              return true;
            });
    if (hasString[0]) {
      return Predicates.isTypeParam(x.type) ? Basic.STRING : x.type.underlying();
    }
    return ok ? first[1] : null;
  }

  /** Checks the indices of e, also against each other. */
  private void sliceIndices(Expr.Slice e, long length) {
    Expr[] exprs = {e.lo, e.hi, e.max};
    long[] values = new long[exprs.length];
    for (int i = 0; i < exprs.length; i++) {
      if (exprs[i] != null) {
        values[i] = index(exprs[i], length < 0 ? -1 : length + 1).value;
      } else {
        values[i] = i == 0 ? 0 : length;
      }
    }
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        if (values[i] > 0 && values[j] >= 0 && values[j] < values[i]) {
          check.errors.errorf(
              exprs[j],
              ErrorCode.SWAPPED_SLICE_INDICES,
              "invalid slice indices: %d < %d",
              values[j],
              values[i]);
          return;
        }
      }
    }
  }

  // --- indices --------------------------------------------------------------------------------

  /**
   * A checked index.
   *
   * @param type invalid after an error
   * @param value negative if it is not constant
   */
  record IndexValue(Type type, long value) {}

  private static final IndexValue NO_INDEX = new IndexValue(Basic.INVALID, -1);

  /**
   * Checks an index.
   *
   * @param max what a constant index must be less than; negative: not known
   */
  IndexValue index(Expr index, long max) {
    Operand x = new Operand();
    check.exprs.expr(null, x, index);
    if (!isValidIndex(x, ErrorCode.INVALID_INDEX, "index", false)) {
      return NO_INDEX;
    }
    if (!x.isConstant()) {
      return new IndexValue(x.type, -1);
    }
    if (x.val.kind() == Constant.Kind.UNKNOWN) {
      return NO_INDEX;
    }
    long v = Constants.int64Val(x.val);
    if (max >= 0 && v >= max) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_INDEX,
          "invalid argument: index %s out of bounds [0:%d]",
          x.val,
          max);
      return NO_INDEX;
    }
    return new IndexValue(x.type, v);
  }

  /**
   * Reports whether x is an integer that may be an index; reports an error if not.
   *
   * @param what what messages call x
   */
  boolean isValidIndex(Operand x, ErrorCode code, String what, boolean allowNegative) {
    if (!x.isValid()) {
      return false;
    }
    // spec: "a constant index that is untyped is given type int"
    check.untypedExprs.convertUntyped(x, Basic.INT);
    if (!x.isValid()) {
      return false;
    }
    String fault = null;
    if (!Predicates.allInteger(x.type)) {
      fault = "must be integer";
    } else if (x.isConstant()) {
      Constant val = Consts.represent(x.val, Basic.INT);
      if (!allowNegative && Constants.sign(x.val) < 0) {
        fault = "must not be negative";
      } else if (val == null) {
        fault = "overflows int";
      } else {
        x.val = val;
      }
    }
    if (fault != null) {
      check.errors.errorf(x, code, "invalid argument: %s %s %s", what, x, fault);
    }
    return fault == null;
  }
}
