package jago.types;

import jago.ast.Expr;
import jago.ast.Expr.ExprKind;
import jago.ast.ExprStrings;
import java.util.function.Function;

/**
 * An intermediate result of checking an expression: what it is, its type, and its value when it is
 * constant. A new operand is invalid. A check that fails reports the error and leaves its operand
 * invalid; callers go on, so that most errors stay local.
 */
final class Operand {
  /** What an operand is. */
  enum Mode {
    /** An error was reported. */
    INVALID("invalid operand", null),
    /** The result of a call of a function without results. */
    NOVALUE("no value", ExprKind.NO_VALUE),
    BUILTIN("built-in", ExprKind.BUILTIN),
    TYPEXPR("type", ExprKind.TYPE),
    CONSTANT("constant", ExprKind.CONSTANT),
    /** Addressable. */
    VARIABLE("variable", ExprKind.VARIABLE),
    /** Like a variable on the left of an assignment, like a comma-ok expression on the right. */
    MAPINDEX("map index expression", ExprKind.MAP_INDEX),
    VALUE("value", ExprKind.VALUE),
    NILVALUE("nil", ExprKind.NIL),
    /** A value that may be used with a second, boolean result. */
    COMMAOK("comma, ok expression", ExprKind.COMMA_OK);

    /** How messages call it. */
    final String text;

    /** How the syntax tree calls it; null for INVALID, which is never recorded. */
    final ExprKind kind;

    Mode(String text, ExprKind kind) {
      this.text = text;
      this.kind = kind;
    }
  }

  Mode mode = Mode.INVALID;

  /** The expression that this is the result of; null for operands that no source stands for. */
  Expr expr;

  Type type;

  /** Set where mode is CONSTANT. */
  Constant val;

  /** Set where mode is BUILTIN. */
  BuiltinId id;

  Operand() {}

  Operand(Mode mode, Expr expr, Type type) {
    this.mode = mode;
    this.expr = expr;
    this.type = type;
  }

  Operand(Mode mode, Expr expr, Type type, Constant val) {
    this(mode, expr, type);
    this.val = val;
  }

  /** Makes this the same as x. */
  void set(Operand x) {
    mode = x.mode;
    expr = x.expr;
    type = x.type;
    val = x.val;
    id = x.id;
  }

  Operand copy() {
    Operand x = new Operand();
    x.set(this);
    return x;
  }

  boolean isValid() {
    return mode != Mode.INVALID;
  }

  void invalidate() {
    mode = Mode.INVALID;
  }

  /** Reports whether this is the untyped nil value. */
  boolean isNil() {
    return mode == Mode.NILVALUE;
  }

  boolean isConstant() {
    return mode == Mode.CONSTANT;
  }

  /** Returns the position of the expression; 0 where there is none. */
  int pos() {
    return expr == null ? 0 : expr.pos;
  }

  /** Makes this the untyped constant that a literal denotes; invalid if it has no value. */
  void setConst(Expr.LitKind kind, String text) {
    type =
        switch (kind) {
          case INT -> Basic.UNTYPED_INT;
          case FLOAT -> Basic.UNTYPED_FLOAT;
          case IMAG -> Basic.UNTYPED_COMPLEX;
          case RUNE -> Basic.UNTYPED_RUNE;
          case STRING -> Basic.UNTYPED_STRING;
        };
    val = Constants.makeFromLiteral(text, kind);
    mode = Mode.CONSTANT;
    if (val.kind() == Constant.Kind.UNKNOWN) {
      invalidate();
      type = Basic.INVALID;
    }
  }

  @Override
  public String toString() {
    return operandString(t -> TypeStrings.typeString(t, null));
  }

  /**
   * Returns the form in which messages show this operand: {@code x (variable of type int)}, {@code
   * 1 (untyped int constant)}, {@code c (constant 2 of type T)}.
   *
   * @param types writes a type
   */
  String operandString(Function<Type, String> types) {
    if (mode == Mode.NILVALUE) {
      return nilString(types);
    }
    String source = sourceString(types);
    StringBuilder out = new StringBuilder();
    if (!source.isEmpty()) {
      out.append(source).append(" (");
    }
    boolean hasType = hasTypeOfItsOwn();
    if (!hasType && describesType()) {
      out.append(((Basic) type).name).append(' ');
    }
    out.append(mode.text);
    if (isConstant() && !val.toString().equals(source)) {
      out.append(' ').append(val);
    }
    if (hasType) {
      writeType(out, types);
    }
    if (!source.isEmpty()) {
      out.append(')');
    }
    return out.toString();
  }

  private String nilString(Function<Type, String> types) {
    if (type == null || type == Basic.INVALID) {
      return "nil (with invalid type)";
    }
    if (type == Basic.UNTYPED_NIL) {
      return "nil";
    }
    return "nil (of type " + types.apply(type) + ")";
  }

  private String sourceString(Function<Type, String> types) {
    if (expr != null) {
      return ExprStrings.exprString(expr);
    }
    return switch (mode) {
      case BUILTIN -> id.goName;
      case TYPEXPR -> types.apply(type);
      case CONSTANT -> val.toString();
      default -> "";
    };
  }

  private boolean describesType() {
    return switch (mode) {
      case INVALID, NOVALUE, BUILTIN, TYPEXPR -> false;
      default -> type != null;
    };
  }

  private boolean hasTypeOfItsOwn() {
    return describesType() && !Predicates.isUntyped(type);
  }

  /** Writes " of type T", with what T is where its name does not say it. */
  private void writeType(StringBuilder out, Function<Type, String> types) {
    if (!Predicates.isValid(type)) {
      out.append(" with invalid type");
      return;
    }
    out.append(" of ");
    if (Predicates.isGeneric(type)) {
      out.append("generic ");
    }
    TypeParam tpar = Alias.unalias(type) instanceof TypeParam p ? p : null;
    if (tpar == null && (type instanceof Alias || type instanceof Named)) {
      String what = compositeKind(type);
      out.append(what.isEmpty() ? ((Basic) type.underlying()).name : what).append(' ');
    }
    out.append("type ").append(types.apply(type));
    if (tpar != null) {
      // The bound as written: asking for its type set here could compute it too early.
      out.append(" constrained by ").append(types.apply(tpar.bound));
      if (Predicates.hasEmptyTypeset(tpar)) {
        out.append(" with empty type set");
      }
    }
  }

  /** Reports whether this is assignable to a variable of type t. */
  boolean isAssignableTo(Checker check, Type t) {
    return assignableTo(check, t, null) == null;
  }

  /**
   * Returns null if this is assignable to a variable of type t, else the code for the error.
   *
   * @param check may be null once all methods have been checked
   * @param cause receives the reason where there is more to say; may be null
   */
  ErrorCode assignableTo(Checker check, Type t, Cause cause) {
    if (!isValid() || !Predicates.isValid(t)) {
      return null; // reported before
    }
    return new Assignability(check, this, t, cause).fault();
  }

  /** Returns "array", "slice" and so on, or "" for a basic type. */
  static String compositeKind(Type type) {
    return switch (type.underlying()) {
      case Basic _ -> "";
      case Array _ -> "array";
      case Slice _ -> "slice";
      case Struct _ -> "struct";
      case Pointer _ -> "pointer";
      case Signature _ -> "func";
      case Interface _ -> "interface";
      case Map _ -> "map";
      case Chan _ -> "chan";
      case Tuple _ -> "tuple";
      case Union _ -> "union";
      case Type t -> throw new IllegalStateException("not an underlying type: " + t);
    };
  }
}
