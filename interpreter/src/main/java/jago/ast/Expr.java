package jago.ast;

import java.util.List;

/**
 * An expression or a type. The checker writes what it found into {@link #type}, {@link #value} and
 * {@link #kind}, once; nothing else writes them.
 */
public abstract sealed class Expr extends Node {
  /** Set by the checker: the type, a jago.types.Type; null where there is none. */
  public TypeRef type;

  /** Set by the checker: the constant value, a jago.types.Constant; null where not constant. */
  public ConstRef value;

  /** Set by the checker: what the expression denotes. */
  public ExprKind kind;

  Expr(int pos) {
    super(pos);
  }

  /** Implemented by jago.types.Type alone: lets a node carry its type without depending on it. */
  public interface TypeRef {}

  /** Implemented by jago.types.Constant alone. */
  public interface ConstRef {}

  /** Implemented by jago.types.Obj alone. */
  public interface ObjRef {}

  /** Implemented by jago.types.Selection alone. */
  public interface SelectionRef {}

  /** What an expression denotes. */
  public enum ExprKind {
    NO_VALUE,
    BUILTIN,
    TYPE,
    CONSTANT,
    /** Addressable. */
    VARIABLE,
    MAP_INDEX,
    VALUE,
    NIL,
    /** May be used with a second, boolean result. */
    COMMA_OK
  }

  /** Stands where a syntax error was. */
  public static final class Bad extends Expr {
    public Bad(int pos) {
      super(pos);
    }
  }

  /** Value */
  public static final class Name extends Expr {
    public final String name;

    /** Set by the checker: the object declared or used here, a jago.types.Obj. */
    public ObjRef obj;

    public Name(int pos, String name) {
      super(pos);
      this.name = name;
    }
  }

  public enum LitKind {
    INT,
    FLOAT,
    IMAG,
    RUNE,
    STRING
  }

  /** Text, as written in the source. */
  public static final class BasicLit extends Expr {
    public final LitKind litKind;
    public final String text;

    /** The literal has a syntax error that was already reported. */
    public final boolean bad;

    public BasicLit(int pos, LitKind litKind, String text, boolean bad) {
      super(pos);
      this.litKind = litKind;
      this.text = text;
      this.bad = bad;
    }
  }

  /** Type { ElemList[0], ElemList[1], ... } */
  public static final class CompositeLit extends Expr {
    public final Expr typeExpr; // null: elided
    public final List<Expr> elems;
    public final int nkeys;
    public final int rbrace;

    public CompositeLit(int pos, Expr typeExpr, List<Expr> elems, int nkeys, int rbrace) {
      super(pos);
      this.typeExpr = typeExpr;
      this.elems = List.copyOf(elems);
      this.nkeys = nkeys;
      this.rbrace = rbrace;
    }
  }

  /** Key: Value, in a composite literal. */
  public static final class KeyValue extends Expr {
    public final Expr key;
    public final Expr val;

    public KeyValue(int pos, Expr key, Expr val) {
      super(pos);
      this.key = key;
      this.val = val;
    }
  }

  /** func Type { Body } */
  public static final class FuncLit extends Expr {
    public final FuncType funcType;
    public final Stmt.Block body;

    public FuncLit(int pos, FuncType funcType, Stmt.Block body) {
      super(pos);
      this.funcType = funcType;
      this.body = body;
    }
  }

  /** (X) */
  public static final class Paren extends Expr {
    public final Expr x;

    public Paren(int pos, Expr x) {
      super(pos);
      this.x = x;
    }
  }

  /** X.Sel */
  public static final class Selector extends Expr {
    public final Expr x;
    public final Name sel;

    /** Set by the checker for fields and methods (not for pkg.Name): a jago.types.Selection. */
    public SelectionRef selection;

    public Selector(int pos, Expr x, Name sel) {
      super(pos);
      this.x = x;
      this.sel = sel;
    }
  }

  /** X[Index]: an element, or an instantiation where Index may be a ListExpr. */
  public static final class Index extends Expr {
    public final Expr x;
    public final Expr index;

    public Index(int pos, Expr x, Expr index) {
      super(pos);
      this.x = x;
      this.index = index;
    }
  }

  /** X[Lo : Hi], X[Lo : Hi : Max] */
  public static final class Slice extends Expr {
    public final Expr x;
    public final Expr lo; // null: none
    public final Expr hi; // null: none
    public final Expr max; // null: none

    /** Has two colons. */
    public final boolean full;

    public Slice(int pos, Expr x, Expr lo, Expr hi, Expr max, boolean full) {
      super(pos);
      this.x = x;
      this.lo = lo;
      this.hi = hi;
      this.max = max;
      this.full = full;
    }
  }

  /** X.(Type) */
  public static final class TypeAssert extends Expr {
    public final Expr x;
    public final Expr typeExpr;

    public TypeAssert(int pos, Expr x, Expr typeExpr) {
      super(pos);
      this.x = x;
      this.typeExpr = typeExpr;
    }
  }

  /** X.(type); Lhs := X.(type). Only as the tag of a {@link Stmt.Switch}. */
  public static final class TypeSwitchGuard extends Expr {
    public final Name lhs; // null: no Lhs :=
    public final Expr x;

    public TypeSwitchGuard(int pos, Name lhs, Expr x) {
      super(pos);
      this.lhs = lhs;
      this.x = x;
    }
  }

  /** Op X: one of + - ! ^ & * <- ~. A pointer type is {@code * X} too. */
  public static final class Unary extends Expr {
    public final Operator op;
    public final Expr x;

    public Unary(int pos, Operator op, Expr x) {
      super(pos);
      this.op = op;
      this.x = x;
    }
  }

  /** X Op Y */
  public static final class Binary extends Expr {
    public final Operator op;
    public final Expr x;
    public final Expr y;

    public Binary(int pos, Operator op, Expr x, Expr y) {
      super(pos);
      this.op = op;
      this.x = x;
      this.y = y;
    }
  }

  /** Fun(ArgList[0], ArgList[1], ...): a call, a conversion, or a builtin. */
  public static final class Call extends Expr {
    public final Expr fun;
    public final List<Expr> args;

    /** The last argument is followed by ... */
    public final boolean hasDots;

    public Call(int pos, Expr fun, List<Expr> args, boolean hasDots) {
      super(pos);
      this.fun = fun;
      this.args = List.copyOf(args);
      this.hasDots = hasDots;
    }
  }

  /** ElemList[0], ElemList[1], ... with at least two elements. */
  public static final class ListExpr extends Expr {
    public final List<Expr> elems;

    public ListExpr(int pos, List<Expr> elems) {
      super(pos);
      this.elems = List.copyOf(elems);
    }
  }

  /** [Len]Elem; Len is null for [...]Elem. */
  public static final class ArrayType extends Expr {
    public final Expr len;
    public final Expr elem;

    public ArrayType(int pos, Expr len, Expr elem) {
      super(pos);
      this.len = len;
      this.elem = elem;
    }
  }

  /** []Elem */
  public static final class SliceType extends Expr {
    public final Expr elem;

    public SliceType(int pos, Expr elem) {
      super(pos);
      this.elem = elem;
    }
  }

  /** ...Elem, the type of a variadic parameter. */
  public static final class DotsType extends Expr {
    public final Expr elem;

    public DotsType(int pos, Expr elem) {
      super(pos);
      this.elem = elem;
    }
  }

  /** struct { FieldList[0] TagList[0]; ... } */
  public static final class StructType extends Expr {
    public final List<Field> fields;

    /** Parallel to fields; null elements where there is no tag. */
    public final List<BasicLit> tags;

    public StructType(int pos, List<Field> fields, List<BasicLit> tags) {
      super(pos);
      this.fields = List.copyOf(fields);
      this.tags = tags;
    }
  }

  /** interface { methods and embedded elements, in source order } */
  public static final class InterfaceType extends Expr {
    public final List<Field> elems;

    public InterfaceType(int pos, List<Field> elems) {
      super(pos);
      this.elems = List.copyOf(elems);
    }
  }

  /** func(Params) Results */
  public static final class FuncType extends Expr {
    public final List<Field> params;
    public final List<Field> results;

    public FuncType(int pos, List<Field> params, List<Field> results) {
      super(pos);
      this.params = List.copyOf(params);
      this.results = List.copyOf(results);
    }
  }

  /** map[Key]Elem */
  public static final class MapType extends Expr {
    public final Expr key;
    public final Expr elem;

    public MapType(int pos, Expr key, Expr elem) {
      super(pos);
      this.key = key;
      this.elem = elem;
    }
  }

  public enum ChanDir {
    BOTH,
    SEND_ONLY,
    RECV_ONLY
  }

  /** chan Elem; <-chan Elem; chan<- Elem */
  public static final class ChanType extends Expr {
    public final ChanDir dir;
    public final Expr elem;

    public ChanType(int pos, ChanDir dir, Expr elem) {
      super(pos);
      this.dir = dir;
      this.elem = elem;
    }
  }
}
